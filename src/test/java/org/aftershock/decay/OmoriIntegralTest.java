package org.aftershock.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OmoriIntegralTest {
  /** (y^(1−p) − x^(1−p)) / (1−p), or ln(y/x) at p = 1, of these doubles in 60-digit arithmetic. */
  @ParameterizedTest
  @CsvSource({
    "0.9, 0.01, 100, 9.5393584798092021968810",
    "0.9, 0.5, 0.50001, 1.8660491886840032733009e-5",
    "0.9, 1e-6, 200, 1.4474578214832893200674e+1",
    "0.999999999, 0.01, 100, 9.2103403719761827478101",
    "0.999999999, 0.5, 0.50001, 1.9999799988713003372547e-5",
    "0.999999999, 1e-6, 200, 1.9113827843114231062909e+1",
    "1, 0.01, 100, 9.2103403719761827152553",
    "1, 0.5, 0.50001, 1.9999800002575607963230e-5",
    "1, 1e-6, 200, 1.9113827924512310826813e+1",
    "1.0000001, 0.01, 100, 9.2103403719765082638304",
    "1.0000001, 0.5, 0.50001, 1.9999801388836155570858e-5",
    "1.0000001, 1e-6, 200, 1.9113836064325211406603e+1",
    "1.1, 0.01, 100, 9.5393584798092029153330",
    "1.1, 0.5, 0.50001, 2.1435233463767566481843e-5",
    "1.1, 1e-6, 200, 3.3923676868825000452917e+1",
    "2.5, 0.01, 100, 6.6666599999999997918332e+2",
    "2.5, 0.5, 0.50001, 5.6567128314101570818135e-5",
    "2.5, 1e-6, 200, 6.6666666666643100965816e+8"
  })
  void agreesWithLongArithmetic(double p, double x, double y, double expected) {
    assertThat(OmoriIntegral.value(x, y, p)).isCloseTo(expected, within(1e-12 * expected));
  }

  @ParameterizedTest
  @CsvSource({"0.7", "1", "1.3", "4"})
  void logMomentsAreTheDerivativesByP(double p) {
    double h = 1e-4;
    double up = OmoriIntegral.value(0.01, 300, p + h);
    double middle = OmoriIntegral.value(0.01, 300, p);
    double down = OmoriIntegral.value(0.01, 300, p - h);
    double first = OmoriIntegral.logMoment(0.01, 300, p, 1);
    double second = OmoriIntegral.logMoment(0.01, 300, p, 2);
    assertThat(first).isCloseTo(-(up - down) / (2 * h), within(1e-5 * Math.abs(first)));
    assertThat(second).isCloseTo((up - 2 * middle + down) / (h * h), within(1e-5 * second));
  }
}
