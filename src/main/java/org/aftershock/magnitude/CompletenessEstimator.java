package org.aftershock.magnitude;

/** A way of estimating the magnitude of completeness. */
public interface CompletenessEstimator {
  /** Short name, such as {@code maxc}. */
  String name();

  /** One line for users: the idea and the source. */
  String description();

  /** Estimates the magnitude of completeness; no estimate, with the reason, where it can't. */
  Completeness estimate(MagnitudeSample sample);
}
