package org.aftershock.geo;

import java.util.Arrays;

/**
 * Keeps the so many nearest of the points offered: a binary heap with the farthest on top (Williams
 * 1964, doi:10.1145/512274.512284). Of equal distances the lower index is the nearer.
 */
final class NearestHeap {
  private static final int START = 64;

  private final int capacity;
  private double[] distances;
  private int[] indices;
  private int size;

  NearestHeap(int capacity) {
    this.capacity = capacity;
    distances = new double[Math.min(capacity, START)];
    indices = new int[distances.length];
  }

  int capacity() {
    return capacity;
  }

  /** The distance beyond which nothing is taken any more. */
  double worst() {
    return size < capacity ? Double.POSITIVE_INFINITY : distances[0];
  }

  void offer(double distance, int index) {
    if (size < capacity) {
      if (size == distances.length) {
        int longer = (int) Math.min(capacity, 2L * size);
        distances = Arrays.copyOf(distances, longer);
        indices = Arrays.copyOf(indices, longer);
      }
      rise(size++, distance, index);
    } else if (isFarther(distances[0], indices[0], distance, index)) {
      sink(size, distance, index);
    }
  }

  /** Sorts by distance, nearest first; nothing can be offered afterwards. */
  void sort() {
    for (int end = size - 1; end > 0; end--) {
      double distance = distances[end];
      int index = indices[end];
      distances[end] = distances[0];
      indices[end] = indices[0];
      sink(end, distance, index);
    }
  }

  int[] indices() {
    return Arrays.copyOf(indices, size);
  }

  double[] distances() {
    return Arrays.copyOf(distances, size);
  }

  private void rise(int start, double distance, int index) {
    int at = start;
    while (at > 0) {
      int parent = (at - 1) / 2;
      if (!isFarther(distance, index, distances[parent], indices[parent])) {
        break;
      }
      put(at, parent);
      at = parent;
    }
    distances[at] = distance;
    indices[at] = index;
  }

  private void sink(int end, double distance, int index) {
    int at = 0;
    for (int child = 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end
          && isFarther(
              distances[child + 1], indices[child + 1], distances[child], indices[child])) {
        child++;
      }
      if (!isFarther(distances[child], indices[child], distance, index)) {
        break;
      }
      put(at, child);
      at = child;
    }
    distances[at] = distance;
    indices[at] = index;
  }

  private void put(int to, int from) {
    distances[to] = distances[from];
    indices[to] = indices[from];
  }

  private static boolean isFarther(double distanceA, int indexA, double distanceB, int indexB) {
    return distanceA > distanceB || (distanceA == distanceB && indexA > indexB);
  }
}
