package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialSamplerTest {
  private static final int DRAWS = 400_000;

  /**
   * Counts of 400,000 draws against the probabilities, summed exactly by their recursion: χ² of the
   * cells that expect 20 or more, less its degrees of freedom, in units of sqrt(2 ν), stays below
   * 4. The cases are inversion, rejection just above its least mean, a large mean, and p above a
   * half.
   */
  @ParameterizedTest
  @CsvSource({"40, 0.2", "9, 0.5", "51, 0.2", "21, 0.5", "5000, 0.206", "100, 0.9", "400, 0.005"})
  void drawsHaveTheirProbabilities(int trials, double p) {
    BinomialSampler sampler = new BinomialSampler(p);
    RandomGenerator random = RandomStreams.of(11);
    int[] counts = new int[trials + 1];
    for (int i = 0; i < DRAWS; i++) {
      counts[sampler.sample(trials, random)]++;
    }
    double logP = trials * Math.log1p(-p);
    double chiSquare = 0;
    int cells = 0;
    for (int k = 0; k <= trials; k++) {
      double expected = DRAWS * Math.exp(logP);
      if (expected >= 20) {
        chiSquare += (counts[k] - expected) * (counts[k] - expected) / expected;
        cells++;
      }
      logP += Math.log((trials - k) / (k + 1.0)) + Math.log(p / (1 - p));
    }
    assertThat((chiSquare - cells) / Math.sqrt(2.0 * cells)).isLessThan(4);
  }

  @Test
  void certainAndImpossible() {
    RandomGenerator random = RandomStreams.of(1);
    assertThat(new BinomialSampler(0).sample(1000, random)).isZero();
    assertThat(new BinomialSampler(1).sample(1000, random)).isEqualTo(1000);
    assertThat(new BinomialSampler(0.3).sample(0, random)).isZero();
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatThrownBy(() -> new BinomialSampler(1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BinomialSampler(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
