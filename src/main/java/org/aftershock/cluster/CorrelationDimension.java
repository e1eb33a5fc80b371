package org.aftershock.cluster;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;

/**
 * Correlation dimension of the epicentres (Grassberger and Procaccia 1983,
 * doi:10.1103/PhysRevLett.50.346): the d of the number of pairs C(r) ~ r^d of events no farther
 * than r from each other. The distances of pairs within a range r₁ to r₂ then have the density d
 * r^(d−1) / (r₂^d − r₁^d), whose likelihood is greatest where, with u = d ln(r₂/r₁),
 *
 * <pre>mean of ln(r₂/r) = 1/d − ln(r₂/r₁) / (e^u − 1)</pre>
 *
 * as Takens (1985) without the lower end. Near the edge of a region pairs are missing: on a square
 * of side a the estimate is lower than 2 by about 0.6 r₂/a. Aftershocks count as much as
 * background: a catalog with many has the dimension of its clusters, lower than that of its faults.
 *
 * @param value d; NaN where there is no estimate
 * @param sigma its standard error, by leaving out each tenth of the time-ordered events in turn;
 *     NaN likewise
 * @param fromKm r₁, km
 * @param toKm r₂, km
 * @param pairs number of pairs in the range that were looked at
 * @param problem why there is no estimate; empty where there is one
 */
public record CorrelationDimension(
    double value, double sigma, double fromKm, double toKm, int pairs, String problem) {
  /** Fewest pairs within the range. */
  public static final int ENOUGH = 500;

  private static final int MOST_PAIRS = 2_000_000;
  private static final int GROUPS = 10;
  private static final double MEDIAN_SHARE = 8;
  private static final double RANGE_RATIO = 30;
  private static final int HALVINGS = 60;
  private static final double GREATEST = 20;

  /**
   * The estimate over a range that suits the catalog: up to an eighth of the median distance, from
   * a thirtieth of that or the location error.
   *
   * @param locationErrorKm what epicentres are good to, km; where they are rounded, at least the
   *     step
   */
  public static CorrelationDimension of(Catalog catalog, double locationErrorKm, long seed) {
    double[] distances = new Pairs(catalog, seed).distancesKm();
    Arrays.sort(distances);
    double median = distances.length == 0 ? Double.NaN : distances[distances.length / 2];
    double to = median / MEDIAN_SHARE;
    double from = Math.max(to / RANGE_RATIO, locationErrorKm);
    return from < to / 2
        ? within(catalog, from, to, seed)
        : none(from, to, 0, "the epicentres are too near each other for their location error");
  }

  /**
   * The estimate over a range. All pairs are looked at, or two million drawn of them.
   *
   * @param fromKm least distance, km, more than 0
   * @param toKm greatest distance, km
   */
  public static CorrelationDimension within(
      Catalog catalog, double fromKm, double toKm, long seed) {
    if (!(fromKm > 0 && toKm > fromKm)) {
      throw new IllegalArgumentException("not a range: " + fromKm + " to " + toKm + " km");
    }
    Tally all = new Tally();
    Tally[] touching = new Tally[GROUPS];
    Arrays.setAll(touching, group -> new Tally());
    Pairs drawn = new Pairs(catalog, seed);
    drawn.forEach(
        (i, j, km) -> {
          if (km >= fromKm && km <= toKm) {
            double logRatio = Math.log(toKm / km);
            all.add(logRatio);
            int one = drawn.group(i);
            int other = drawn.group(j);
            touching[one].add(logRatio);
            if (one != other) {
              touching[other].add(logRatio);
            }
          }
        });
    if (all.count < ENOUGH) {
      return none(
          fromKm, toKm, all.count, "only " + all.count + " pairs, " + ENOUGH + " are needed");
    }
    double span = Math.log(toKm / fromKm);
    double value = solve(all.sum / all.count, span);
    double squares = 0;
    for (Tally left : touching) {
      double other = solve((all.sum - left.sum) / (all.count - left.count), span);
      squares += (other - value) * (other - value);
    }
    double sigma = Math.sqrt(squares * (GROUPS - 1) / GROUPS);
    return new CorrelationDimension(value, sigma, fromKm, toKm, all.count, "");
  }

  private static CorrelationDimension none(double from, double to, int pairs, String problem) {
    return new CorrelationDimension(Double.NaN, Double.NaN, from, to, pairs, problem);
  }

  /** The d of a mean of ln(r₂/r), which falls with d. */
  private static double solve(double mean, double span) {
    double low = 1e-6;
    double high = GREATEST;
    for (int i = 0; i < HALVINGS; i++) {
      double d = (low + high) / 2;
      if (1 / d - span / Math.expm1(d * span) > mean) {
        low = d;
      } else {
        high = d;
      }
    }
    return (low + high) / 2;
  }

  private static final class Tally {
    private int count;
    private double sum;

    void add(double logRatio) {
      count++;
      sum += logRatio;
    }
  }

  private interface PairConsumer {
    void accept(int i, int j, double km);
  }

  /** All pairs of placed events, or many drawn of them, always the same. */
  private static final class Pairs {
    private final double[] latitudes;
    private final double[] longitudes;
    private final long seed;

    Pairs(Catalog catalog, long seed) {
      int[] placed = new int[catalog.size()];
      int n = 0;
      for (int i = 0; i < catalog.size(); i++) {
        if (Clustering.isPlaced(catalog, i)) {
          placed[n++] = i;
        }
      }
      latitudes = new double[n];
      longitudes = new double[n];
      Arrays.setAll(latitudes, i -> catalog.latitude(placed[i]));
      Arrays.setAll(longitudes, i -> catalog.longitude(placed[i]));
      this.seed = seed;
    }

    double[] distancesKm() {
      double[] distances = new double[size()];
      int[] n = {0};
      forEach((i, j, km) -> distances[n[0]++] = km);
      return distances;
    }

    /** Tenths in order of time, so that a sequence is left out as a whole. */
    int group(int i) {
      return (int) ((long) i * GROUPS / latitudes.length);
    }

    private int size() {
      long n = latitudes.length;
      return (int) Math.min(MOST_PAIRS, n * (n - 1) / 2);
    }

    void forEach(PairConsumer consumer) {
      int n = latitudes.length;
      if (size() < MOST_PAIRS) {
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < i; j++) {
            accept(i, j, consumer);
          }
        }
        return;
      }
      RandomGenerator random = RandomStreams.of(seed);
      for (int k = 0; k < MOST_PAIRS; k++) {
        int i = random.nextInt(n);
        int j = random.nextInt(n - 1);
        accept(i, j < i ? j : j + 1, consumer);
      }
    }

    private void accept(int i, int j, PairConsumer consumer) {
      consumer.accept(
          i, j, Geodesy.sphericalKm(latitudes[i], longitudes[i], latitudes[j], longitudes[j]));
    }
  }
}
