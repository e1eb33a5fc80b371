package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BathTest {
  private static final BValue B = new BValue("test", 1.0, 0.1, 0.8, 1.2, 100, 3.0, 5.0);

  @Test
  void differenceHasNoNoise() {
    assertThat(Bath.of(6.4, 5.8, B).difference()).isEqualTo(0.6);
  }

  /** By hand: 100 (1 − exp(−10^(0.6 − 1.2 − 0.577216/2.302585))) = 100 (1 − exp(−0.14103)). */
  @Test
  void percentileByHand() {
    assertThat(Bath.of(6.4, 5.8, B).percentile()).isCloseTo(13.154, within(0.01));
  }

  /** M* = a / b = 5.0. */
  @Test
  void modifiedLawUsesTheFittedRelation() {
    Bath bath = Bath.of(6.4, 5.8, B);
    assertThat(bath.modifiedMagnitude()).isEqualTo(5.0);
    assertThat(bath.modifiedDifference()).isCloseTo(1.4, within(1e-12));
  }

  @Test
  void isUnknownWithoutAftershocks() {
    Bath bath = Bath.of(6.4, Double.NaN, BValue.none("test", 0, Double.NaN));
    assertThat(bath.difference()).isNaN();
    assertThat(bath.percentile()).isNaN();
    assertThat(bath.modifiedDifference()).isNaN();
  }

  /** The distribution whose percentile is given has the worldwide mean: drawn by inversion. */
  @Test
  void theDistributionHasTheWorldwideMean() {
    RandomGenerator random = SyntheticMagnitudes.random(3);
    double sum = 0;
    int n = 20_000;
    for (int i = 0; i < n; i++) {
      double u = random.nextDouble();
      double low = -5;
      double high = 5;
      for (int step = 0; step < 50; step++) {
        double middle = (low + high) / 2;
        if (Bath.of(6, 6 - middle, B).percentile() < 100 * u) {
          low = middle;
        } else {
          high = middle;
        }
      }
      sum += low;
    }
    // Standard deviation 0.557, so that the mean is good to 0.004; four of these.
    assertThat(sum / n).isCloseTo(1.2, within(0.016));
  }
}
