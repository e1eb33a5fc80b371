package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialFitTest {
  /**
   * Numbers 1 and 3: mean 2, F = 1 − e^(−1/2) = 0.393469 and 1 − e^(−3/2) = 0.776870. The empirical
   * distribution is 0 and 1/2 beside the first, 1/2 and 1 beside the second: the greatest
   * difference is F(1) − 0 = 0.393469.
   */
  @Test
  void statisticByHand() {
    assertThat(ExponentialFit.statistic(new double[] {1, 3})).isCloseTo(0.393469, within(1e-6));
  }

  @Test
  void statisticOfZerosIsOne() {
    assertThat(ExponentialFit.statistic(new double[5])).isEqualTo(1);
  }

  /** Stephens (1974): D* of 0.926, 0.990 and 1.094 at 15, 10 and 5 %, given for every n. */
  @Test
  void publishedCriticalValues() {
    int n = 400;
    double[] critical = {0.926, 0.990, 1.094};
    double[] p = {0.15, 0.1, 0.05};
    for (int i = 0; i < p.length; i++) {
      double d = critical[i] / (20 + 0.26 + 0.5 / 20) + 0.2 / n;
      assertThat(ExponentialFit.pValue(d, n)).isCloseTo(p[i], within(0.05 * p[i]));
    }
  }

  /** Plain simulation: the share of samples with p at or below a level is that level. */
  @ParameterizedTest
  @ValueSource(ints = {20, 50, 120, 1000})
  void pIsUniformForExponentialNumbers(int n) {
    int samples = n == 1000 ? 20_000 : 40_000;
    RandomGenerator random = RandomStreams.of(3, n);
    double[] p = new double[samples];
    double[] numbers = new double[n];
    for (int i = 0; i < samples; i++) {
      for (int j = 0; j < n; j++) {
        numbers[j] = -Math.log(1 - random.nextDouble());
      }
      Arrays.sort(numbers);
      p[i] = ExponentialFit.pValue(ExponentialFit.statistic(numbers), n);
    }
    for (double level : new double[] {0.01, 0.05, 0.1, 0.2, 0.5, 0.9}) {
      double share = Arrays.stream(p).filter(x -> x <= level).count() / (double) samples;
      double stated = n < 50 ? 0.02 : level < 0.2 ? 0.002 : 0.005;
      double noise = 3 * Math.sqrt(level * (1 - level) / samples);
      assertThat(share).isCloseTo(level, within(stated + noise));
    }
  }

  @Test
  void neverLeavesItsTable() {
    assertThat(ExponentialFit.pValue(1, 1000)).isEqualTo(0.0001);
    assertThat(ExponentialFit.pValue(0, 1000)).isEqualTo(0.999);
  }
}
