package org.aftershock.migration;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The convex hull of points by the monotone chain of Andrew (1979). */
final class ConvexHull {
  private ConvexHull() {}

  /** Its area, km²; 0 of fewer than three points. */
  static double areaKm2(double[] x, double[] y) {
    int[] order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]))
            .mapToInt(i -> i)
            .toArray();
    int n = order.length;
    int[] hull = new int[2 * n + 1];
    int size = 0;
    // Along the lower side from west to east, then along the upper side back.
    for (int side = 0; side < 2; side++) {
      int base = size + 1;
      for (int k = 0; k < n; k++) {
        int point = order[side == 0 ? k : n - 1 - k];
        while (size > base && !turnsLeft(x, y, hull[size - 2], hull[size - 1], point)) {
          size--;
        }
        hull[size++] = point;
      }
      size--;
    }
    double twice = 0;
    for (int k = 0; k < size; k++) {
      int a = hull[k];
      int b = hull[(k + 1) % size];
      twice += x[a] * y[b] - x[b] * y[a];
    }
    return twice / 2;
  }

  private static boolean turnsLeft(double[] x, double[] y, int a, int b, int c) {
    return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]) > 0;
  }
}
