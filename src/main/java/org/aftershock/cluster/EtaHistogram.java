package org.aftershock.cluster;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.aftershock.math.BinomialSampler;

/**
 * Values counted in bins of 0.01, each bin standing for the mean of its values: far narrower than
 * what is fitted to it, and a fit takes the same time for any number of values.
 */
final class EtaHistogram {
  private static final double WIDTH = 0.01;

  /** Means of the bins that are not empty, ascending. */
  final double[] values;

  /** How many values are in each of these bins. */
  final int[] counts;

  final int n;

  private EtaHistogram(double[] values, int[] counts) {
    this.values = values;
    this.counts = counts;
    n = Arrays.stream(counts).sum();
  }

  static EtaHistogram of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double[] values = new double[sorted.length];
    int[] counts = new int[sorted.length];
    int bins = 0;
    for (int from = 0; from < sorted.length; bins++) {
      double bin = Math.floor(sorted[from] / WIDTH);
      double excess = 0;
      int to = from;
      while (to < sorted.length && Math.floor(sorted[to] / WIDTH) == bin) {
        excess += sorted[to++] - sorted[from];
      }
      counts[bins] = to - from;
      values[bins] = sorted[from] + excess / counts[bins];
      from = to;
    }
    return new EtaHistogram(Arrays.copyOf(values, bins), Arrays.copyOf(counts, bins));
  }

  /** As many values drawn from these with replacement. */
  EtaHistogram resampled(RandomGenerator random) {
    int[] drawn = new int[counts.length];
    int rest = n;
    int left = n;
    for (int i = 0; i < counts.length; i++) {
      drawn[i] = new BinomialSampler(Math.min(1, (double) counts[i] / left)).sample(rest, random);
      rest -= drawn[i];
      left -= counts[i];
    }
    return new EtaHistogram(values, drawn);
  }

  double mean() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * values[i];
    }
    return sum / n;
  }

  /** Maximum-likelihood standard deviation. */
  double deviation() {
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(sum / n);
  }

  /** The value that a share of the values is below, as of whole bins. */
  double quantile(double share) {
    int below = 0;
    int i = 0;
    while (i < values.length - 1 && below + counts[i] <= share * n) {
      below += counts[i++];
    }
    return values[i];
  }

  /** The values below a number, or those from it on. */
  EtaHistogram part(double split, boolean below) {
    int at = Arrays.binarySearch(values, split);
    int end = at < 0 ? -at - 1 : at;
    int from = below ? 0 : end;
    int to = below ? end : values.length;
    return new EtaHistogram(
        Arrays.copyOfRange(values, from, to), Arrays.copyOfRange(counts, from, to));
  }
}
