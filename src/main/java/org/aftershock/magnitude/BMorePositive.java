package org.aftershock.magnitude;

import java.util.Arrays;
import org.aftershock.math.Descriptive;

/**
 * b-more-positive (Lippiello and Petrillo 2024, doi:10.1029/2023JB027849): as b-positive, but each
 * magnitude is set against the next later one that is larger by at least δMc, so that fewer events
 * go unused.
 *
 * <p>Many events share their next larger one, which makes Shi and Bolt's error about 1.8 times too
 * small. Here the error is that of resampled catalogs: magnitudes drawn with replacement and set
 * against each other anew, which keeps the sharing. An error of σ is that of k = (b/σ)² independent
 * differences; the interval is that of k exponential variables, b χ²(2k) / 2k at its 2.5 and 97.5 %
 * points, which is skewed as b is.
 */
public final class BMorePositive implements BValueEstimator {
  private static final int RESAMPLES = 200;
  private static final double NORMAL_95 = 1.959963984540054;
  private static final double ROUNDING = 1e-9;

  private final long seed;

  /** An estimator whose resampling has a seed. */
  public BMorePositive(long seed) {
    this.seed = seed;
  }

  @Override
  public String name() {
    return "b-more-positive";
  }

  @Override
  public String description() {
    return "differences to the next larger magnitude (Lippiello and Petrillo 2024)";
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    double least = BPositive.leastDifference(sample);
    double[] magnitudes = sample.magnitudes();
    double[] used = differences(magnitudes, least - sample.step() / 2 - ROUNDING);
    double b = value(used, least, sample.step());
    if (Double.isNaN(b)) {
      return BValue.none(name(), used.length, least);
    }
    double[] redrawn =
        Bootstrap.values(
            magnitudes,
            drawn ->
                value(
                    differences(drawn, least - sample.step() / 2 - ROUNDING), least, sample.step()),
            RESAMPLES,
            seed);
    double sigma = Bootstrap.deviation(redrawn, magnitudes.length);
    double independent = b * b / (sigma * sigma);
    return new BValue(
        name(),
        b,
        sigma,
        b * chiSquareOverMean(independent, -NORMAL_95),
        b * chiSquareOverMean(independent, NORMAL_95),
        used.length,
        least,
        Double.NaN);
  }

  /** A point of χ² with 2k degrees of freedom over 2k, by Wilson and Hilferty (1931). */
  private static double chiSquareOverMean(double k, double normal) {
    double ninth = 1 / (9 * k);
    return Math.pow(Math.max(0, 1 - ninth + normal * Math.sqrt(ninth)), 3);
  }

  private static double value(double[] used, double least, double step) {
    double excess = Descriptive.mean(used) - least;
    return used.length < 2 || !(excess > 0)
        ? Double.NaN
        : new GeometricInterval(used.length, excess, step).best();
  }

  /**
   * For each magnitude that has one, the difference to the next later magnitude that is larger by
   * at least so much. Going backwards, the later magnitudes that are larger than all between them
   * and here are kept on a stack, rising from its top; the answer is found in it by halving, so
   * that n magnitudes take n log n steps.
   */
  static double[] differences(double[] magnitudes, double least) {
    double[] stack = new double[magnitudes.length];
    double[] differences = new double[magnitudes.length];
    int height = 0;
    int n = 0;
    for (int i = magnitudes.length - 1; i >= 0; i--) {
      double wanted = magnitudes[i] + least;
      int low = 0;
      int high = height;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (stack[middle] >= wanted) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      // Entries below low are large enough; the topmost of them is the nearest in time.
      if (low > 0) {
        differences[n++] = stack[low - 1] - magnitudes[i];
      }
      while (height > 0 && stack[height - 1] <= magnitudes[i]) {
        height--;
      }
      stack[height++] = magnitudes[i];
    }
    return Arrays.copyOf(differences, n);
  }
}
