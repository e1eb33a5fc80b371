package org.aftershock.math;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Kolmogorov–Smirnov test of counts n₀, n₁, … against the geometric distribution P(X ≥ k) = rᵏ
 * whose r is estimated from the same counts:
 *
 * <pre>r = x̄ / (1 + x̄),   D = max over k of |S(k)/n − rᵏ|,   S(k) = n_k + n_{k+1} + …</pre>
 *
 * The table of Kolmogorov holds neither for a discrete distribution nor for an estimated parameter,
 * so the distribution of D is simulated: samples of n from the fitted distribution, r estimated
 * anew in each (the parametric bootstrap of Clauset, Shalizi and Newman 2009,
 * doi:10.1137/070710111). A sample is drawn as its counts: of the n − n₀ − … − n_{k−1} that are k
 * or more, those that are k are binomial with probability 1 − r. Once fewer than one a bin is
 * expected the few that are left are drawn one by one, each being k plus a fresh geometric number.
 */
public final class GeometricFit {
  private static final double TIE = 1e-12;

  private final int n;
  private final double ratio;
  private final double statistic;

  private GeometricFit(int n, double ratio, double statistic) {
    this.n = n;
    this.ratio = ratio;
    this.statistic = statistic;
  }

  /**
   * The fit to counts.
   *
   * @param counts how many numbers are 0, 1, …, not all of them 0
   */
  public static GeometricFit of(int[] counts) {
    int[] survivors = counts.clone();
    for (int k = counts.length - 2; k >= 0; k--) {
      survivors[k] += survivors[k + 1];
    }
    if (counts.length < 2 || survivors[1] == 0) {
      throw new IllegalArgumentException("no counts above 0");
    }
    double ratio = ratio(survivors, survivors.length);
    return new GeometricFit(survivors[0], ratio, statistic(survivors, survivors.length, ratio));
  }

  /** The estimate of r. */
  public double ratio() {
    return ratio;
  }

  /** The greatest difference D. */
  public double statistic() {
    return statistic;
  }

  /**
   * Share of samples from the fitted distribution whose D is as large or larger, the observed
   * sample counted as one of them.
   */
  public double pValue(int samples, RandomGenerator random) {
    Simulation simulation = new Simulation(n, ratio);
    int reached = 1;
    for (int i = 0; i < samples; i++) {
      reached += simulation.statistic(random) >= statistic - TIE ? 1 : 0;
    }
    return reached / (samples + 1.0);
  }

  private static double ratio(int[] survivors, int size) {
    double sum = 0;
    for (int k = 1; k < size; k++) {
      sum += survivors[k];
    }
    return sum / (survivors[0] + sum);
  }

  /** D of survivors S(0) … S(size − 1); the last difference is that of k = size, where S is 0. */
  private static double statistic(int[] survivors, int size, double ratio) {
    double scale = 1.0 / survivors[0];
    double power = 1;
    double greatest = 0;
    for (int k = 1; k < size; k++) {
      power *= ratio;
      greatest = Math.max(greatest, Math.abs(survivors[k] * scale - power));
    }
    return Math.max(greatest, power * ratio);
  }

  /** Draws samples, reusing its array. */
  static final class Simulation {
    private final int n;
    private final double logRatio;
    private final double p;
    private final BinomialSampler binomial;
    private int[] survivors = new int[64];

    Simulation(int n, double ratio) {
      this.n = n;
      this.logRatio = Math.log(ratio);
      this.p = 1 - ratio;
      this.binomial = new BinomialSampler(p);
    }

    /** D of a new sample. */
    double statistic(RandomGenerator random) {
      int size = draw(random);
      return GeometricFit.statistic(survivors, size, ratio(survivors, size));
    }

    /** Draws survivors and gives how many of them are not 0. */
    private int draw(RandomGenerator random) {
      int k = 0;
      int left = n;
      while (left > 0 && left * p >= 1) {
        survivors = atLeast(k + 1);
        survivors[k++] = left;
        left -= binomial.sample(left, random);
      }
      return left > 0 ? drawSingly(k, left, random) : k;
    }

    private int drawSingly(int start, int left, RandomGenerator random) {
      int size = start;
      for (int i = 0; i < left; i++) {
        int k = start + (int) (Math.log(1 - random.nextDouble()) / logRatio);
        survivors = atLeast(k + 1);
        if (k >= size) {
          Arrays.fill(survivors, size, k + 1, 0);
          size = k + 1;
        }
        survivors[k]++;
      }
      for (int k = size - 2; k >= start; k--) {
        survivors[k] += survivors[k + 1];
      }
      return size;
    }

    private int[] atLeast(int length) {
      return length <= survivors.length
          ? survivors
          : Arrays.copyOf(survivors, Math.max(length, 2 * survivors.length));
    }
  }
}
