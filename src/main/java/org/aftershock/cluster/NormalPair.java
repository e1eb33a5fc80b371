package org.aftershock.cluster;

/**
 * Two normal distributions with weights that add up to 1.
 *
 * @param low the one of the lower mean
 * @param high the one of the higher mean
 */
public record NormalPair(Component low, Component high) {
  private static final double LOG_ROOT_TWO_PI = 0.9189385332046727;
  private static final int HALVINGS = 60;

  /**
   * A weighted normal distribution.
   *
   * @param weight share of the values, 0 to 1
   * @param mean mean
   * @param sigma standard deviation
   */
  public record Component(double weight, double mean, double sigma) {
    /** Its part of the density at a value. */
    public double density(double value) {
      return Math.exp(logDensity(value));
    }

    double logDensity(double value) {
      double z = (value - mean) / sigma;
      return Math.log(weight / sigma) - z * z / 2 - LOG_ROOT_TWO_PI;
    }
  }

  static NormalPair of(Component one, Component other) {
    return one.mean <= other.mean ? new NormalPair(one, other) : new NormalPair(other, one);
  }

  /** Density at a value. */
  public double density(double value) {
    return low.density(value) + high.density(value);
  }

  /**
   * Probability that a value is of the low component. It never rises with the value: past the point
   * where the wider of two normal densities would win again, in its far tail, it stays as there.
   */
  public double lowPosterior(double value) {
    double lowPrecision = 1 / (low.sigma * low.sigma);
    double highPrecision = 1 / (high.sigma * high.sigma);
    double turn =
        (high.mean * highPrecision - low.mean * lowPrecision) / (highPrecision - lowPrecision);
    double at =
        low.sigma > high.sigma
            ? Math.min(value, turn)
            : low.sigma < high.sigma ? Math.max(value, turn) : value;
    return 1 / (1 + Math.exp(-lead(at)));
  }

  /** Distance of the means in root-mean-square standard deviations: D of Ashman et al. (1994). */
  public double separation() {
    return (high.mean - low.mean)
        / Math.sqrt((low.sigma * low.sigma + high.sigma * high.sigma) / 2);
  }

  /** Where the weighted densities cross between the means; NaN if they don't. */
  public double crossing() {
    double from = low.mean;
    double to = high.mean;
    if (!(lead(from) > 0 && lead(to) < 0)) {
      return Double.NaN;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (from + to) / 2;
      if (lead(middle) > 0) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return (from + to) / 2;
  }

  private double lead(double value) {
    return low.logDensity(value) - high.logDensity(value);
  }
}
