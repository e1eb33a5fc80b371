package org.aftershock.magnitude;

/**
 * An estimate of the b-value of the Gutenberg–Richter relation log10 N = a − b M.
 *
 * @param method name of the estimator
 * @param value b; NaN where there is no estimate
 * @param sigma standard error of b
 * @param n number of magnitudes that it rests on
 * @param completeness least magnitude used
 * @param aValue a, for the number of events at or above M in this selection
 */
public record BValue(
    String method, double value, double sigma, int n, double completeness, double aValue) {

  /** Expected number of events of magnitude M or above in this selection. */
  public double expectedAtOrAbove(double magnitude) {
    return Math.pow(10, aValue - value * magnitude);
  }
}
