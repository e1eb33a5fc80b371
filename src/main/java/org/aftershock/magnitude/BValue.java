package org.aftershock.magnitude;

/**
 * An estimate of the b-value of the Gutenberg–Richter relation log10 N = a − b M.
 *
 * @param method name of the estimator
 * @param value b; NaN where there is no estimate
 * @param sigma standard error of b
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param n number of magnitudes, or of magnitude differences, that it rests on
 * @param completeness least magnitude used
 * @param aValue a, for the number of events at or above M in this selection; NaN for estimators
 *     that look at differences
 */
public record BValue(
    String method,
    double value,
    double sigma,
    double low,
    double high,
    int n,
    double completeness,
    double aValue) {

  /** No estimate from so many magnitudes. */
  static BValue none(String method, int n, double completeness) {
    return new BValue(
        method, Double.NaN, Double.NaN, Double.NaN, Double.NaN, n, completeness, Double.NaN);
  }

  /** Expected number of events of magnitude M or above in this selection. */
  public double expectedAtOrAbove(double magnitude) {
    return Math.pow(10, aValue - value * magnitude);
  }
}
