package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * b-more-positive (Lippiello and Petrillo 2024, doi:10.1029/2023JB027849): the difference of each
 * event to the next later one that is larger by at least δMc, wherever that comes, taken as if it
 * were a magnitude with completeness δMc. It uses more pairs than {@link BPositive}. But several
 * events may wait for the same larger one, so that their differences hang together and the error of
 * Shi and Bolt is about 1.8 times too small; error and interval are those of {@link
 * NextLargerBootstrap}, and need no completeness either.
 *
 * <p>All events of the sample are used in the order of time; the completeness is not looked at. δMc
 * is rounded to whole steps; it is the completeness of the result, and n counts differences. Events
 * that no larger one follows are left out. b is too large by about the square of its relative
 * error: 1 % from 500 events, 4 % from 100.
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

  /** What is done with an event that is large enough for one or more that wait. */
  @FunctionalInterface
  interface Meeting {
    /**
     * Meets.
     *
     * @param magnitude magnitude of the event
     * @param waiting magnitudes that wait, the small ones first, with how many wait with each
     */
    void meet(double magnitude, NavigableMap<Double, Integer> waiting);
  }

  /** Goes through a sample in the order of time: n log n steps. */
  static void walk(MagnitudeSample sample, double threshold, Meeting meeting) {
    NavigableMap<Double, Integer> waiting = new TreeMap<>();
    for (int j = 0; j < sample.size(); j++) {
      double magnitude = sample.magnitude(j);
      if (!waiting.isEmpty() && magnitude - waiting.firstKey() >= threshold) {
        meeting.meet(magnitude, waiting);
        while (!waiting.isEmpty() && magnitude - waiting.firstKey() >= threshold) {
          waiting.pollFirstEntry();
        }
      }
      waiting.merge(magnitude, 1, Integer::sum);
    }
  }

  /** Differences that end in one event stand in one group. */
  private static final class Groups {
    private final double[] sums;
    private final int[] counts;
    private int size;

    Groups(int most) {
      sums = new double[most];
      counts = new int[most];
    }

    void add(double magnitude, double threshold, double least, Map<Double, Integer> waiting) {
      for (Map.Entry<Double, Integer> entry : waiting.entrySet()) {
        double difference = magnitude - entry.getKey();
        if (difference < threshold) {
          break;
        }
        sums[size] += (difference - least) * entry.getValue();
        counts[size] += entry.getValue();
      }
      size++;
    }
  }

  @Override
  public Excesses excesses(MagnitudeSample sample, double completeness) {
    double least = BPositive.leastDifference(sample, leastDifference);
    double threshold = sample.threshold(least);
    Groups groups = new Groups(sample.size());
    walk(sample, threshold, (m, waiting) -> groups.add(m, threshold, least, waiting));
    return new Excesses(
        Arrays.copyOf(groups.sums, groups.size),
        Arrays.copyOf(groups.counts, groups.size),
        mean -> GeometricInterval.best(mean, sample.step()));
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    Excesses excesses = excesses(sample, completeness);
    double least = BPositive.leastDifference(sample, leastDifference);
    if (!excesses.isEnough()) {
      return BValue.none(name(), excesses.n(), least);
    }
    NextLargerBootstrap bootstrap =
        new NextLargerBootstrap(sample, sample.threshold(least), excesses, seed, samples);
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
