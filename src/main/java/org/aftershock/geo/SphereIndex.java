package org.aftershock.geo;

import java.util.Arrays;

/**
 * Finds the points of the sphere that are nearest to a place, or within a distance of it, in a time
 * that grows with the logarithm of their number. A k-d tree (Bentley 1975,
 * doi:10.1145/361002.361007; leaves and bounding boxes as in Friedman, Bentley and Finkel 1977,
 * doi:10.1145/355744.355745) on unit vectors: the chord between two of them grows with the angle,
 * so that there is no date line and no pole.
 *
 * <p>Distances are great circles on the mean sphere, in km, good to 1e−8 km but near the antipode;
 * the WGS84 geodesic differs by at most 0.57 %. Answers are exact: the same as from looking at each
 * point. Of points equally far the ones with the lower index count as nearer. Immutable, for any
 * number of threads.
 */
public final class SphereIndex {
  private static final int LEAF = 12;

  /** Indices of the points, in the order of the leaves. */
  private final int[] points;

  /** x, y, z of the points, in the order of the leaves. */
  private final double[] vectors;

  /** Least x, y, z and greatest x, y, z of each node; the children of node k are 2k+1, 2k+2. */
  private final double[] boxes;

  /**
   * An index of points.
   *
   * @param latitudes degrees north
   * @param longitudes degrees east, of any turn; a point with a NaN is never found
   */
  public SphereIndex(double[] latitudes, double[] longitudes) {
    if (latitudes.length != longitudes.length) {
      throw new IllegalArgumentException("as many latitudes as longitudes are needed");
    }
    int[] known = new int[latitudes.length];
    double[] xyz = new double[3 * latitudes.length];
    int n = 0;
    for (int i = 0; i < latitudes.length; i++) {
      if (!Double.isNaN(latitudes[i]) && !Double.isNaN(longitudes[i])) {
        System.arraycopy(vector(latitudes[i], longitudes[i]), 0, xyz, 3 * n, 3);
        known[n++] = i;
      }
    }
    points = Arrays.copyOf(known, n);
    vectors = Arrays.copyOf(xyz, 3 * n);
    int leaves = 1;
    while ((long) leaves * LEAF < n) {
      leaves *= 2;
    }
    boxes = new double[6 * (2 * leaves - 1)];
    if (n > 0) {
      build(0, 0, n);
    }
  }

  /** Number of points that can be found. */
  public int size() {
    return points.length;
  }

  /**
   * The points nearest to a place, fewer if there are not so many.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @param count how many
   */
  public Neighbours nearest(double latitude, double longitude, int count) {
    return nearest(latitude, longitude, count, Double.POSITIVE_INFINITY);
  }

  /** The points nearest to a place and no farther than a distance, km, fewer if there are less. */
  public Neighbours nearest(double latitude, double longitude, int count, double mostKm) {
    if (count < 0) {
      throw new IllegalArgumentException("the count must not be negative");
    }
    Search search =
        new Search(
            vector(latitude, longitude), Math.min(count, points.length), squaredChord(mostKm));
    return search.run();
  }

  /**
   * The points within a distance of a place, at this distance too, nearest first.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @param km distance, km
   */
  public Neighbours within(double latitude, double longitude, double km) {
    return nearest(latitude, longitude, points.length, km);
  }

  /** Points by distance, nearest first, of equals the lower index first. */
  public static final class Neighbours {
    private final int[] indices;
    private final double[] squaredChords;

    private Neighbours(int[] indices, double[] squaredChords) {
      this.indices = indices;
      this.squaredChords = squaredChords;
    }

    /** How many were found. */
    public int size() {
      return indices.length;
    }

    /** Index of the point at a rank, from 0. */
    public int index(int rank) {
      return indices[rank];
    }

    /** Its distance, km. */
    public double km(int rank) {
      return arcKm(squaredChords[rank]);
    }

    /** Indices of all, nearest first. */
    public int[] indices() {
      return indices.clone();
    }
  }

  static double[] vector(double latitude, double longitude) {
    // Poles and the date line have many names, which must give the same vector to the last bit.
    double across = Math.abs(latitude) == 90 ? 0 : Math.cos(Math.toRadians(latitude));
    double lambda = Math.toRadians(Geodesy.wrapLongitude(longitude));
    return new double[] {
      across * Math.cos(lambda), across * Math.sin(lambda), Math.sin(Math.toRadians(latitude))
    };
  }

