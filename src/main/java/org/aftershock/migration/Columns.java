package org.aftershock.migration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sums and quantiles of columns of numbers. */
final class Columns {
  private Columns() {}

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /** Slope of the least-squares line of y on x. */
  static double slope(double[] x, double[] y) {
    double mean = mean(x);
    double products = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      products += (x[i] - mean) * y[i];
      squares += (x[i] - mean) * (x[i] - mean);
    }
    return products / squares;
  }

  /** Covariance matrix of columns, divided by n. */
  static double[][] covariance(double[]... columns) {
    int dimensions = columns.length;
    double[][] sums = new double[dimensions][dimensions];
    for (int a = 0; a < dimensions; a++) {
      double meanA = mean(columns[a]);
      for (int b = 0; b < dimensions; b++) {
        double meanB = mean(columns[b]);
        for (int i = 0; i < columns[a].length; i++) {
          sums[a][b] += (columns[a][i] - meanA) * (columns[b][i] - meanB) / columns[a].length;
        }
      }
    }
    return sums;
  }

  /** Least value with at least a share of the weight at or below it. */
  static double weightedQuantile(double[] values, double[] weights, double share) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    double left = share * Arrays.stream(weights).sum() * (1 - 1e-12);
    for (int i : order) {
      left -= weights[i];
      if (left <= 0) {
        return values[i];
      }
    }
    return Double.NaN;
  }
}
