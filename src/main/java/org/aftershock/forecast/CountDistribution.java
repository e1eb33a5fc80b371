package org.aftershock.forecast;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.aftershock.math.Poisson;

/**
 * Distribution of a number of events of which the expected number Λ is itself uncertain: a mixture
 * of Poisson distributions,
 *
 * <pre>P(N ≤ n) = Σ wᵢ Q(n, Λᵢ),   Q the Poisson distribution function.</pre>
 *
 * Its spread holds both the chance of the events and the doubt about the rate.
 */
public final class CountDistribution {
  /**
   * Cells, equal in ln Λ over 16 standard deviations, into which many Λ are put together by their
   * mean; it costs 1 part in 10,000 of the variance of ln Λ.
   */
  private static final int CELLS = 400;

  private static final double DEVIATIONS = 8;

  /** Beyond so many standard deviations a Poisson distribution is over, to 1e-20. */
  private static final double OVER = 10;

  private final double[] means;
  private final double[] weights;

  private CountDistribution(double[] means, double[] weights) {
    this.means = means;
    this.weights = weights;
  }

  /**
   * A mixture.
   *
   * @param means expected numbers Λᵢ, above 0
   * @param weights their weights, not negative, of any sum above 0
   */
  public static CountDistribution of(double[] means, double[] weights) {
    double total = Arrays.stream(weights).sum();
    double mean = 0;
    for (int i = 0; i < means.length; i++) {
      mean += weights[i] / total * Math.log(means[i]);
    }
    double variance = 0;
    for (int i = 0; i < means.length; i++) {
      double off = Math.log(means[i]) - mean;
      variance += weights[i] / total * off * off;
    }
    double low = mean - DEVIATIONS * Math.sqrt(variance);
    double cell = 2 * DEVIATIONS * Math.sqrt(variance) / CELLS;
    double[] weight = new double[CELLS];
    double[] sum = new double[CELLS];
    for (int i = 0; i < means.length; i++) {
      // Equal means leave a cell of no width: 0 / 0 and x / 0 are put into the first and the last.
      double at = Math.floor((Math.log(means[i]) - low) / cell);
      int k = (int) Math.max(0, Math.min(CELLS - 1, at));
      weight[k] += weights[i] / total;
      sum[k] += weights[i] / total * means[i];
    }
    int n = 0;
    for (int k = 0; k < CELLS; k++) {
      if (weight[k] > 0) {
        sum[n] = sum[k] / weight[k];
        weight[n++] = weight[k];
      }
    }
    return new CountDistribution(Arrays.copyOf(sum, n), Arrays.copyOf(weight, n));
  }

  /** The distribution with every expected number multiplied. */
  public CountDistribution scaled(double factor) {
    return new CountDistribution(
        Arrays.stream(means).map(mean -> mean * factor).toArray(), weights);
  }

  /** Expected number. */
  public double expected() {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      sum += weights[i] * means[i];
    }
    return sum;
  }

  /** Probability of at least one event. */
  public double probabilityOfAny() {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      sum -= weights[i] * Math.expm1(-means[i]);
    }
    return sum;
  }

  /** Probability of n events or fewer. */
  public double cumulative(double n) {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      double off = (n - means[i]) / (Math.sqrt(means[i]) + 2);
      if (off > OVER) {
        sum += weights[i];
      } else if (off > -OVER) {
        sum += weights[i] * Poisson.cumulative(n, means[i]);
      }
    }
    return Math.min(1, sum);
  }

  /** ln of the probability of n events. */
  public double logProbability(long n) {
    double[] logs = new double[means.length];
    Arrays.setAll(logs, i -> Math.log(weights[i]) + Poisson.logProbability(n, means[i]));
    double most = Arrays.stream(logs).max().orElseThrow();
    return most + Math.log(Arrays.stream(logs).map(log -> Math.exp(log - most)).sum());
  }

  /** The smallest n of which the probability of n events or fewer is at least so much. */
  public long quantile(double probability) {
    double high = 1;
    while (cumulative(high) < probability) {
      high *= 2;
    }
    double low = high == 1 ? -1 : high / 2;
    // P(N ≤ low) is below the probability, P(N ≤ high) is not.
    while (high - low > 1) {
      double middle = Math.floor((low + high) / 2);
      if (cumulative(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (long) high;
  }

  /** A draw. */
  public long sample(RandomGenerator random) {
    double rest = random.nextDouble();
    int i = 0;
    while (i < means.length - 1 && rest >= weights[i]) {
      rest -= weights[i++];
    }
    return Poisson.sample(means[i], random);
  }
}
