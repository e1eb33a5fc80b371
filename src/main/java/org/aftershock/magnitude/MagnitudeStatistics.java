package org.aftershock.magnitude;

import org.aftershock.catalog.Times;

/**
 * Completeness and b-value of the aftershocks of a mainshock.
 *
 * @param magnitudeStep step to which magnitudes are rounded; 0 for none, NaN without magnitudes
 * @param completeness magnitude of completeness long after the mainshock
 * @param b b-value above it
 * @param shortTerm completeness soon after the mainshock, which b and the decay honour; null for
 *     none
 */
public record MagnitudeStatistics(
    double magnitudeStep,
    CompletenessChoice completeness,
    BValue b,
    ShortTermCompleteness shortTerm) {

  /** Fewest events from which a b-value is given without a warning. */
  public static final int ENOUGH_FOR_B = 50;

  /**
   * The statistics of the aftershocks of a mainshock.
   *
   * @param sample their magnitudes
   * @param mainshock magnitude of the mainshock
   * @param originMicros its time, microseconds since 1970-01-01T00:00Z
   */
  public static MagnitudeStatistics of(
      MagnitudeSample sample, double mainshock, long originMicros, MagnitudeOptions options) {
    MagnitudeSample stepped =
        Double.isNaN(options.step()) ? sample : sample.withStep(options.step());
    CompletenessChoice completeness = CompletenessEstimators.choose(stepped, options);
    ShortTermCompleteness shortTerm =
        ShortTermFit.byRule(
                options.shortTerm(), stepped, mainshock, originMicros, completeness.value())
            .orElse(null);
    TintiMulargia estimator = new TintiMulargia();
    BValue b =
        shortTerm == null
            ? estimator.estimate(stepped, completeness.value())
            : estimator.estimate(
                stepped,
                i -> shortTerm.at(mainshock, Times.days(originMicros, stepped.timeMicros(i))));
    return new MagnitudeStatistics(stepped.step(), completeness, b, shortTerm);
  }

  /** Days after the mainshock from which on the catalog is complete at its completeness. */
  public double completeAfterDays(double mainshock) {
    return shortTerm == null ? 0 : shortTerm.daysUntil(mainshock, completeness.value());
  }
}
