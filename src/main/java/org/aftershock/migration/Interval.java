package org.aftershock.migration;

/**
 * A 95 % confidence interval.
 *
 * @param low lower end; NaN where nothing limits it
 * @param high upper end; NaN where nothing limits it
 */
public record Interval(double low, double high) {
  /** Share of intervals that miss the truth, and the level of every test. */
  static final double LEVEL = 0.05;

  /** Not known. */
  static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Whether no end shuts a value out. */
  boolean contains(double value) {
    return !(value < low) && !(value > high);
  }
}
