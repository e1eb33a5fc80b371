package org.aftershock.magnitude;

import java.util.List;

/** The estimates of b by every estimator, side by side. */
public final class BEstimates {
  private static final int RESAMPLES = 500;

  private BEstimates() {}

  /**
   * The estimates above a completeness; none of a list of felt reports.
   *
   * @param periods periods of unequal completeness, in order of time; empty for none
   * @param seed seed of the bootstrap
   */
  public static List<BEstimate> of(
      MagnitudeSample sample, double completeness, List<CompletePeriod> periods, long seed) {
    return BValueEstimators.all(periods, seed).stream()
        .map(estimator -> estimate(estimator, sample, completeness, periods, seed))
        .toList();
  }

  private static BEstimate estimate(
      BValueEstimator estimator,
      MagnitudeSample sample,
      double completeness,
      List<CompletePeriod> periods,
      long seed) {
    if (sample.isFeltList()) {
      return BEstimate.of(BValue.none(estimator.name(), 0, Double.NaN), Double.NaN);
    }
    BValue b = estimator.estimate(sample, completeness);
    return BEstimate.of(b, bootstrapSigma(estimator, b, sample, periods, seed));
  }

  /** Resamples what the estimator takes as independent: magnitudes, or their differences. */
  private static double bootstrapSigma(
      BValueEstimator estimator,
      BValue b,
      MagnitudeSample sample,
      List<CompletePeriod> periods,
      long seed) {
    if (Double.isNaN(b.value())) {
      return Double.NaN;
    }
    if (estimator instanceof BMorePositive) {
      return b.sigma();
    }
    if (estimator instanceof BPositive) {
      double[] differences = BPositive.differences(sample, b.completeness());
      return Bootstrap.sigma(
          differences, drawn -> value(new TintiMulargia(), drawn, b, sample), RESAMPLES, seed);
    }
    // Over several periods the magnitudes of each would have to be drawn apart.
    return periods.isEmpty()
        ? Bootstrap.sigma(
            sample.atOrAbove(b.completeness()),
            drawn -> value(estimator, drawn, b, sample),
            RESAMPLES,
            seed)
        : Double.NaN;
  }

  private static double value(
      BValueEstimator estimator, double[] drawn, BValue b, MagnitudeSample sample) {
    return estimator.estimate(MagnitudeSample.of(drawn, sample.step()), b.completeness()).value();
  }
}
