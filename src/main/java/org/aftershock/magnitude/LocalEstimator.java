package org.aftershock.magnitude;

import java.util.Locale;

/**
 * Estimates completeness and b of a part of a catalog, and refuses b where too little supports it.
 *
 * @param completeness estimates Mc in each part; a {@link FixedCompleteness} for one and the same
 * @param b estimates b above it
 * @param leastEvents fewest magnitudes, or differences of magnitudes, that b may rest on; {@link
 *     MagnitudeStatistics#ENOUGH_FOR_B} is usual
 */
public record LocalEstimator(
    CompletenessEstimator completeness, BValueEstimator b, int leastEvents) {

  /** Maximum curvature and maximum likelihood, as for a whole catalog. */
  public static final LocalEstimator DEFAULT =
      new LocalEstimator(
          new MaximumCurvature(), new TintiMulargia(), MagnitudeStatistics.ENOUGH_FOR_B);

  /**
   * What a part gives.
   *
   * @param completeness magnitude of completeness
   * @param b b-value; its value NaN where it is refused
   * @param reason why b is refused; empty where it isn't
   */
  public record Estimate(Completeness completeness, BValue b, String reason) {}

  /** The estimate from a part. */
  Estimate estimate(MagnitudeSample sample) {
    Completeness found = completeness.estimate(sample);
    if (Double.isNaN(found.value())) {
      return refused(found, 0, "no completeness: " + found.note());
    }
    BValue estimate = b.estimate(sample, found.value());
    if (estimate.n() < leastEvents) {
      return refused(
          found,
          estimate.n(),
          String.format(
              Locale.ROOT,
              "b would rest on %d, at least %d are asked for",
              estimate.n(),
              leastEvents));
    }
    return Double.isNaN(estimate.value())
        ? refused(found, estimate.n(), "the magnitudes above the completeness give no b")
        : new Estimate(found, estimate, "");
  }

  /** No estimate of completeness or b, and why. */
  Estimate none(String reason) {
    return refused(Completeness.none(completeness.name(), reason), 0, reason);
  }

  private Estimate refused(Completeness found, int n, String reason) {
    return new Estimate(found, BValue.none(b.name(), n, found.value()), reason);
  }
}
