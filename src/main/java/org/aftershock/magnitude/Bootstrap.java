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
   * @param values the sample
   * @param statistic function of a sample; NaN where it has no value
   * @param resamples number of samples drawn
   * @return NaN if fewer than two samples have a value
   */
  static double sigma(
      double[] values, ToDoubleFunction<double[]> statistic, int resamples, long seed) {
    if (values.length < 2) {
      return Double.NaN;
    }
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] drawn = new double[Math.min(values.length, MOST_DRAWN)];
    double[] results = new double[resamples];
    int n = 0;
    for (int resample = 0; resample < resamples; resample++) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = values[random.nextInt(values.length)];
      }
      double result = statistic.applyAsDouble(drawn);
      if (!Double.isNaN(result)) {
        results[n++] = result;
      }
    }
    double[] known = Arrays.copyOf(results, n);
    double scale = Math.sqrt((double) drawn.length / values.length);
    return n < 2 ? Double.NaN : scale * Math.sqrt(Descriptive.squaredDeviations(known) / (n - 1));
  }
}
