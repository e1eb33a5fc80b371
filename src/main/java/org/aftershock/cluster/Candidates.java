package org.aftershock.cluster;

import java.util.Arrays;

/** A growing row of events. */
final class Candidates {
  private int[] events = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int event) {
    if (size == events.length) {
      events = Arrays.copyOf(events, 2 * size);
    }
    events[size++] = event;
  }

  /** The events, ascending. */
  int[] sorted() {
    int[] sorted = Arrays.copyOf(events, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
