package org.aftershock.forecast;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.aftershock.math.Poisson;
import org.aftershock.math.RandomStreams;

/**
 * The count distribution of a log-normal expected number against plain sampling: a rate is drawn,
 * then a count. The main program takes 10 million draws:
 *
 * <pre>{@code
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.aftershock.forecast.CountDraws
 * }</pre>
 *
 * @param largestError largest difference between the distribution functions at any count
 * @param quantilesAgree whether the 2.5, 50 and 97.5 % quantiles are those of the draws, or the
 *     draws' share there is within four standard deviations of the probability
 * @param low 2.5 % quantile
 * @param median median
 * @param high 97.5 % quantile
 */
record CountDraws(double largestError, boolean quantilesAgree, long low, long median, long high) {
  private static final double[] QUANTILES = {0.025, 0.5, 0.975};

  /**
   * Compares.
   *
   * @param median median of the expected number
   * @param sigma standard deviation of its natural logarithm
   */
  static CountDraws of(double median, double sigma, int draws, long seed) {
    CountDistribution counts = logNormal(median, sigma);
    RandomGenerator random = RandomStreams.of(seed);
    long[] drawn = new long[draws];
    for (int i = 0; i < draws; i++) {
      drawn[i] = Poisson.sample(median * Math.exp(sigma * random.nextGaussian()), random);
    }
    Arrays.sort(drawn);
    double largest = 0;
    for (int i = 0; i < draws; i++) {
      if (i == draws - 1 || drawn[i + 1] != drawn[i]) {
        largest =
            Math.max(largest, Math.abs((i + 1.0) / draws - counts.cumulative((double) drawn[i])));
      }
    }
    boolean agree = true;
    for (double q : QUANTILES) {
      long expected = counts.quantile(q);
      long found = drawn[(int) Math.ceil(q * draws) - 1];
      double doubt = 4 * Math.sqrt(q * (1 - q) / draws);
      agree &=
          expected == found
              || Math.abs(counts.cumulative((double) Math.min(expected, found)) - q) < doubt;
    }
    return new CountDraws(
        largest, agree, counts.quantile(0.025), counts.quantile(0.5), counts.quantile(0.975));
  }

  private static CountDistribution logNormal(double median, double sigma) {
    int nodes = 4001;
    double[] means = new double[nodes];
    double[] weights = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      double z = 8 * (2.0 * i / (nodes - 1) - 1);
      means[i] = median * Math.exp(sigma * z);
      weights[i] = Math.exp(-z * z / 2);
    }
    return CountDistribution.of(means, weights);
  }

  /** Prints the comparison. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int draws = 10_000_000;
    out.println(" median  sigma  largest error  quantiles agree     2.5 %    50 %    97.5 %");
    for (double median : new double[] {0.01, 0.3, 3, 100, 20_000}) {
      for (double sigma : new double[] {0.1, 0.5, 1.5}) {
        CountDraws found = of(median, sigma, draws, 1);
        out.printf(
            Locale.ROOT,
            "%7s  %5s  %13.2g  %15b  %8d %7d %9d%n",
            median,
            sigma,
            found.largestError(),
            found.quantilesAgree(),
            found.low(),
            found.median(),
            found.high());
      }
    }
  }
}
