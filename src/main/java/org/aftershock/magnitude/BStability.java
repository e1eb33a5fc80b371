package org.aftershock.magnitude;

import java.util.ArrayList;
import java.util.List;

/** b for every magnitude of completeness: where it stays level, the choice does not matter. */
public final class BStability {
  private static final double BIN_WIDTH = 0.1;

  private BStability() {}

  /** The b-values, the completeness rising by 0.1 or one step, while 50 events are left. */
  public static List<BValue> of(MagnitudeSample sample) {
    List<BValue> values = new ArrayList<>();
    if (sample.size() == 0) {
      return values;
    }
    MagnitudeHistogram histogram = sample.histogram(Math.max(BIN_WIDTH, sample.step()));
    for (int bin = 0; bin < histogram.size(); bin++) {
      double completeness = histogram.magnitude(bin);
      if (sample.countAtOrAbove(completeness) < MagnitudeStatistics.ENOUGH_FOR_B) {
        break;
      }
      BValue b = new TintiMulargia().estimate(sample, completeness);
      if (!Double.isNaN(b.value())) {
        values.add(b);
      }
    }
    return List.copyOf(values);
  }
}
