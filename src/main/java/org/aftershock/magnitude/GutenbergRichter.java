package org.aftershock.magnitude;

/**
 * The Gutenberg–Richter relation log10 N(≥M) = a − b M of a selection.
 *
 * @param a a, for the number of events in the selection
 * @param aPerYear a, for the number of events a year
 * @param aAtCompleteness log10 of the number of events a year at or above completeness: a
 *     normalised to a magnitude that the data hold, where it does not trade off with b
 * @param b b
 * @param completeness magnitude of completeness
 * @param years time from the first to the last event, years of 365.25 days
 * @param largest largest magnitude observed
 */
public record GutenbergRichter(
    double a,
    double aPerYear,
    double aAtCompleteness,
    double b,
    double completeness,
    double years,
    double largest) {

  private static final double MICROS_PER_YEAR = 365.25 * 86_400e6;

  /** The relation of a sample with a fitted b; NaN where there is no fit. */
  public static GutenbergRichter of(MagnitudeSample sample, BValue b) {
    int n = sample.size();
    double years =
        n < 2 ? Double.NaN : (sample.timeMicros(n - 1) - sample.timeMicros(0)) / MICROS_PER_YEAR;
    double perYear = years > 0 ? b.aValue() - Math.log10(years) : Double.NaN;
    double largest = Double.NaN;
    for (int i = 0; i < n; i++) {
      largest =
          Double.isNaN(largest) ? sample.magnitude(i) : Math.max(largest, sample.magnitude(i));
    }
    return new GutenbergRichter(
        b.aValue(),
        perYear,
        perYear - b.value() * b.completeness(),
        b.value(),
        b.completeness(),
        years,
        largest);
  }
}
