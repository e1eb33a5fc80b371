package org.aftershock.magnitude;

import java.util.ArrayList;
import java.util.List;

/**
 * A span of time with its own magnitude of completeness, up to the start of the next one.
 *
 * @param startMicros start, microseconds since 1970-01-01T00:00Z
 * @param completeness magnitude of completeness
 */
public record CompletePeriod(long startMicros, double completeness) {

  /**
   * The magnitudes of one period that are complete.
   *
   * @param completeness magnitude of completeness
   * @param duration length, in any unit that all periods share
   * @param magnitudes complete magnitudes
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of magnitudes, never compared
  record Part(double completeness, double duration, double[] magnitudes) {
    int n() {
      return magnitudes.length;
    }

    /** Sum of the magnitudes less the completeness. */
    double excess() {
      double sum = 0;
      for (double magnitude : magnitudes) {
        sum += magnitude - completeness;
      }
      return sum;
    }
  }

  /**
   * Parts a sample by periods; without periods the whole sample is one part.
   *
   * @param periods periods in order of time
   * @param completeness completeness without periods
   */
  static List<Part> parts(
      List<CompletePeriod> periods, MagnitudeSample sample, double completeness) {
    if (periods.isEmpty() || sample.size() == 0) {
      return List.of(new Part(completeness, 1, sample.atOrAbove(completeness)));
    }
    List<Part> parts = new ArrayList<>();
    long end = sample.timeMicros(sample.size() - 1);
    int from = 0;
    while (from < sample.size() && sample.timeMicros(from) < periods.get(0).startMicros()) {
      from++;
    }
    for (int p = 0; p < periods.size(); p++) {
      CompletePeriod period = periods.get(p);
      boolean last = p == periods.size() - 1;
      long until = last ? Math.max(end, period.startMicros()) : periods.get(p + 1).startMicros();
      int to = from;
      while (to < sample.size() && (last || sample.timeMicros(to) < until)) {
        to++;
      }
      parts.add(
          new Part(
              period.completeness(),
              (double) until - period.startMicros(),
              sample.range(from, to).atOrAbove(period.completeness())));
      from = to;
    }
    return List.copyOf(parts);
  }
}
