package org.aftershock.catalog;

/**
 * Sorts rows by time, keeping the order of rows of the same time. A natural merge sort on row
 * numbers: files come in runs, oldest first, newest first or one file after another, and each run
 * costs one pass (Knuth, The Art of Computer Programming 3, section 5.2.4).
 */
final class TimeOrder {
  private TimeOrder() {}

  /** Row numbers 0..rows−1 in order of time. */
  static int[] of(Chunks.Longs times, int rows) {
    int[] order = new int[rows];
    int[] runEnds = new int[16];
    int runs = 0;
    for (int start = 0; start < rows; ) {
      int end = start + 1;
      if (end < rows && times.get(end) < times.get(start)) {
        while (end < rows && times.get(end) < times.get(end - 1)) {
          end++;
        }
        for (int i = start; i < end; i++) {
          order[i] = end - 1 - (i - start);
        }
      } else {
        while (end < rows && times.get(end) >= times.get(end - 1)) {
          end++;
        }
        for (int i = start; i < end; i++) {
          order[i] = i;
        }
      }
      if (runs == runEnds.length) {
        runEnds = java.util.Arrays.copyOf(runEnds, 2 * runs);
      }
      runEnds[runs++] = end;
      start = end;
    }
    int[] spare = runs > 1 ? new int[rows] : order;
    while (runs > 1) {
      int merged = 0;
      for (int run = 0, start = 0; run < runs; run += 2) {
        int middle = runEnds[run];
        int end = run + 1 < runs ? runEnds[run + 1] : middle;
        merge(times, order, spare, start, middle, end);
        runEnds[merged++] = end;
        start = end;
      }
      runs = merged;
      int[] swap = order;
      order = spare;
      spare = swap;
    }
    return order;
  }

  private static void merge(
      Chunks.Longs times, int[] from, int[] to, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeLeft =
          right == end || (left < middle && times.get(from[left]) <= times.get(from[right]));
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
