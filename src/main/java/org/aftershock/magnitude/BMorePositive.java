package org.aftershock.magnitude;

import java.util.Arrays;

/**
 * b-more-positive (Lippiello and Petrillo 2024, doi:10.1029/2023JB027849): the difference of each
 * event to the next later one that is larger by at least δMc, wherever that comes, taken as if it
 * were a magnitude with completeness δMc. It uses more pairs than {@link BPositive}.
 *
 * <p>Several events may wait for the same larger one, so that their differences hang together and
 * the error of Shi and Bolt is about 1.8 times too small. Let W(j) be the events still waiting when
 * event j comes, and M(j) the sum, over those i of W(j) with m(j) ≥ m(i) + δMc, of the excess m(j)
 * − m(i) − δMc less the mean excess θ. Given all before j each term has expectation 0, because the
 * exponential law has no memory; so the M(j) are uncorrelated, and the variance of the mean excess
 * is the sum of M(j)² by the squared number of differences. The differences that end in one event
 * are therefore kept together as a group and groups are resampled ({@link Bootstrap}), which gives
 * the standard error and the 95 % interval. Like the estimate itself this needs no completeness.
 *
 * <p>All events of the sample are used in the order of time; the completeness is not looked at. δMc
 * is rounded to whole steps; it is the completeness of the result, and n counts differences. Events
 * that no larger one follows are left out.
 */
public final class BMorePositive implements ExcessEstimator {
  private final double leastDifference;
  private final long seed;
  private final int samples;

  /** With δMc 0.2, or one step of the magnitudes if that is larger. */
  public BMorePositive() {
    this(BPositive.LEAST_DIFFERENCE, Bootstrap.SEED, Bootstrap.SAMPLES);
  }

  /**
   * With choices.
   *
   * @param leastDifference δMc, more than 0; one step of the magnitudes if that is larger
   * @param seed seed of the resampling
   * @param samples number of resamples, 100 or more
   */
  public BMorePositive(double leastDifference, long seed, int samples) {
    if (!(leastDifference > 0 && leastDifference < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("least difference is " + leastDifference);
    }
    if (samples < 100) {
      throw new IllegalArgumentException("resamples are " + samples);
    }
    this.leastDifference = leastDifference;
    this.seed = seed;
    this.samples = samples;
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
  public Excesses excesses(MagnitudeSample sample, double completeness) {
    double least = BPositive.leastDifference(sample, leastDifference);
    int[] next = nextLarger(sample.magnitudes(), sample.threshold(least));
    double[] sums = new double[next.length];
    int[] counts = new int[next.length];
    for (int i = 0; i < next.length; i++) {
      if (next[i] >= 0) {
        sums[next[i]] += sample.magnitude(next[i]) - sample.magnitude(i) - least;
        counts[next[i]]++;
      }
    }
    int groups = 0;
    for (int j = 0; j < next.length; j++) {
      if (counts[j] > 0) {
        sums[groups] = sums[j];
        counts[groups++] = counts[j];
      }
    }
    return new Excesses(
        Arrays.copyOf(sums, groups),
        Arrays.copyOf(counts, groups),
        mean -> GeometricInterval.best(mean, sample.step()));
  }

  /**
   * For each magnitude the index of the next one larger by a difference, −1 for none. From the end
   * backwards, the events that no nearer one reaches stand in a stack of rising magnitude, in which
   * the nearest that is large enough is found by halving: n log n in the worst case.
   */
  static int[] nextLarger(double[] magnitudes, double difference) {
    int[] next = new int[magnitudes.length];
    int[] stack = new int[magnitudes.length];
    int size = 0;
    for (int i = magnitudes.length - 1; i >= 0; i--) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (magnitudes[stack[middle]] - magnitudes[i] >= difference) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      next[i] = low == 0 ? -1 : stack[low - 1];
      while (size > 0 && magnitudes[stack[size - 1]] <= magnitudes[i]) {
        size--;
      }
      stack[size++] = i;
    }
    return next;
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    Excesses excesses = excesses(sample, completeness);
    double least = BPositive.leastDifference(sample, leastDifference);
    if (!excesses.isEnough()) {
      return BValue.none(name(), excesses.n(), least);
    }
    Bootstrap bootstrap = new Bootstrap(excesses, seed, samples);
    return new BValue(
        name(),
        excesses.b(),
        bootstrap.sigma(),
        bootstrap.low(),
        bootstrap.high(),
        excesses.n(),
        least,
        Double.NaN);
  }
}
