package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaximumCurvatureTest {
  private static Completeness estimate(double step, double... magnitudes) {
    return new MaximumCurvature().estimate(MagnitudeSample.of(magnitudes, step));
  }

  @Test
  void isTheFullestBinAndTwoTenths() {
    double[] magnitudes = {1.9, 2.0, 2.0, 2.1, 2.1, 2.1, 2.2, 2.2, 2.5};
    assertThat(estimate(0.1, magnitudes).value()).isEqualTo(2.3);
  }

  @Test
  void takesTheLargerOfEquallyFullBins() {
    assertThat(estimate(0.1, 2.0, 2.0, 2.4, 2.4).value()).isEqualTo(2.6);
  }

  @Test
  void gathersFineMagnitudesIntoTenths() {
    double[] magnitudes = {1.51, 1.52, 1.53, 1.38, 1.90};
    assertThat(estimate(0.01, magnitudes).value()).isEqualTo(1.7);
  }

  @Test
  void isUnknownWithoutMagnitudes() {
    assertThat(estimate(Double.NaN).value()).isNaN();
  }
}
