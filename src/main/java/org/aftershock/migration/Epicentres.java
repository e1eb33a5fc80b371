package org.aftershock.migration;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.geo.AzimuthalProjection;

/**
 * The events of a sequence around its mainshock: x km east and y km north of it in the azimuthal
 * equidistant projection about it, days since it, and the family of each. In order of time. Arrays
 * are not copied: they are for reading only.
 */
final class Epicentres {
  private static final double MICROS_PER_DAY = 86_400e6;

  private final int[] event;
  private final double[] days;
  private final double[] x;
  private final double[] y;
  private final double[] depthKm;
  private final int[] family;
  private final int families;

  private Epicentres(
      int[] event,
      double[] days,
      double[] x,
      double[] y,
      double[] depthKm,
      int[] family,
      int families) {
    this.event = event;
    this.days = days;
    this.x = x;
    this.y = y;
    this.depthKm = depthKm;
    this.family = family;
    this.families = families;
  }

  /**
   * The events after the mainshock that have an epicentre and a family.
   *
   * @param events events in order of time, the mainshock among them or not
   * @param family family of each event, any numbers; below 0 for an event to be left out
   */
  static Epicentres of(Quake mainshock, Catalog events, int[] family) {
    if (family.length != events.size()) {
      throw new IllegalArgumentException("a family is needed for each event");
    }
    if (Double.isNaN(mainshock.latitude()) || Double.isNaN(mainshock.longitude())) {
      throw new IllegalArgumentException("the mainshock has no epicentre");
    }
    AzimuthalProjection plane =
        new AzimuthalProjection(mainshock.latitude(), mainshock.longitude());
    int[] kept = new int[events.size()];
    int n = 0;
    for (int i = 0; i < events.size(); i++) {
      if (family[i] >= 0
          && daysBetween(mainshock.time(), events.timeMicros(i)) > 0
          && !Double.isNaN(events.latitude(i))
          && !Double.isNaN(events.longitude(i))) {
        kept[n++] = i;
      }
    }
    int[] index = Arrays.copyOf(kept, n);
    double[] days = new double[n];
    double[] x = new double[n];
    double[] y = new double[n];
    double[] depth = new double[n];
    int[] families = new int[n];
    for (int k = 0; k < n; k++) {
      int i = index[k];
      AzimuthalProjection.Point point = plane.project(events.latitude(i), events.longitude(i));
      days[k] = daysBetween(mainshock.time(), events.timeMicros(i));
      x[k] = point.x();
      y[k] = point.y();
      depth[k] = events.depthKm(i);
      families[k] = family[i];
    }
    return of(index, days, x, y, depth, families);
  }

  /** Of columns; families are numbered anew in order of their first events. */
  static Epicentres of(
      int[] event, double[] days, double[] x, double[] y, double[] depthKm, int[] family) {
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] renumbered = new int[family.length];
    for (int i = 0; i < family.length; i++) {
      Integer number = numbers.putIfAbsent(family[i], numbers.size());
      renumbered[i] = number == null ? numbers.size() - 1 : number;
    }
    return new Epicentres(event, days, x, y, depthKm, renumbered, numbers.size());
  }

  static double daysBetween(Instant mainshock, long micros) {
    return (micros - Times.micros(mainshock)) / MICROS_PER_DAY;
  }

  /** Index of each event in the catalog. */
  int[] event() {
    return event;
  }

  /** Time since the mainshock, days, above 0. */
  double[] days() {
    return days;
  }

  /** Distances east of the mainshock, km. */
  double[] x() {
    return x;
  }

  /** Distances north of it, km. */
  double[] y() {
    return y;
  }

  /** Depths, km; NaN where unknown. */
  double[] depthKm() {
    return depthKm;
  }

  /** Family of each, numbered from 0 without gaps in order of their first events. */
  int[] family() {
    return family;
  }

  /** Number of families. */
  int families() {
    return families;
  }

  /** Number of events. */
  int size() {
    return days.length;
  }

  /** log10 of the days since the mainshock, no less than those of a floor. */
  double[] decades(double floorDays) {
    return Arrays.stream(days).map(t -> Math.log10(Math.max(t, floorDays))).toArray();
  }

  /** Distances from the mainshock, km. */
  double[] distancesKm() {
    double[] r = new double[size()];
    Arrays.setAll(r, i -> Math.hypot(x[i], y[i]));
    return r;
  }

  /** Number of events of each family. */
  int[] familySizes() {
    int[] sizes = new int[families];
    for (int g : family) {
      sizes[g]++;
    }
    return sizes;
  }

  /** Mean of a column over each family. */
  double[] familyMeans(double[] column) {
    double[] means = new double[families];
    for (int i = 0; i < column.length; i++) {
      means[family[i]] += column[i];
    }
    int[] sizes = familySizes();
    for (int g = 0; g < families; g++) {
      means[g] /= sizes[g];
    }
    return means;
  }

  /** Those events whose position here passes a test. */
  Epicentres where(IntPredicate test) {
    int[] kept = IntStream.range(0, size()).filter(test).toArray();
    return of(
        pick(event, kept),
        pick(days, kept),
        pick(x, kept),
        pick(y, kept),
        pick(depthKm, kept),
        pick(family, kept));
  }

  private static int[] pick(int[] column, int[] kept) {
    return Arrays.stream(kept).map(i -> column[i]).toArray();
  }

  private static double[] pick(double[] column, int[] kept) {
    return Arrays.stream(kept).mapToDouble(i -> column[i]).toArray();
  }
}
