package org.aftershock.math;

import java.util.random.RandomGenerator;

/**
 * Exact draws from binomial distributions of one probability p and any number of trials n.
 *
 * <p>With q = min(p, 1 − p), a mean n q below 10 is drawn by inversion: the probabilities are
 * summed from 0 upwards until they pass a uniform number. Larger means are drawn by transformed
 * rejection (Hörmann 1993, algorithm BTRS, doi:10.1080/00949659308811496): a point of a hat that is
 * nearly the inverse distribution function is accepted at once inside a box, and else by comparing
 * the logarithm of the probability, with Stirling's series for the factorials. The time does not
 * grow with n.
 */
public final class BinomialSampler {
  private static final double LEAST_FOR_REJECTION = 10;

  private final boolean flipped;
  private final double q;
  private final double odds;
  private final double logOdds;
  private final double logMiss;

  /**
   * A sampler.
   *
   * @param p probability of success, from 0 to 1
   */
  public BinomialSampler(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("not a probability: " + p);
    }
    flipped = p > 0.5;
    q = flipped ? 1 - p : p;
    odds = q / (1 - q);
    logOdds = Math.log(odds);
    logMiss = Math.log1p(-q);
  }

  /** Number of successes in so many trials. */
  public int sample(int trials, RandomGenerator random) {
    int k = trials * q < LEAST_FOR_REJECTION ? invert(trials, random) : reject(trials, random);
    return flipped ? trials - k : k;
  }

  private int invert(int trials, RandomGenerator random) {
    double probability = Math.exp(trials * logMiss);
    double rest = random.nextDouble();
    int k = 0;
    while (rest > probability && k < trials) {
      rest -= probability;
      k++;
      probability *= odds * (trials - k + 1) / k;
    }
    return k;
  }

  private int reject(int trials, RandomGenerator random) {
    double deviation = Math.sqrt(trials * q * (1 - q));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * q;
    double c = trials * q + 0.5;
    double box = 0.92 - 4.2 / b;
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double edge = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / edge + b) * u + c);
      if (edge >= 0.07 && v <= box) {
        return (int) k;
      }
      if (k >= 0 && k <= trials) {
        double height = v * (2.83 + 5.1 / b) * deviation / (a / (edge * edge) + b);
        if (Math.log(height) <= logRatio(trials, k)) {
          return (int) k;
        }
      }
    }
  }

  /** Logarithm of the probability of k over that of the most probable number. */
  private double logRatio(int trials, double k) {
    double mode = Math.floor((trials + 1.0) * q);
    return logFactorial(mode)
        + logFactorial(trials - mode)
        - logFactorial(k)
        - logFactorial(trials - k)
        + (k - mode) * logOdds;
  }

  /**
   * ln k! by Stirling's series at k + 1 shifted to at least 10, where the first term left out is
   * below 1e-12.
   */
  private static double logFactorial(double k) {
    double x = k + 1;
    double product = 1;
    while (x < 10) {
      product *= x++;
    }
    double w = 1 / (x * x);
    double series =
        (1.0 / 12 - w * (1.0 / 360 - w * (1.0 / 1260 - w * (1.0 / 1680 - w / 1188)))) / x;
    return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + series - Math.log(product);
  }
}
