package org.aftershock.cluster;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;

/** Order by size. */
final class MagnitudeOrder {
  private MagnitudeOrder() {}

  /** The placed events from the largest to the smallest, of equals the earlier first. */
  static int[] largestFirst(Catalog catalog) {
    double[] sizes = new double[catalog.size()];
    int[] placed = new int[catalog.size()];
    int n = 0;
    for (int i = 0; i < catalog.size(); i++) {
      if (Clustering.isPlaced(catalog, i)) {
        sizes[n] = size(catalog, i);
        placed[n++] = i;
      }
    }
    Arrays.sort(sizes, 0, n);
    int kinds = 0;
    for (int k = 0; k < n; k++) {
      if (kinds == 0 || sizes[k] != sizes[kinds - 1]) {
        sizes[kinds++] = sizes[k];
      }
    }
    long[] keys = new long[n];
    for (int k = 0; k < n; k++) {
      int rank = Arrays.binarySearch(sizes, 0, kinds, size(catalog, placed[k]));
      keys[k] = (long) (kinds - rank) << 32 | placed[k];
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private static double size(Catalog catalog, int event) {
    // Turns −0.0, which sorts before 0.0, into 0.0.
    return catalog.magnitude(event) + 0.0;
  }
}
