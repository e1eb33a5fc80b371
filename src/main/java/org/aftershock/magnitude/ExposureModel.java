package org.aftershock.magnitude;

/**
 * The law of a magnitude that {@link Weichert} assumes: exponential, or geometric in steps, from
 * the completeness of each part on, the parts weighted by their lengths; excesses count from the
 * least completeness.
 */
final class ExposureModel {
  private static final double LEAST_B = 1e-6;
  private static final double GREATEST_B = 1e6;
  private static final double PRECISION = 1e-13;

  private final CompleteParts parts;
  private final double step;
  private final double[] ranges;

  /**
   * The law.
   *
   * @param step step of the magnitudes, 0 for none
   * @param largest largest possible magnitude, infinite for none
   */
  ExposureModel(CompleteParts parts, double step, double largest) {
    this.parts = parts;
    this.step = step;
    ranges = new double[parts.size()];
    for (int k = 0; k < ranges.length; k++) {
      ranges[k] = Math.max(0, largest - parts.least() - parts.rise(k) + step);
    }
  }

  /** b whose mean excess is the given one; NaN if there is none. */
  double best(double excess) {
    double low = LEAST_B;
    double high = GREATEST_B;
    if (!(mean(low) > excess && mean(high) < excess)) {
      return Double.NaN;
    }
    while (high / low > 1 + PRECISION) {
      double middle = Math.sqrt(low * high);
      if (middle <= low || middle >= high) {
        break;
      }
      if (mean(middle) > excess) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.sqrt(low * high);
  }

  /** Log-likelihood of b for one event, from the mean excess of all. */
  double logLikelihood(double b, double excess) {
    double beta = b * Math.log(10);
    double seen = 0;
    for (int k = 0; k < ranges.length; k++) {
      seen += weight(k, beta);
    }
    double bins = step > 0 ? Math.log(-Math.expm1(-beta * step)) : Math.log(beta);
    return -beta * excess - Math.log(seen) + bins;
  }

  /** Expected excess. */
  double mean(double b) {
    double beta = b * Math.log(10);
    double sum = 0;
    double weights = 0;
    for (int k = 0; k < ranges.length; k++) {
      double weight = weight(k, beta);
      weights += weight;
      sum += weight * partMean(k, beta);
    }
    return sum / weights;
  }

  /** Variance of the excess. */
  double variance(double b) {
    double beta = b * Math.log(10);
    double mean = mean(b);
    double sum = 0;
    double weights = 0;
    for (int k = 0; k < ranges.length; k++) {
      double weight = weight(k, beta);
      double deviation = partMean(k, beta) - mean;
      weights += weight;
      sum += weight * (spread(step, beta) - spread(ranges[k], beta) + deviation * deviation);
    }
    return sum / weights;
  }

  private double weight(int k, double beta) {
    return parts.length(k) * Math.exp(-beta * parts.rise(k)) * -Math.expm1(-beta * ranges[k]);
  }

  private double partMean(int k, double beta) {
    double untruncated = step > 0 ? step / Math.expm1(beta * step) : 1 / beta;
    double range = ranges[k];
    return parts.rise(k)
        + untruncated
        - (range > 0 && range < Double.POSITIVE_INFINITY ? range / Math.expm1(beta * range) : 0);
  }

  /** x² / (4 sinh²(βx/2)): the variance of a geometric law in steps of x, 1/β² for x → 0. */
  private static double spread(double x, double beta) {
    if (x == Double.POSITIVE_INFINITY) {
      return 0;
    }
    double half = x / (2 * Math.sinh(beta * x / 2));
    return x > 0 ? half * half : 1 / (beta * beta);
  }
}
