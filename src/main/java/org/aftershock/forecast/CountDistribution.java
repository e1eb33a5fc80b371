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
   * Cells, equal in ln Λ over 16 standard deviations, into which many Λ are put together, each with
   * their mean.
   */
  private static final int CELLS = 400;

  private static final double DEVIATIONS = 8;

  /** Beyond so many standard deviations a Poisson distribution is over, to 1e-20. */
  private static final double OVER = 10;

  /** Cells narrower than this part of a Poisson standard deviation are taken at their mean. */
  private static final double NARROW = 0.25;

  private final double[] means;
  private final double[] weights;
  private final double width;

  private CountDistribution(double[] means, double[] weights, double width) {
    this.means = means;
    this.weights = weights;
    this.width = width;
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
    return new CountDistribution(Arrays.copyOf(sum, n), Arrays.copyOf(weight, n), cell);
  }

  /** The distribution with every expected number multiplied. */
  public CountDistribution scaled(double factor) {
    return new CountDistribution(
        Arrays.stream(means).map(mean -> mean * factor).toArray(), weights, width);
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
      double mean = means[i];
      double reach = OVER * (Math.sqrt(mean) + 2) + mean * width;
      if (n - mean > reach) {
        sum += weights[i];
      } else if (n - mean > -reach) {
        sum += weights[i] * (isNarrow(mean) ? Poisson.cumulative(n, mean) : cumulative(n, i));
      }
    }
    return Math.min(1, sum);
  }

  private boolean isNarrow(double mean) {
    return width * Math.sqrt(mean) < NARROW;
  }

  /**
   * The mean of Q(n, Λ) for Λ uniform over a cell, by
   *
   * <pre>∫ Q(n, x) dx = x Q(n, x) − (n + 1) Q(n + 1, x)</pre>
   *
   * so that a few cells do for counts so large that their Poisson spread is less than a cell.
   */
  private double cumulative(double n, int i) {
    double low = means[i] * (1 - width / 2);
    double high = means[i] * (1 + width / 2);
    double rise =
        high * Poisson.cumulative(n, high)
            - low * Poisson.cumulative(n, low)
            + (n + 1) * (Poisson.cumulative(n + 1, low) - Poisson.cumulative(n + 1, high));
    return rise / (high - low);
  }

  /** ln of the probability of n events. */
  public double logProbability(long n) {
    double[] logs = new double[means.length];
    Arrays.setAll(logs, i -> Math.log(weights[i]) + logProbability(n, i));
    double most = Arrays.stream(logs).max().orElseThrow();
    return most + Math.log(Arrays.stream(logs).map(log -> Math.exp(log - most)).sum());
  }

  /** Likewise by ∫ x^n e^−x / n! dx = −Q(n, x). */
  private double logProbability(long n, int i) {
    if (isNarrow(means[i])) {
      return Poisson.logProbability(n, means[i]);
    }
    double low = means[i] * (1 - width / 2);
    double high = means[i] * (1 + width / 2);
    double share = Poisson.cumulative((double) n, low) - Poisson.cumulative((double) n, high);
    return Math.log(Math.max(share, Double.MIN_NORMAL) / (high - low));
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
    return Poisson.sample(means[i] * (1 + width * (random.nextDouble() - 0.5)), random);
  }
}
