package org.aftershock.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.Geodesy;

/**
 * Finds the events of a catalog that are near a place and within a span of time, some of which may
 * have been taken out. Events lie in cells of the sphere, about square and equally large, each
 * sorted by time: a question looks at the cells that the circle touches, finds the span in each by
 * bisection and steps over what was taken out at next to no cost. Only cells with events exist, so
 * that the memory needed is about 50 bytes an event.
 *
 * <p>Distances are WGS84 geodesics, and answers are exact. The great circle of the mean sphere
 * decides where it leaves no doubt.
 */
final class SpaceTimeIndex {
  /** No great circle of the mean sphere differs from the WGS84 geodesic by more than this. */
  private static final double SPHERE_ERROR = 0.006;

  /** Keeps rounding from losing a cell, radians. */
  private static final double ROUNDING = 1e-9;

  private final Catalog catalog;
  private final CellGrid grid;

  /** Numbers of the cells that hold events, ascending, and where each begins in the columns. */
  private final int[] cells;

  private final int[] starts;

  // Columns, sorted by cell and then by time.
  private final int[] events;
  private final long[] micros;
  private final double[] vectors;

  /** Place of each event in the columns; −1 for events without a position or a magnitude. */
  private final int[] places;

  /** For each place where to look for the next that was not taken out: itself if it was not. */
  private final int[] live;

  /**
   * An index of the placed events of a catalog.
   *
   * @param cellKm width of the cells, km: about the radius most asked for
   */
  SpaceTimeIndex(Catalog catalog, double cellKm) {
    this.catalog = catalog;
    grid = new CellGrid(cellKm);
    long[] keys = new long[catalog.size()];
    int n = 0;
    for (int i = 0; i < catalog.size(); i++) {
      if (Clustering.isPlaced(catalog, i)) {
        keys[n++] = (long) grid.cell(catalog.latitude(i), catalog.longitude(i)) << 32 | i;
      }
    }
    Arrays.sort(keys, 0, n);
    events = new int[n];
    micros = new long[n];
    vectors = new double[3 * n];
    live = new int[n + 1];
    places = new int[catalog.size()];
    Arrays.fill(places, -1);
    int[] cellOf = new int[n];
    int[] startOf = new int[n + 1];
    int count = 0;
    for (int k = 0; k < n; k++) {
      int event = (int) keys[k];
      int cell = (int) (keys[k] >> 32);
      if (count == 0 || cell != cellOf[count - 1]) {
        cellOf[count] = cell;
        startOf[count++] = k;
      }
      events[k] = event;
      places[event] = k;
      micros[k] = catalog.timeMicros(event);
      putVector(catalog.latitude(event), catalog.longitude(event), vectors, 3 * k);
      live[k] = k;
    }
    live[n] = n;
    startOf[count] = n;
    cells = Arrays.copyOf(cellOf, count);
    starts = Arrays.copyOf(startOf, count + 1);
  }

  private static void putVector(double latitude, double longitude, double[] to, int at) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude);
    to[at] = Math.cos(phi) * Math.cos(lambda);
    to[at + 1] = Math.cos(phi) * Math.sin(lambda);
    to[at + 2] = Math.sin(phi);
  }

  /** Takes an event out: it is found no more. */
  void remove(int event) {
    int place = places[event];
    live[place] = place + 1;
  }

  /** Whether an event is still to be found. */
  boolean holds(int event) {
    int place = places[event];
    return place >= 0 && live[place] == place;
  }

  /**
   * Tells of each event within a distance of a place and in a span of time, both limits included,
   * in no particular order. The listener may take out the event it is told of.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @param km distance, km
   * @param fromMicros begin of the span, microseconds since the epoch
   * @param toMicros its end
   */
  void within(
      double latitude,
      double longitude,
      double km,
      long fromMicros,
      long toMicros,
      IntConsumer found) {
    new Search(latitude, longitude, km, fromMicros, toMicros, found).run();
  }

  private int firstLive(int place) {
    int at = place;
    while (live[at] != at) {
      live[at] = live[live[at]];
      at = live[at];
    }
    return at;
  }

  /** First place of a cell at or after a time. */
  private int firstAtOrAfter(int from, int to, long time) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (micros[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One question. */
  private final class Search {
    private final double latitude;
    private final double longitude;
    private final double km;
    private final long from;
    private final long to;
    private final IntConsumer found;
    private final double[] centre = new double[3];
    private final double surelyIn;
    private final double surelyOut;

    Search(double latitude, double longitude, double km, long from, long to, IntConsumer found) {
      this.latitude = latitude;
      this.longitude = longitude;
      this.km = km;
      this.from = from;
      this.to = to;
      this.found = found;
      putVector(latitude, longitude, centre, 0);
      surelyIn = squaredChord(km * (1 - SPHERE_ERROR));
      surelyOut = squaredChord(km * (1 + SPHERE_ERROR));
    }

    private static double squaredChord(double km) {
      double half = km / (2 * Geodesy.EARTH_RADIUS_KM);
      return half >= Math.PI / 2 ? Double.POSITIVE_INFINITY : 4 * Math.pow(Math.sin(half), 2);
    }

    void run() {
      double radius = km * (1 + SPHERE_ERROR) / Geodesy.EARTH_RADIUS_KM + ROUNDING;
      grid.touched(latitude, longitude, radius, this::look);
    }

    /** Looks at the events of a run of cells. */
    private void look(int firstCell, int lastCell) {
      int k = Arrays.binarySearch(cells, firstCell);
      for (k = k < 0 ? -k - 1 : k; k < cells.length && cells[k] <= lastCell; k++) {
        int end = starts[k + 1];
        int place = firstLive(firstAtOrAfter(starts[k], end, from));
        while (place < end && micros[place] <= to) {
          if (isWithin(place)) {
            found.accept(events[place]);
          }
          place = firstLive(place + 1);
        }
      }
    }

    private boolean isWithin(int place) {
      double dx = vectors[3 * place] - centre[0];
      double dy = vectors[3 * place + 1] - centre[1];
      double dz = vectors[3 * place + 2] - centre[2];
      double squared = dx * dx + dy * dy + dz * dz;
      if (squared > surelyOut) {
        return false;
      }
      int event = events[place];
      return squared < surelyIn
          || Geodesy.distanceKm(
                  latitude, longitude, catalog.latitude(event), catalog.longitude(event))
              <= km;
    }
  }
}
