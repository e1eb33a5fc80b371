package org.aftershock.math;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
public final class Normal {
  private static final double FAR = -10;
  private static final double LOG_ROOT_TWO_PI = 0.9189385332046727;

  private Normal() {}

  /** Density φ(z). */
  public static double density(double z) {
    return Math.exp(-z * z / 2 - LOG_ROOT_TWO_PI);
  }

  /** Probability Φ(z) of a number of z or less. */
  public static double cumulative(double z) {
    return z < FAR ? Math.exp(logCumulative(z)) : Erf.erfc(-z / Math.sqrt(2)) / 2;
  }

  /**
   * ln Φ(z), also where Φ(z) is too small for a double. Below −10 by Φ(z) = φ(z)/|z| (1 − 1/z² +
   * 3/z⁴ − 15/z⁶ + …), good to 1e-9.
   */
  public static double logCumulative(double z) {
    if (z >= FAR) {
      return Math.log(cumulative(z));
    }
    double w = 1 / (z * z);
    double series = w * (-1 + w * (3 + w * (-15 + w * (105 - w * 945))));
    return -z * z / 2 - LOG_ROOT_TWO_PI - Math.log(-z) + Math.log1p(series);
  }
}
