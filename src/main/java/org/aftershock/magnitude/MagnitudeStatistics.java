package org.aftershock.magnitude;

/**
 * Completeness and b-value of a set of events.
 *
 * @param magnitudeStep step to which magnitudes are rounded; 0 for none, NaN without magnitudes
 * @param completeness magnitude of completeness
 * @param b b-value above it
 */
public record MagnitudeStatistics(double magnitudeStep, Completeness completeness, BValue b) {
  /** Fewest events from which a b-value is given without a warning. */
  public static final int ENOUGH_FOR_B = 50;

  /** The statistics of a sample: completeness by maximum curvature, b by maximum likelihood. */
  public static MagnitudeStatistics of(MagnitudeSample sample) {
    Completeness completeness = new MaximumCurvature().estimate(sample);
    BValue b = new TintiMulargia().estimate(sample, completeness.value());
    return new MagnitudeStatistics(sample.step(), completeness, b);
  }
}
