package org.aftershock.magnitude;

/** A way of estimating the magnitude of completeness. */
public interface CompletenessEstimator {
  /** Short name, such as {@code maxc}. */
  String name();

  /**
   * Estimates the magnitude of completeness.
   *
   * @param magnitudes magnitudes in any order
   * @param step step to which they are rounded, 0 for none
   */
  Completeness estimate(double[] magnitudes, double step);
}
