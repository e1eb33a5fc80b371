package org.aftershock.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.aftershock.math.Poisson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountDistributionTest {
  /**
   * With Λ of a gamma distribution of shape 3 and mean 6 the mixture is the negative binomial of r
   * = 3 and success 1/3: P(0) = 1/27, P(≤ 2) = (1 + 2 + 8/3) / 27.
   */
  @Test
  void gammaMixtureIsNegativeBinomial() {
    double[] means =
        IntStream.range(0, 20_000).mapToDouble(i -> Math.exp(-14 + i * 1e-3)).toArray();
    double[] weights = new double[means.length];
    java.util.Arrays.setAll(weights, i -> Math.pow(means[i], 3) * Math.exp(-means[i] / 2));
    CountDistribution counts = CountDistribution.of(means, weights);
    assertThat(counts.expected()).isCloseTo(6, within(1e-4));
    assertThat(counts.probabilityOfAny()).isCloseTo(26.0 / 27, within(3e-5));
    assertThat(counts.cumulative(2)).isCloseTo((1 + 2 + 8.0 / 3) / 27, within(3e-5));
    assertThat(counts.logProbability(1)).isCloseTo(Math.log(2.0 / 27), within(1e-4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.7, 12, 4321, 1e8})
  void ofOneMeanIsPoisson(double mean) {
    CountDistribution counts = CountDistribution.of(new double[] {mean}, new double[] {3});
    double high = counts.quantile(0.975);
    assertThat(counts.expected()).isEqualTo(mean);
    assertThat(Poisson.cumulative(high, mean)).isGreaterThanOrEqualTo(0.975);
    assertThat(Poisson.cumulative(high - 1, mean)).isLessThan(0.975);
  }

  @Test
  void rangesHoldTheShareOfDrawsTheySay() {
    CountDraws draws = CountDraws.of(2, 1.2, 200_000, 11);
    // Four standard deviations of a share of 200,000 draws.
    assertThat(draws.largestError()).isLessThan(4 * 0.5 / Math.sqrt(200_000));
    assertThat(draws.quantilesAgree()).isTrue();
  }

  @Test
  void scalingIsOfTheExpectedNumbers() {
    CountDistribution counts =
        CountDistribution.of(new double[] {1, 5, 9}, new double[] {1, 2, 1}).scaled(0.1);
    assertThat(counts.expected()).isCloseTo(0.5, within(1e-12));
    assertThat(counts.probabilityOfAny())
        .isCloseTo(1 - (Math.exp(-0.1) + 2 * Math.exp(-0.5) + Math.exp(-0.9)) / 4, within(1e-12));
  }
}
