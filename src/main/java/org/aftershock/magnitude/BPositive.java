package org.aftershock.magnitude;

import java.util.Arrays;

/**
 * b-positive (van der Elst 2021, doi:10.1029/2020JB021027): the differences of successive events
 * that are at least δMc, taken as if they were magnitudes with completeness δMc. When m(i) follows
 * Gutenberg–Richter above what could be seen at the time, then, given that m(i) ≥ m(i−1) + δMc, the
 * excess m(i) − m(i−1) − δMc has that same exponential law whatever came before, as long as all
 * events larger than the one before by δMc are seen. So the catalog need not be complete, the
 * excesses of successive pairs are independent, and b, its standard error (Shi and Bolt 1982) and
 * its likelihood interval are those of {@link TintiMulargia}.
 *
 * <p>All events of the sample are used in the order of time; the completeness is not looked at. To
 * leave small events out, give {@link MagnitudeSample#complete}. δMc is rounded to whole steps; it
 * is the completeness of the result, and n counts differences.
 */
public final class BPositive implements ExcessEstimator {
  /** Least δMc by default. */
  static final double LEAST_DIFFERENCE = 0.2;

  private final double leastDifference;

  /** With δMc 0.2, or one step of the magnitudes if that is larger. */
  public BPositive() {
    this(LEAST_DIFFERENCE);
  }

  /** With another δMc, more than 0, or one step of the magnitudes if that is larger. */
  public BPositive(double leastDifference) {
    if (!(leastDifference > 0 && leastDifference < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("least difference is " + leastDifference);
    }
    this.leastDifference = leastDifference;
  }

  @Override
  public String name() {
    return "b-positive";
  }

  @Override
  public String description() {
    return "positive differences of successive magnitudes (van der Elst 2021)";
  }

  /** δMc in whole steps. */
  static double leastDifference(MagnitudeSample sample, double wanted) {
    return sample.leastStep(sample.step() > wanted ? sample.step() : wanted);
  }

  @Override
  public Excesses excesses(MagnitudeSample sample, double completeness) {
    double least = leastDifference(sample, leastDifference);
    return Excesses.over(
        least, differences(sample, least), mean -> GeometricInterval.best(mean, sample.step()));
  }

  /** The differences of successive magnitudes that are not below a least one by half a step. */
  public static double[] differences(MagnitudeSample sample, double least) {
    double threshold = sample.threshold(least);
    double[] differences = new double[Math.max(0, sample.size() - 1)];
    int n = 0;
    for (int i = 1; i < sample.size(); i++) {
      double difference = sample.magnitude(i) - sample.magnitude(i - 1);
      if (difference >= threshold) {
        differences[n++] = difference;
      }
    }
    return Arrays.copyOf(differences, n);
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    return excesses(sample, completeness)
        .estimate(name(), leastDifference(sample, leastDifference), sample.step(), Double.NaN);
  }
}
