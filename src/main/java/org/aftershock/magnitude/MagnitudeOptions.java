package org.aftershock.magnitude;

import java.util.List;

/**
 * How magnitudes are worked with. Immutable; {@code with} methods return copies.
 *
 * @param completenessMethod method that sets the magnitude of completeness; empty for the
 *     recommended one
 * @param completeness magnitude of completeness given by the user; NaN for none
 * @param step step to which magnitudes are rounded, 0 for none; NaN to detect it
 * @param conversion way from magnitude to seismic moment
 * @param shortTerm completeness soon after the mainshock: {@code none}, {@code fit} or a preset
 * @param periods periods of unequal completeness, in order of time; empty for none
 * @param seed seed of all randomness
 */
public record MagnitudeOptions(
    String completenessMethod,
    double completeness,
    double step,
    MagnitudeConversion conversion,
    String shortTerm,
    List<CompletePeriod> periods,
    long seed) {

  /** No short-term incompleteness. */
  public static final String NONE = "none";

  /** Short-term incompleteness fitted to the data. */
  public static final String FIT = "fit";

  /** Seed unless the user gives another. */
  public static final long DEFAULT_SEED = 1;

  /** Maximum curvature, step detected, magnitudes as moment magnitudes, California's Mc(t). */
  public static final MagnitudeOptions DEFAULT =
      new MagnitudeOptions(
          "maxc",
          Double.NaN,
          Double.NaN,
          MagnitudeConversion.MW,
          "california",
          List.of(),
          DEFAULT_SEED);

  /** A sample with the step that the user gave, or as it is. */
  public MagnitudeSample stepped(MagnitudeSample sample) {
    return Double.isNaN(step) ? sample : sample.withStep(step);
  }

  public MagnitudeOptions withCompletenessMethod(String method) {
    return new MagnitudeOptions(method, Double.NaN, step, conversion, shortTerm, periods, seed);
  }

  public MagnitudeOptions withCompleteness(double magnitude) {
    return new MagnitudeOptions("", magnitude, step, conversion, shortTerm, periods, seed);
  }

  public MagnitudeOptions withStep(double newStep) {
    return new MagnitudeOptions(
        completenessMethod, completeness, newStep, conversion, shortTerm, periods, seed);
  }

  public MagnitudeOptions withConversion(MagnitudeConversion newConversion) {
    return new MagnitudeOptions(
        completenessMethod, completeness, step, newConversion, shortTerm, periods, seed);
  }

  public MagnitudeOptions withShortTerm(String rule) {
    return new MagnitudeOptions(
        completenessMethod, completeness, step, conversion, rule, periods, seed);
  }

  public MagnitudeOptions withPeriods(List<CompletePeriod> newPeriods) {
    return new MagnitudeOptions(
        completenessMethod, completeness, step, conversion, shortTerm, newPeriods, seed);
  }

  public MagnitudeOptions withSeed(long newSeed) {
    return new MagnitudeOptions(
        completenessMethod, completeness, step, conversion, shortTerm, periods, newSeed);
  }
}
