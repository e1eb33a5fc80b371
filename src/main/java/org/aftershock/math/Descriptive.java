package org.aftershock.math;

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
}
