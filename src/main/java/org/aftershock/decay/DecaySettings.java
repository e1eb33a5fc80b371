package org.aftershock.decay;

/**
 * How the decay is fitted. Immutable; {@code with} methods return copies.
 *
 * @param fromDays start of the span fitted, days since the mainshock; NaN for the time from which
 *     on the catalog is complete, or for the mainshock if completeness depends on time
 * @param toDays end of the span, days since the mainshock; NaN for the end of the data
 * @param timeDependent whether the events before the catalog is complete take part, those below
 *     Mc(t) left out and the likelihood knowing it
 * @param background whether a constant rate is added
 */
public record DecaySettings(
    double fromDays, double toDays, boolean timeDependent, boolean background) {

  /** From when the catalog is complete to the end of the data, without background. */
  public static final DecaySettings DEFAULT =
      new DecaySettings(Double.NaN, Double.NaN, false, false);

  public DecaySettings withSpan(double newFromDays, double newToDays) {
    return new DecaySettings(newFromDays, newToDays, timeDependent, background);
  }

  public DecaySettings withTimeDependent(boolean newTimeDependent) {
    return new DecaySettings(fromDays, toDays, newTimeDependent, background);
  }

  public DecaySettings withBackground(boolean newBackground) {
    return new DecaySettings(fromDays, toDays, timeDependent, newBackground);
  }
}
