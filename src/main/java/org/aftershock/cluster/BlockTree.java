package org.aftershock.cluster;

/**
 * The events of one span of time in a k-d tree on unit vectors (Bentley 1975,
 * doi:10.1145/361002.361007). Each node knows the box of its events, the time of its latest and the
 * weight of its largest, which bound η from below.
 */
final class BlockTree {
  private static final int LEAF = 8;
  private static final int NODE = 7;

  /** The events, in the order of the leaves. */
  private final int[] order;

  /** Least x, y, z, greatest x, y, z, least log₂ w of each node; children of k are 2k+1, 2k+2. */
  private final double[] bounds;

  /** Time of the latest event of each node, microseconds. */
  private final long[] latest;

  private final EtaEvents events;

  BlockTree(EtaEvents events, int from, int to) {
    this.events = events;
    order = new int[to - from];
    for (int i = 0; i < order.length; i++) {
      order[i] = from + i;
    }
    int leaves = 1;
    while ((long) leaves * LEAF < order.length) {
      leaves *= 2;
    }
    bounds = new double[NODE * (2 * leaves - 1)];
    latest = new long[2 * leaves - 1];
    build(0, 0, order.length);
  }

  private void build(int node, int from, int to) {
    double width = -1;
    double[] widest = events.x;
    for (int axis = 0; axis < 3; axis++) {
      double[] column = column(axis);
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        double value = column[order[i]];
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      bounds[NODE * node + axis] = least;
      bounds[NODE * node + 3 + axis] = most;
      if (most - least > width) {
        width = most - least;
        widest = column;
      }
    }
    double weight = Double.POSITIVE_INFINITY;
    long time = Long.MIN_VALUE;
    for (int i = from; i < to; i++) {
      weight = Math.min(weight, events.log2Weights[order[i]]);
      time = Math.max(time, events.timesMicros[order[i]]);
    }
    bounds[NODE * node + 6] = weight;
    latest[node] = time;
    if (!isLeaf(node)) {
      int middle = (from + to) >>> 1;
      select(from, to - 1, middle, widest);
      build(2 * node + 1, from, middle);
      build(2 * node + 2, middle, to);
    }
  }

  private double[] column(int axis) {
    return axis == 0 ? events.x : axis == 1 ? events.y : events.z;
  }

  private boolean isLeaf(int node) {
    return 2 * node + 1 >= latest.length;
  }

  /** Puts the events so that none before the k-th is above it and none after it below (Hoare). */
  private void select(int first, int last, int k, double[] column) {
    int from = first;
    int to = last;
    while (from < to) {
      double pivot = column[order[(from + to) >>> 1]];
      int i = from;
      int j = to;
      while (i <= j) {
        while (column[order[i]] < pivot) {
          i++;
        }
        while (column[order[j]] > pivot) {
          j--;
        }
        if (i <= j) {
          int event = order[i];
          order[i++] = order[j];
          order[j--] = event;
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

  /** Offers to a search all events that may be nearer than the nearest that it knows. */
  void search(ParentSearch search) {
    if (search.isOpen(bound(0, search))) {
      visit(0, 0, order.length, search);
    }
  }

  private void visit(int node, int from, int to, ParentSearch search) {
    if (isLeaf(node)) {
      for (int i = from; i < to; i++) {
        search.offer(order[i]);
      }
      return;
    }
    int middle = (from + to) >>> 1;
    double low = bound(2 * node + 1, search);
    double high = bound(2 * node + 2, search);
    if (low <= high) {
      if (search.isOpen(low)) {
        visit(2 * node + 1, from, middle, search);
      }
      if (search.isOpen(high)) {
        visit(2 * node + 2, middle, to, search);
      }
    } else {
      if (search.isOpen(high)) {
        visit(2 * node + 2, middle, to, search);
      }
      if (search.isOpen(low)) {
        visit(2 * node + 1, from, middle, search);
      }
    }
  }

  private double bound(int node, ParentSearch search) {
    int at = NODE * node;
    double dx = outside(search.x(), bounds[at], bounds[at + 3]);
    double dy = outside(search.y(), bounds[at + 1], bounds[at + 4]);
    double dz = outside(search.z(), bounds[at + 2], bounds[at + 5]);
    return events.log2EtaBelow(
        search.timeMicros() - latest[node], dx * dx + dy * dy + dz * dz, bounds[at + 6]);
  }

  private static double outside(double value, double least, double most) {
    return Math.max(0, Math.max(least - value, value - most));
  }
}
