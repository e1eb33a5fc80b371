package org.aftershock.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyVotesTest {
  /** The sums against the formula, pair by pair: V = Σ w(|i − j|) z z', w = 1 − |i − j|/(L + 1). */
  @ParameterizedTest
  @ValueSource(ints = {2, 10, 45, 300})
  void covarianceIsTheSumOverPairs(int n) {
    RandomGenerator random = RandomStreams.of(n);
    double[] u = random.doubles(n).sorted().toArray();
    double[] x = random.doubles(n).toArray();
    double[] y = random.doubles(n).toArray();
    double[] sums = new double[FamilyVotes.SUMS];
    new FamilyVotes(u, x, y).sum(FamilySlopes.identity(n), sums, 0);
    int reach = Math.min(20, (int) Math.ceil(0.1 * n));
    double[][] z = {scores(u, x), scores(u, y), scores(u, u)};
    int[][] pairs = {{0, 0}, {0, 1}, {1, 1}, {0, 2}, {1, 2}, {2, 2}};
    for (int p = 0; p < pairs.length; p++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double weight = Math.max(0, 1 - Math.abs(i - j) / (reach + 1.0));
          sum += weight * z[pairs[p][0]][i] * z[pairs[p][1]][j];
        }
      }
      assertThat(sums[3 + p]).isCloseTo(sum, within(1e-12 * n));
    }
  }

  private static double[] scores(double[] time, double[] column) {
    double meanU = Arrays.stream(time).average().orElseThrow();
    double meanV = Arrays.stream(column).average().orElseThrow();
    double squares = Arrays.stream(time).map(t -> (t - meanU) * (t - meanU)).sum();
    double slope = 0;
    for (int i = 0; i < time.length; i++) {
      slope += (time[i] - meanU) * (column[i] - meanV) / squares;
    }
    double[] scores = new double[time.length];
    for (int i = 0; i < time.length; i++) {
      double u = time[i] - meanU;
      double leverage = 1.0 / time.length + u * u / squares;
      double residual = column[i] - meanV - slope * u;
      scores[i] = u / squares * residual / Math.sqrt(Math.max(1e-3, 1 - leverage));
    }
    return scores;
  }
}
