package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The parts of a sample that are complete from different magnitudes: how long each lasts, and the
 * magnitudes above the completeness of their time. A part lasts from its beginning until the next
 * begins, the last until the end, both microseconds included; events before the first part or after
 * the end are left out.
 */
final class CompleteParts {
  private final double[] lengths;
  private final double[] completeness;
  private final double[] own;
  private final double[] common;
  private final double least;

  private CompleteParts(
      double[] lengths, double[] completeness, double[] own, double[] common, double least) {
    this.lengths = lengths;
    this.completeness = completeness;
    this.own = own;
    this.common = common;
    this.least = least;
  }

  /**
   * Splits a sample.
   *
   * @param periods the periods in any order; none for the whole sample at one completeness
   * @param endMicros end of the last period; {@link Long#MIN_VALUE} for the last event
   * @param completeness least completeness of any period; NaN for that of the periods
   */
  static CompleteParts of(
      MagnitudeSample sample, List<CompletePeriod> periods, long endMicros, double completeness) {
    long last = sample.size() == 0 ? 0 : sample.timeMicros(sample.size() - 1);
    long end = endMicros == Long.MIN_VALUE ? last : endMicros;
    List<CompletePeriod> sorted =
        periods.stream().sorted(Comparator.comparingLong(CompletePeriod::startMicros)).toList();
    int parts = Math.max(1, sorted.size());
    long[] starts = new long[parts];
    double[] lengths = new double[parts];
    double[] floors = new double[parts];
    for (int k = 0; k < parts; k++) {
      boolean whole = sorted.isEmpty();
      starts[k] = whole ? Long.MIN_VALUE : sorted.get(k).startMicros();
      double next = k + 1 < parts ? (double) sorted.get(k + 1).startMicros() : end + 1.0;
      double stop = Math.min(next, end + 1.0);
      lengths[k] = whole ? 1 : Math.max(0, stop - starts[k]);
      floors[k] = sample.leastStep(whole ? completeness : floor(sorted.get(k), completeness));
    }
    double least = Arrays.stream(floors).min().orElseThrow();
    double[] own = new double[sample.size()];
    double[] common = new double[sample.size()];
    int n = 0;
    int part = -1;
    for (int i = 0; i < sample.size() && (sorted.isEmpty() || sample.timeMicros(i) <= end); i++) {
      while (part + 1 < parts && starts[part + 1] <= sample.timeMicros(i)) {
        part++;
      }
      if (part >= 0 && sample.magnitude(i) >= sample.threshold(floors[part])) {
        own[n] = sample.magnitude(i) - floors[part];
        common[n++] = sample.magnitude(i) - least;
      }
    }
    return new CompleteParts(
        lengths, floors, Arrays.copyOf(own, n), Arrays.copyOf(common, n), least);
  }

  private static double floor(CompletePeriod period, double completeness) {
    return completeness > period.completeness() ? completeness : period.completeness();
  }

  int size() {
    return lengths.length;
  }

  /** Length of a part, microseconds; 1 for the only one. */
  double length(int part) {
    return lengths[part];
  }

  /** Completeness of a part less the least of all. */
  double rise(int part) {
    return completeness[part] - least;
  }

  /** Least completeness. */
  double least() {
    return least;
  }

  /** Each magnitude less the completeness of its time. */
  double[] own() {
    return own.clone();
  }

  /** Each magnitude less the least completeness. */
  double[] common() {
    return common.clone();
  }

  /**
   * a for the number of events that the whole time would have held, had it been complete from the
   * least completeness on.
   *
   * @param b b-value
   */
  double aValue(double b) {
    double total = 0;
    double seen = 0;
    for (int k = 0; k < lengths.length; k++) {
      total += lengths[k];
      seen += lengths[k] * Math.pow(10, -b * rise(k));
    }
    return Math.log10(own.length * total / seen) + b * least;
  }
}
