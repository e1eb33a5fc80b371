package org.aftershock.migration;

import java.util.Arrays;

/**
 * The depth that a catalog writes where it could not find one: the same number for a fifth of the
 * events and ten of them or more.
 *
 * @param km the fixed depth, km; NaN for none
 * @param events how many events have it
 */
record FixedDepths(double km, int events) {
  private static final double SHARE = 0.2;
  private static final int FEWEST = 10;

  static FixedDepths of(double[] depthKm) {
    double[] sorted = Arrays.stream(depthKm).filter(z -> !Double.isNaN(z)).sorted().toArray();
    double most = Double.NaN;
    int count = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        if (i - start > count) {
          count = i - start;
          most = sorted[start];
        }
        start = i;
      }
    }
    return count >= FEWEST && count >= SHARE * sorted.length
        ? new FixedDepths(most, count)
        : new FixedDepths(Double.NaN, 0);
  }

  /** Whether a depth is known and not the fixed one. */
  boolean isFree(double depthKm) {
    return !Double.isNaN(depthKm) && depthKm != km;
  }
}
