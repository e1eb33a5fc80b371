package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.aftershock.math.Descriptive;

/**
 * The bootstrap standard error of a function of magnitudes (Efron 1979): its standard deviation
 * over samples of the same size drawn with replacement. Above 20,000 magnitudes 20,000 are drawn
 * and the error scaled by the square root of the sizes.
 */
final class Bootstrap {
  private static final int MOST_DRAWN = 20_000;

  private Bootstrap() {}

  /**
   * The standard error.
   *
   * @param sample the sample
   * @param statistic function of a sample; NaN where it has no value
   * @param resamples number of samples drawn
   * @return NaN if fewer than two samples have a value
   */
  static double sigma(
      double[] sample, ToDoubleFunction<double[]> statistic, int resamples, long seed) {
    return deviation(values(sample, statistic, resamples, seed), sample.length);
  }

  /** The values of the statistic over the samples drawn, where it has one. */
  static double[] values(
      double[] sample, ToDoubleFunction<double[]> statistic, int resamples, long seed) {
    double[] results = new double[resamples];
    int n = 0;
    if (sample.length >= 2) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      double[] drawn = new double[Math.min(sample.length, MOST_DRAWN)];
      for (int resample = 0; resample < resamples; resample++) {
        for (int i = 0; i < drawn.length; i++) {
          drawn[i] = sample[random.nextInt(sample.length)];
        }
        double result = statistic.applyAsDouble(drawn);
        if (!Double.isNaN(result)) {
          results[n++] = result;
        }
      }
    }
    return Arrays.copyOf(results, n);
  }

  /** Standard deviation of values from drawn samples, for a sample of a size. */
  static double deviation(double[] values, int size) {
    double scale = Math.sqrt((double) Math.min(size, MOST_DRAWN) / size);
    return values.length < 2
        ? Double.NaN
        : scale * Math.sqrt(Descriptive.squaredDeviations(values) / (values.length - 1));
  }
}
