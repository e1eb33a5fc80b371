package org.aftershock.magnitude;

import java.util.List;

/** The estimates of b by every estimator, side by side. */
public final class BEstimates {
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
        .map(estimator -> estimate(estimator, sample, completeness, seed))
        .toList();
  }

  private static BEstimate estimate(
      BValueEstimator estimator, MagnitudeSample sample, double completeness, long seed) {
    if (sample.isFeltList()) {
      return BEstimate.of(BValue.none(estimator.name(), 0, Double.NaN), Double.NaN);
    }
    BValue b = estimator.estimate(sample, completeness);
    double bootstrapSigma =
        Double.isNaN(b.value())
            ? Double.NaN
            : Bootstrap.bootstrapSigma(estimator, sample, completeness, seed, Bootstrap.SAMPLES);
    return BEstimate.of(b, bootstrapSigma);
  }
}
