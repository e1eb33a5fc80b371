package org.aftershock.cluster;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.Geodesy;

/**
 * The placed events of a catalog in columns, in order of time, and η of a pair of them, exactly and
 * from below. The bound is cheap: it takes no power and no arcsine but logarithms to base 2 of
 * chords between unit vectors,
 *
 * <pre>log₂ η ≥ log₂ t + (d/2) log₂ s + log₂ w + constant − slack</pre>
 *
 * with s the squared chord, which is shorter than its arc, and w = 10^(−b m).
 */
final class EtaEvents {
  /** What rounding can do to the chord between two unit vectors, and to a great circle. */
  private static final double CHORD_ERROR = 1e-14;

  private static final double LOG2_10 = Math.log(10) / Math.log(2);
  private static final long MANTISSA = 0x000F_FFFF_FFFF_FFFFL;
  private static final long ONE = 0x3FF0_0000_0000_0000L;

  /** Index of each in the catalog. */
  final int[] indices;

  final long[] timesMicros;

  /** Coordinates of unit vectors. */
  final double[] x;

  final double[] y;
  final double[] z;

  /** log₂ w. */
  final double[] log2Weights;

  private final Catalog catalog;
  private final EtaMetric metric;
  private final double[] weights;
  private final double halfDimension;
  private final double leastSquaredChord;
  private final double constant;

  EtaEvents(Catalog catalog, EtaMetric metric) {
    this.catalog = catalog;
    this.metric = metric;
    int[] placed = new int[catalog.size()];
    int n = 0;
    for (int i = 0; i < catalog.size(); i++) {
      if (Clustering.isPlaced(catalog, i)) {
        placed[n++] = i;
      }
    }
    indices = Arrays.copyOf(placed, n);
    timesMicros = new long[n];
    x = new double[n];
    y = new double[n];
    z = new double[n];
    weights = new double[n];
    log2Weights = new double[n];
    for (int i = 0; i < n; i++) {
      int event = indices[i];
      double phi = Math.toRadians(catalog.latitude(event));
      double lambda = Math.toRadians(catalog.longitude(event));
      timesMicros[i] = catalog.timeMicros(event);
      x[i] = Math.cos(phi) * Math.cos(lambda);
      y[i] = Math.cos(phi) * Math.sin(lambda);
      z[i] = Math.sin(phi);
      weights[i] = metric.weight(catalog.magnitude(event));
      log2Weights[i] = -metric.b() * catalog.magnitude(event) * LOG2_10;
    }
    halfDimension = metric.fractalDimension() / 2;
    double floor = metric.floorKm() / Geodesy.EARTH_RADIUS_KM;
    double leastChord = 2 * Math.sin(Math.min(floor, Math.PI) / 2);
    leastSquaredChord = leastChord * leastChord;
    double slack = 1e-9 + metric.fractalDimension() * 2 * CHORD_ERROR / leastChord;
    constant =
        log2(metric.eta(1, metric.floorKm(), 1)) - metric.fractalDimension() * log2(floor) - slack;
  }

  int size() {
    return indices.length;
  }

  /** The first event that is simultaneous with this one: those before it are earlier. */
  int firstAtTimeOf(int event) {
    long time = timesMicros[event];
    if (event == 0 || timesMicros[event - 1] < time) {
      return event;
    }
    int low = 0;
    int high = event;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (timesMicros[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** η of a pair by the formula. */
  double eta(int parent, int child) {
    int from = indices[parent];
    int to = indices[child];
    double km =
        Geodesy.sphericalKm(
            catalog.latitude(from),
            catalog.longitude(from),
            catalog.latitude(to),
            catalog.longitude(to));
    return metric.eta(timesMicros[child] - timesMicros[parent], km, weights[parent]);
  }

  /**
   * At most log₂ η of pairs that are at least so far from each other.
   *
   * @param micros least time, microseconds
   * @param squaredChord least squared chord on the unit sphere
   * @param log2Weight least log₂ w
   */
  double log2EtaBelow(long micros, double squaredChord, double log2Weight) {
    return log2Below((double) micros)
        + halfDimension * log2Below(Math.max(squaredChord, leastSquaredChord))
        + log2Weight
        + constant;
  }

  /**
   * At most log₂ of a number, and at least that less 0.018: with x = 2^e (1 + f), 0 ≤ f &lt; 1, it
   * is e + f + 0.278 f (1 − f).
   */
  static double log2Below(double number) {
    long bits = Double.doubleToRawLongBits(number);
    double f = Double.longBitsToDouble((bits & MANTISSA) | ONE) - 1;
    return (bits >>> 52) - 1023 + f + 0.278 * f * (1 - f);
  }

  static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }
}
