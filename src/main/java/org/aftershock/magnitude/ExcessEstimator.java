package org.aftershock.magnitude;

/** An estimator whose b is a function of the mean of excesses. */
interface ExcessEstimator extends BValueEstimator {
  /** The excesses of a sample. */
  Excesses excesses(MagnitudeSample sample, double completeness);
}
