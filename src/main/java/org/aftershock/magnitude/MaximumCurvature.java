package org.aftershock.magnitude;

import java.util.Map;
import java.util.TreeMap;

/**
 * Maximum curvature: the magnitude bin with the most events (Wiemer and Wyss 2000,
 * doi:10.1785/0119990114), plus 0.2 because the peak lies below the completeness of most catalogs
 * (Woessner and Wiemer 2005, doi:10.1785/0120040007). Bins are 0.1 wide, or one step where that is
 * coarser. Of bins with equally many events the largest magnitude counts, which errs towards
 * safety.
 */
public final class MaximumCurvature implements CompletenessEstimator {
  private static final double BIN_WIDTH = 0.1;
  private static final double CORRECTION = 0.2;

  @Override
  public String name() {
    return "maxc";
  }

  @Override
  public Completeness estimate(double[] magnitudes, double step) {
    double width = step > BIN_WIDTH ? step : BIN_WIDTH;
    Map<Integer, Integer> counts = new TreeMap<>();
    for (double magnitude : magnitudes) {
      counts.merge(MagnitudeStep.bin(magnitude, width), 1, Integer::sum);
    }
    int peak = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> bin : counts.entrySet()) {
      if (bin.getValue() >= most) {
        peak = bin.getKey();
        most = bin.getValue();
      }
    }
    double value =
        most == 0
            ? Double.NaN
            : Math.rint((MagnitudeStep.atBin(peak, width) + CORRECTION) * 1e6) / 1e6;
    return new Completeness(name(), value, magnitudes.length);
  }
}
