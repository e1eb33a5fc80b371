package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussLegendreTest {
  @Test
  void isExactForPolynomialsBelowTwiceTheNodes() {
    double integral = new GaussLegendre(4).integrate(x -> Math.pow(x, 7) + x * x, 0, 2);
    assertThat(integral).isCloseTo(256 / 8.0 + 8 / 3.0, within(1e-12));
  }

  @Test
  void integratesAnExponential() {
    double integral = new GaussLegendre(48).integrate(Math::exp, -3, 5);
    assertThat(integral).isCloseTo(Math.exp(5) - Math.exp(-3), within(1e-11));
  }
}
