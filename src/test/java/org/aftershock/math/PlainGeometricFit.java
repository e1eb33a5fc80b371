package org.aftershock.math;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** The plain way of {@link GeometricFit}: draws every number, sorts them, estimates r, compares. */
public final class PlainGeometricFit {
  private PlainGeometricFit() {}

  /** D of whole numbers, which are sorted. */
  public static double statistic(double[] numbers) {
    Arrays.sort(numbers);
    double n = numbers.length;
    double mean = Arrays.stream(numbers).sum() / n;
    double ratio = mean / (1 + mean);
    double greatest = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] > numbers[i - 1]) {
        // At a number and at the one after the number before it: S is i below n in both places.
        double share = (n - i) / n;
        double after = i == 0 ? 0 : numbers[i - 1] + 1;
        greatest = Math.max(greatest, Math.abs(share - Math.pow(ratio, numbers[i])));
        greatest = Math.max(greatest, Math.abs(share - Math.pow(ratio, after)));
      }
    }
    return Math.max(greatest, Math.pow(ratio, numbers[numbers.length - 1] + 1));
  }

  /** D of a sample of n from the geometric distribution. */
  public static double draw(int n, double ratio, RandomGenerator random) {
    double[] numbers = new double[n];
    double logRatio = Math.log(ratio);
    for (int i = 0; i < n; i++) {
      numbers[i] = Math.floor(Math.log(1 - random.nextDouble()) / logRatio);
    }
    return statistic(numbers);
  }

  /** The Monte-Carlo p-value of D. */
  public static double pValue(
      double statistic, int n, double ratio, int samples, RandomGenerator random) {
    int reached = 1;
    for (int i = 0; i < samples; i++) {
      reached += draw(n, ratio, random) >= statistic - 1e-12 ? 1 : 0;
    }
    return reached / (samples + 1.0);
  }
}