  static double squaredChord(double km) {
    if (Double.isNaN(km) || km < 0) {
      throw new IllegalArgumentException("the distance must be 0 km or more");
    }
    double half = km / (2 * Geodesy.EARTH_RADIUS_KM);
    if (half >= Math.PI / 2) {
      return Double.POSITIVE_INFINITY;
    }
    double chord = 2 * Math.sin(half);
    return chord * chord;
  }

  static double arcKm(double squaredChord) {
    return 2 * Geodesy.EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
  }

  private boolean isLeaf(int node) {
    return 12 * (long) node + 6 >= boxes.length;
  }

  private void build(int node, int from, int to) {
    int widest = 0;
    double width = -1;
    for (int axis = 0; axis < 3; axis++) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        least = Math.min(least, vectors[3 * i + axis]);
        most = Math.max(most, vectors[3 * i + axis]);
      }
      boxes[6 * node + axis] = least;
      boxes[6 * node + 3 + axis] = most;
      if (most - least > width) {
        width = most - least;
        widest = axis;
      }
    }
    if (!isLeaf(node)) {
      int middle = (from + to) >>> 1;
      select(from, to - 1, middle, widest);
      build(2 * node + 1, from, middle);
      build(2 * node + 2, middle, to);
    }
  }

  /** Puts the points so that none before the k-th is above it and none after it below (Hoare). */
  private void select(int first, int last, int k, int axis) {
    int from = first;
    int to = last;
    while (from < to) {
      double pivot = vectors[3 * ((from + to) >>> 1) + axis];
      int i = from;
      int j = to;
      while (i <= j) {
        while (vectors[3 * i + axis] < pivot) {
          i++;
        }
        while (vectors[3 * j + axis] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (k <= j) {
        to = j;
      } else if (k >= i) {
        from = i;
      } else {
        return;
      }
    }
  }

  private void swap(int a, int b) {
    int point = points[a];
    points[a] = points[b];
    points[b] = point;
    for (int axis = 0; axis < 3; axis++) {
      double value = vectors[3 * a + axis];
      vectors[3 * a + axis] = vectors[3 * b + axis];
      vectors[3 * b + axis] = value;
    }
  }

  /** One question put to the tree. */
  private final class Search {
    private final double x;
    private final double y;
    private final double z;
    private final double limit;
    private final NearestHeap heap;

    Search(double[] place, int count, double limit) {
      x = place[0];
      y = place[1];
      z = place[2];
      this.limit = limit;
      heap = new NearestHeap(count);
    }

    Neighbours run() {
      if (points.length > 0 && heap.capacity() > 0) {
        visit(0, 0, points.length, toBox(0));
      }
      heap.sort();
      return new Neighbours(heap.indices(), heap.distances());
    }

    private void visit(int node, int from, int to, double distance) {
      // What is rounded in a distance to a box is rounded the same way in one to a point inside,
      // so that no point is lost; equal distances are looked at, for the sake of the lower index.
      if (distance > limit || distance > heap.worst()) {
        return;
      }
      if (isLeaf(node)) {
        for (int i = from; i < to; i++) {
          double dx = vectors[3 * i] - x;
          double dy = vectors[3 * i + 1] - y;
          double dz = vectors[3 * i + 2] - z;
          double squared = dx * dx + dy * dy + dz * dz;
          if (squared <= limit) {
            heap.offer(squared, points[i]);
          }
        }
        return;
      }
      int middle = (from + to) >>> 1;
      double low = toBox(2 * node + 1);
      double high = toBox(2 * node + 2);
      if (low <= high) {
        visit(2 * node + 1, from, middle, low);
        visit(2 * node + 2, middle, to, high);
      } else {
        visit(2 * node + 2, middle, to, high);
        visit(2 * node + 1, from, middle, low);
      }
    }

    private double toBox(int node) {
      double dx = outside(x, node, 0);
      double dy = outside(y, node, 1);
      double dz = outside(z, node, 2);
      return dx * dx + dy * dy + dz * dz;
    }

    private double outside(double value, int node, int axis) {
      double below = boxes[6 * node + axis] - value;
      return below > 0 ? below : Math.max(0, value - boxes[6 * node + 3 + axis]);
    }
  }
}
