package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.aftershock.math.Descriptive;

/**
 * Standard error and interval of b by resampling (Efron and Tibshirani 1993, An Introduction to the
 * Bootstrap, chapters 6, 12 and 22). Groups of excesses are drawn with replacement. The standard
 * error is the standard deviation of the resampled b. The interval is bootstrap-t on the logarithm
 * of the mean excess θ: of each resample the deviation ln θ* − ln θ is divided by its own standard
 * error, and the quantiles of that ratio take the place of ±1.96. It holds for small samples, where
 * quantiles of b* alone hold too rarely.
 *
 * <p>From more than 20,000 groups only 20,000 are drawn, and the standard deviation is brought to
 * the full number by the square root of the share (Bickel, Götze and van Zwet 1997, Statistica
 * Sinica 7, 1–31).
 */
public final class Bootstrap {
  /** Seed by default. */
  public static final long SEED = 1954;

  /** Number of resamples by default. */
  public static final int SAMPLES = 1000;

  private static final int MOST_DRAWN = 20_000;
  private static final double TAIL = 0.025;
  // Where the ends of an interval from a handful of groups are cut: a hundred times the estimate.
  private static final double FARTHEST = Math.log(100);

  private final Excesses excesses;
  private final double share;
  private final double[] values;
  private final double[] ratios;
  private int kept;

  /** Resamples excesses. */
  Bootstrap(Excesses excesses, long seed, int samples) {
    this.excesses = excesses;
    int groups = excesses.groups();
    int drawn = Math.min(groups, MOST_DRAWN);
    share = (double) drawn / groups;
    values = new double[samples];
    ratios = new double[samples];
    RandomGenerator random = random(seed);
    // Sum and number side by side: one memory access a draw.
    double[] pairs = new double[2 * groups];
    for (int i = 0; i < groups; i++) {
      pairs[2 * i] = excesses.sum(i);
      pairs[2 * i + 1] = excesses.count(i);
    }
    for (int k = 0; k < samples; k++) {
      resample(pairs, drawn, random);
    }
  }

  private void resample(double[] pairs, int drawn, RandomGenerator random) {
    int groups = pairs.length / 2;
    double sum = 0;
    double n = 0;
    double squares = 0;
    double products = 0;
    double squaredNumbers = 0;
    for (int i = 0; i < drawn; i++) {
      int group = 2 * random.nextInt(groups);
      double s = pairs[group];
      double c = pairs[group + 1];
      sum += s;
      n += c;
      squares += s * s;
      products += s * c;
      squaredNumbers += c * c;
    }
    double mean = sum / n;
    double deviations = squares - 2 * mean * products + mean * mean * squaredNumbers;
    double error = logError(deviations, drawn, sum);
    // A resample of one group alone, or of zeros, has no b or no error.
    if (mean > 0 && error > 1e-6 / Math.sqrt(drawn)) {
      double value = excesses.b(mean);
      if (value > 0 && value < Double.POSITIVE_INFINITY) {
        values[kept] = value;
        ratios[kept++] = Math.log(mean / excesses.mean()) / error;
      }
    }
  }

  /** Standard error of the logarithm of a mean, by the spread of the groups about it. */
  private static double logError(double deviations, int groups, double sum) {
    return Math.sqrt(Math.max(0, deviations) * groups / (groups - 1.0)) / sum;
  }

  /** Standard error of b; NaN if too few resamples have a b. */
  double sigma() {
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < kept; i++) {
      double step = values[i] - mean;
      mean += step / (i + 1);
      squares += step * (values[i] - mean);
    }
    return kept < 2 ? Double.NaN : Math.sqrt(squares / (kept - 1) * share);
  }

  /** Lower end of the 95 % interval of b. */
  double low() {
    return end(TAIL);
  }

  /** Upper end. */
  double high() {
    return end(1 - TAIL);
  }

  private double end(double quantile) {
    if (kept < 2) {
      return Double.NaN;
    }
    double[] sorted = Arrays.copyOf(ratios, kept);
    Arrays.sort(sorted);
    double place = quantile * (kept - 1);
    int below = (int) place;
    int above = Math.min(below + 1, kept - 1);
    double ratio = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    double error =
        logError(excesses.squaredDeviations(), excesses.groups(), excesses.mean() * excesses.n());
    double distance = Math.max(-FARTHEST, Math.min(FARTHEST, ratio * error));
    return excesses.b(excesses.mean() * Math.exp(-distance));
  }

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
      return excesses.isEnough() ? new Bootstrap(excesses, seed, samples).sigma() : Double.NaN;
    }
    MagnitudeSample complete = sample.complete(completeness);
    RandomGenerator random = random(seed);
    double[] values = new double[samples];
    int kept = 0;
    for (int k = 0; k < samples && complete.size() > 1; k++) {
      double value = estimator.estimate(complete.resampled(random), completeness).value();
      if (Double.isFinite(value)) {
        values[kept++] = value;
      }
    }
    double[] known = Arrays.copyOf(values, kept);
    return kept < 2 ? Double.NaN : Math.sqrt(Descriptive.squaredDeviations(known) / (kept - 1));
  }

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
