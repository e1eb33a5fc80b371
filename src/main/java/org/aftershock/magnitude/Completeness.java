package org.aftershock.magnitude;

/**
 * An estimate of the magnitude of completeness.
 *
 * @param method name of the method
 * @param value magnitude at and above which the catalog is taken as complete; NaN where there is no
 *     estimate
 * @param n number of magnitudes at or above it
 * @param score what the method judged by at this magnitude (fit in per cent, p-value, …); NaN where
 *     it has none
 * @param note why there is no estimate, or what to know of it; empty for nothing
 */
public record Completeness(String method, double value, int n, double score, String note) {
  /** An estimate with the number of magnitudes that it leaves. */
  static Completeness of(String method, double value, double score, MagnitudeSample sample) {
    return new Completeness(method, value, sample.countAtOrAbove(value), score, "");
  }

  /** No estimate, and why. */
  static Completeness none(String method, String note) {
    return new Completeness(method, Double.NaN, 0, Double.NaN, note);
  }
}
