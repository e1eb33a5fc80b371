package org.aftershock.math;

import org.apache.commons.math3.special.Erf;

/** The normal law with mean 0 and standard deviation 1. */
public final class StandardNormal {
  private StandardNormal() {}

  /** Probability of z or more, to full relative accuracy in the upper tail. */
  public static double upperTail(double z) {
    return Erf.erfc(z / Math.sqrt(2)) / 2;
  }
}
