package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class MeanLagOneTest {
  /**
   * Deviations −1, −1, 1, 1: products 1 − 1 + 1, squares 4, three pairs: 3/3 · 1/4. With an unknown
   * value after the first: deviations of 1, 2, 3, 2 are −1, 0, 1, 0: products 0 and 0.
   */
  @Test
  void autocorrelationByHand() {
    assertThat(MeanLagOne.LagOne.of(new double[] {1, 1, 3, 3}).value()).isEqualTo(0.25);
    MeanLagOne.LagOne gap = MeanLagOne.LagOne.of(new double[] {1, Double.NaN, 2, 3, 2});
    assertThat(gap).isEqualTo(new MeanLagOne.LagOne(0, 4, 2));
    assertThat(MeanLagOne.LagOne.of(new double[] {1, 1}).value()).isNaN();
  }

  @Test
  void refusesTooFewSubsamples() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(1), 999, 1, 2, 0.1);
    MeanLagOne test = MeanLagOne.of(sample, 2, 40, new TintiMulargia());
    assertThat(test.subsamples()).isEqualTo(24);
    assertThat(test.pValue()).isNaN();
    assertThatThrownBy(() -> MeanLagOne.of(sample, 2, 9, new TintiMulargia()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** At most 5 % of 200 samples with one b are rejected: 10 ± 3.1, four of these above. */
  @Test
  void acceptsOneB() {
    RandomGenerator random = Synthetic.random(6);
    int rejected = 0;
    for (int run = 0; run < 200; run++) {
      MagnitudeSample sample = Synthetic.sample(random, 1000, 1, 2, 0.1);
      rejected += MeanLagOne.of(sample, 2, 25, new TintiMulargia()).pValue() < 0.05 ? 1 : 0;
    }
    assertThat(rejected).isBetween(0, 22);
  }

  @Test
  void seesAChange() {
    double[] first = Synthetic.magnitudes(Synthetic.random(1), 2000, 0.7, 2, 0.1);
    double[] second = Synthetic.magnitudes(Synthetic.random(2), 2000, 1.3, 2, 0.1);
    double[] both = new double[4000];
    System.arraycopy(first, 0, both, 0, 2000);
    System.arraycopy(second, 0, both, 2000, 2000);
    MagnitudeSample sample = MagnitudeSample.of(both, 0.1);
    for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
      MeanLagOne test = MeanLagOne.of(sample, 2, 100, estimator);
      assertThat(test.pValue()).as(estimator.name()).isLessThan(0.02);
      assertThat(test.expected()).isCloseTo(-1 / 39.0, within(0.002));
    }
  }
}
