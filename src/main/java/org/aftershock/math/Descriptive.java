package org.aftershock.math;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** Mean, median and the like; NaN for an empty sample. */
public final class Descriptive {
  private Descriptive() {}

  public static double mean(double[] values) {
    return new Mean().evaluate(values);
  }

  public static double median(double[] values) {
    return new Median().evaluate(values);
  }

  /** Sum of squared differences from the mean. */
  public static double squaredDeviations(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }

  /**
   * Quantile of values by linear interpolation between order statistics; sorts them; NaN of none.
   */
  public static double quantile(double[] values, double share) {
    if (values.length == 0) {
      return Double.NaN;
    }
    Arrays.sort(values);
    double at = share * (values.length - 1);
    int below = (int) at;
    int above = Math.min(values.length - 1, below + 1);
    return values[below] + (at - below) * (values[above] - values[below]);
  }
}
