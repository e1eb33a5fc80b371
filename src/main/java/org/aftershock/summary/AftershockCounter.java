package org.aftershock.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.sequence.AftershockSequence;

/** Counts aftershocks by band, day and class. */
final class AftershockCounter {
  private static final long DAY_MICROS = 86_400 * Times.MICROS_PER_SECOND;

  private AftershockCounter() {}

  static Aftershocks count(AftershockSequence sequence, SequenceOptions options) {
    Catalog aftershocks = sequence.aftershocks();
    List<Band> bands = bands(aftershocks, options.bandEdges());
    List<Day> days = days(sequence, options.timeZone());
    return new Aftershocks(
        aftershocks.size(),
        bands,
        days,
        classes(aftershocks),
        largest(aftershocks),
        DepthRange.of(aftershocks.depthsKm()),
        Closure.of(
            aftershocks.size(),
            bands.stream().mapToInt(Band::count).sum(),
            days.stream().mapToInt(Day::count).sum()));
  }

  private static List<Band> bands(Catalog aftershocks, List<Double> wantedEdges) {
    double[] magnitudes = aftershocks.magnitudes();
    double[] edges =
        wantedEdges.isEmpty()
            ? wholeMagnitudes(magnitudes)
            : wantedEdges.stream().mapToDouble(Double::doubleValue).toArray();
    int[] counts = new int[Math.max(0, edges.length - 1)];
    for (double magnitude : magnitudes) {
      int at = Arrays.binarySearch(edges, magnitude);
      int band = at >= 0 ? at : -at - 2;
      if (band >= 0 && band < counts.length) {
        counts[band]++;
      }
    }
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      bands.add(new Band(edges[i], edges[i + 1], counts[i]));
    }
    return List.copyOf(bands);
  }

  private static double[] wholeMagnitudes(double[] magnitudes) {
    if (magnitudes.length == 0) {
      return new double[0];
    }
    int low = (int) Math.floor(Arrays.stream(magnitudes).min().orElseThrow());
    int high = (int) Math.floor(Arrays.stream(magnitudes).max().orElseThrow()) + 1;
    double[] edges = new double[high - low + 1];
    Arrays.setAll(edges, i -> low + i);
    return edges;
  }

  private static List<Day> days(AftershockSequence sequence, ZoneId zone) {
    Catalog aftershocks = sequence.aftershocks();
    List<Day> days = new ArrayList<>();
    LocalDate last = date(sequence.asOf(), zone);
    int next = 0;
    for (LocalDate date = date(sequence.mainshock().time(), zone);
        !date.isAfter(last);
        date = date.plusDays(1)) {
      long endMicros = Times.micros(date.plusDays(1).atStartOfDay(zone).toInstant());
      int end = aftershocks.firstAtOrAfter(endMicros);
      days.add(new Day(date, end - next));
      next = end;
    }
    return List.copyOf(days);
  }

  private static LocalDate date(Instant time, ZoneId zone) {
    return LocalDate.ofInstant(time, zone);
  }

  private static List<ReportClass> classes(Catalog aftershocks) {
    Map<String, Integer> counts = aftershocks.reportClasses();
    boolean known = counts.keySet().stream().anyMatch(name -> !name.isEmpty());
    return known
        ? counts.entrySet().stream()
            .map(e -> new ReportClass(e.getKey().isEmpty() ? "none" : e.getKey(), e.getValue()))
            .toList()
        : List.of();
  }

  private static Quake largest(Catalog aftershocks) {
    int largest = -1;
    for (int i = 0; i < aftershocks.size(); i++) {
      double magnitude = aftershocks.magnitude(i);
      if (!Double.isNaN(magnitude) && (largest < 0 || magnitude > aftershocks.magnitude(largest))) {
        largest = i;
      }
    }
    return largest < 0 ? null : aftershocks.get(largest);
  }

  static RateChange rate(AftershockSequence sequence) {
    Catalog aftershocks = sequence.aftershocks();
    long start = Times.micros(sequence.mainshock().time());
    long end = Times.micros(sequence.asOf());
    int first = aftershocks.between(start, start + DAY_MICROS).size();
    int last = aftershocks.between(end - DAY_MICROS + 1, end).size();
    boolean apart = end - start >= 2 * DAY_MICROS;
    return new RateChange(first, last, apart && first > 0 ? (double) last / first : Double.NaN);
  }
}
