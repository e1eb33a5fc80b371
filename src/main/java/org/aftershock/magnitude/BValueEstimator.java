package org.aftershock.magnitude;

/** A way of estimating the b-value. */
public interface BValueEstimator {
  /** Short name, such as {@code tinti-mulargia}. */
  String name();

  /**
   * Estimates b from the magnitudes at and above the completeness.
   *
   * @param magnitudes magnitudes, in order of time
   * @param completeness magnitude of completeness
   * @param step step to which magnitudes are rounded, 0 for none
   */
  BValue estimate(double[] magnitudes, double completeness, double step);
}
