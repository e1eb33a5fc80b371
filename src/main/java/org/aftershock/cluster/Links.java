package org.aftershock.cluster;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;

/** Clusters that grow by links between events: trees of links, and the largest event of each. */
final class Links {
  private final Catalog catalog;
  private final int[] parents;
  private final double[] evidence;

  /** For each event one that is in the same cluster and nearer to the one that stands for it. */
  private final int[] roots;

  /** For the events that stand for a cluster: its largest, the first of equals. */
  private final int[] largest;

  /** No links yet. */
  Links(Catalog catalog) {
    this.catalog = catalog;
    parents = new int[catalog.size()];
    evidence = new double[catalog.size()];
    roots = new int[catalog.size()];
    largest = new int[catalog.size()];
    Arrays.fill(parents, -1);
    Arrays.fill(evidence, Double.NaN);
    Arrays.setAll(roots, i -> i);
    Arrays.setAll(largest, i -> i);
  }

  private int root(int event) {
    int at = event;
    while (roots[at] != at) {
      roots[at] = roots[roots[at]];
      at = roots[at];
    }
    return at;
  }

  /** The largest event of an event's cluster, the first of equals. */
  int largest(int event) {
    return largest[root(event)];
  }

  /** Whether two events are in the same cluster. */
  boolean areJoined(int a, int b) {
    return root(a) == root(b);
  }

  /**
   * Links two events of different clusters; the later becomes the child if it has no parent yet.
   */
  void link(int earlier, int later, double share) {
    int first = root(earlier);
    int second = root(later);
    int a = largest[first];
    int b = largest[second];
    double difference = catalog.magnitude(a) - catalog.magnitude(b);
    largest[first] = difference > 0 || (difference == 0 && a < b) ? a : b;
    roots[second] = first;
    if (parents[later] >= 0 && parents[earlier] < 0) {
      hang(later, earlier, share);
    } else {
      hang(earlier, later, share);
    }
  }

  /** Turns the tree of a child so that the child is its root, and hangs it on the parent. */
  private void hang(int parent, int child, double share) {
    int upper = parent;
    double toUpper = share;
    int at = child;
    while (at >= 0) {
      int next = parents[at];
      double toNext = evidence[at];
      parents[at] = upper;
      evidence[at] = toUpper;
      upper = at;
      toUpper = toNext;
      at = next;
    }
  }

  /** The clusters as families. */
  Clustering clustering(String method) {
    return new Clustering(method, Double.NaN, catalog, parents, evidence);
  }
}
