package org.aftershock.magnitude;

import java.util.Arrays;
import org.aftershock.math.Descriptive;

/**
 * b-positive (van der Elst 2021, doi:10.1029/2020JB021027): the b-value of the positive differences
 * of successive magnitudes. An event that is larger than the one before it was seen if that one
 * was, so that short-term incompleteness after large shocks does not enter.
 *
 * <p>The difference of two exponential magnitudes is a Laplace variable; its part above δMc is
 * exponential with the same b. By the exponential law's want of memory the excess of one difference
 * says nothing about the next, so that Shi and Bolt's error and the likelihood interval hold.
 *
 * <p>All magnitudes are used, whatever the completeness; the least difference δMc is 0.2, or one
 * step where that is larger. Differences are rounded as magnitudes are.
 */
public final class BPositive implements BValueEstimator {
  private static final double LEAST_DIFFERENCE = 0.2;
  private static final double ROUNDING = 1e-9;

  @Override
  public String name() {
    return "b-positive";
  }

  @Override
  public String description() {
    return "positive differences of successive magnitudes (van der Elst 2021)";
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    double least = leastDifference(sample);
    double[] used = differences(sample, least);
    double excess = Descriptive.mean(used) - least;
    if (used.length < 2 || !(excess > 0)) {
      return BValue.none(name(), used.length, least);
    }
    GeometricInterval interval = new GeometricInterval(used.length, excess, sample.step());
    double b = interval.best();
    return new BValue(
        name(),
        b,
        TintiMulargia.shiBolt(b, used),
        interval.low(),
        interval.high(),
        used.length,
        least,
        Double.NaN);
  }

  /** The least difference that is used. */
  static double leastDifference(MagnitudeSample sample) {
    return sample.step() > LEAST_DIFFERENCE ? sample.step() : LEAST_DIFFERENCE;
  }

  /** The differences of successive magnitudes that are not below a least one by half a step. */
  public static double[] differences(MagnitudeSample sample, double least) {
    double[] differences = new double[Math.max(0, sample.size() - 1)];
    int n = 0;
    for (int i = 1; i < sample.size(); i++) {
      double difference = sample.magnitude(i) - sample.magnitude(i - 1);
      if (difference >= least - sample.step() / 2 - ROUNDING) {
        differences[n++] = difference;
      }
    }
    return Arrays.copyOf(differences, n);
  }
}
