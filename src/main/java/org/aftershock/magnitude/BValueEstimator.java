package org.aftershock.magnitude;

/** A way of estimating the b-value. */
public interface BValueEstimator {
  /** Short name, such as {@code tinti-mulargia}. */
  String name();

  /** One line for users: the idea and the source. */
  String description();

  /** Estimates b from the magnitudes at and above a completeness. */
  BValue estimate(MagnitudeSample sample, double completeness);
}
