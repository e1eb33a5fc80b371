package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaximumCurvatureTest {
  private final MaximumCurvature estimator = new MaximumCurvature();

  @Test
  void isTheFullestBinAndTwoTenths() {
    double[] magnitudes = {1.9, 2.0, 2.0, 2.1, 2.1, 2.1, 2.2, 2.2, 2.5};
    assertThat(estimator.estimate(magnitudes, 0.1).value()).isEqualTo(2.3);
  }

  @Test
  void takesTheLargerOfEquallyFullBins() {
    assertThat(estimator.estimate(new double[] {2.0, 2.0, 2.4, 2.4}, 0.1).value()).isEqualTo(2.6);
  }

  @Test
  void gathersFineMagnitudesIntoTenths() {
    double[] magnitudes = {1.51, 1.52, 1.53, 1.38, 1.90};
    assertThat(estimator.estimate(magnitudes, 0.01).value()).isEqualTo(1.7);
  }

  @Test
  void isUnknownWithoutMagnitudes() {
    assertThat(estimator.estimate(new double[0], Double.NaN).value()).isNaN();
  }
}
