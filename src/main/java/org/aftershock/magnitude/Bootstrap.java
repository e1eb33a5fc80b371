package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.aftershock.math.Descriptive;
import org.aftershock.math.RandomStreams;

/**
 * Standard error of b by resampling (Efron and Tibshirani 1993, An Introduction to the Bootstrap,
 * chapter 6): groups of excesses are drawn with replacement, and the standard error is the standard
 * deviation of the resampled b. From more than 20,000 groups only 20,000 are drawn, and the
 * standard deviation is brought to the full number by the square root of the share (Bickel, Götze
 * and van Zwet 1997, Statistica Sinica 7, 1–31).
 */
public final class Bootstrap {
  /** Seed by default. */
  public static final long SEED = MagnitudeOptions.DEFAULT_SEED;

  /** Number of resamples by default. */
  public static final int SAMPLES = 1000;

  private static final int MOST_DRAWN = 20_000;

  private Bootstrap() {}

  /** The error with the default seed and number of resamples. */
  public static double bootstrapSigma(
      BValueEstimator estimator, MagnitudeSample sample, double completeness) {
    return bootstrapSigma(estimator, sample, completeness, SEED, SAMPLES);
  }

  /**
   * Standard error of b by resampling. The estimators of this package are resampled by what is
   * independent in them: magnitudes, differences, or the differences that end in one event. Any
   * other must not depend on the order of events: its magnitudes at and above the completeness are
   * drawn with their times.
   *
   * @param seed seed of the random numbers: the same seed gives the same error
   * @param samples number of resamples, two or more
   * @return standard error of b, NaN where b can't be estimated
   */
  public static double bootstrapSigma(
      BValueEstimator estimator,
      MagnitudeSample sample,
      double completeness,
      long seed,
      int samples) {
    if (estimator instanceof ExcessEstimator known) {
      Excesses excesses = known.excesses(sample, completeness);
      return excesses.isEnough()
          ? resampled(excesses, RandomStreams.of(seed), samples)
          : Double.NaN;
    }
    MagnitudeSample complete = sample.complete(completeness);
    RandomGenerator random = RandomStreams.of(seed);
    double[] values = new double[samples];
    int kept = 0;
    for (int k = 0; k < samples && complete.size() > 1; k++) {
      double value = estimator.estimate(complete.resampled(random), completeness).value();
      if (Double.isFinite(value)) {
        values[kept++] = value;
      }
    }
    return deviation(values, kept);
  }

  private static double resampled(Excesses excesses, RandomGenerator random, int samples) {
    int groups = excesses.groups();
    int drawn = Math.min(groups, MOST_DRAWN);
    double[] values = new double[samples];
    int kept = 0;
    for (int k = 0; k < samples; k++) {
      double sum = 0;
      double n = 0;
      for (int i = 0; i < drawn; i++) {
        int group = random.nextInt(groups);
        sum += excesses.sum(group);
        n += excesses.count(group);
      }
      double value = sum > 0 ? excesses.b(sum / n) : Double.NaN;
      if (Double.isFinite(value)) {
        values[kept++] = value;
      }
    }
    return deviation(values, kept) * Math.sqrt((double) drawn / groups);
  }

  /** Standard deviation of the first of some values; NaN of fewer than two. */
  static double deviation(double[] values, int kept) {
    double squares = Descriptive.squaredDeviations(Arrays.copyOf(values, kept));
    return kept < 2 ? Double.NaN : Math.sqrt(squares / (kept - 1));
  }
}
