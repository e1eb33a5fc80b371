package org.aftershock.decay;

/**
 * A 95 % interval.
 *
 * @param low lower end; NaN where the data set none
 * @param high upper end; NaN where the data set none
 */
public record Interval(double low, double high) {
  /** Nothing known. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Whether both ends are set by the data. */
  public boolean isClosed() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** Whether a value is inside; an end that is not set excludes nothing. */
  public boolean holds(double value) {
    return !(value < low) && !(value > high);
  }
}
