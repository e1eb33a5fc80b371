package org.aftershock.cluster;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;

/**
 * A catalog split into families by one method. Each event that was looked at is in one family, if
 * only its own; the mainshock of a family is its largest event, the first of equals. Indices are
 * those of the catalog.
 */
public final class Clustering {
  private final String method;
  private final double threshold;
  private final Catalog catalog;
  private final int[] parents;
  private final double[] evidence;

  /** Family of each event, numbered in order of their first events; −1 for none. */
  private final int[] families;

  /** Mainshock of each family. */
  private final int[] mainshocks;

  /** Number of events of each family. */
  private final int[] sizes;

  private final int aftershocks;
  private final int foreshocks;

  /**
   * Families made by links: two linked events are in the same one.
   *
   * @param method name of the method
   * @param threshold what the method parted linked from unlinked at; NaN where it has none
   * @param catalog the events
   * @param parents for each event the one that it is linked to, whichever is earlier; −1 where it
   *     has no link
   * @param evidence for each event how the method measured its nearness to the nearest candidate,
   *     small for near; NaN where it did not
   */
  public Clustering(
      String method, double threshold, Catalog catalog, int[] parents, double[] evidence) {
    if (parents.length != catalog.size() || evidence.length != catalog.size()) {
      throw new IllegalArgumentException("a parent and an evidence are needed for each event");
    }
    this.method = method;
    this.threshold = threshold;
    this.catalog = catalog;
    this.parents = parents.clone();
    this.evidence = evidence.clone();
    families = families(catalog, parents);
    int count = 0;
    for (int family : families) {
      count = Math.max(count, family + 1);
    }
    mainshocks = new int[count];
    sizes = new int[count];
    Arrays.fill(mainshocks, -1);
    for (int i = 0; i < families.length; i++) {
      int family = families[i];
      if (family >= 0) {
        sizes[family]++;
        int largest = mainshocks[family];
        if (largest < 0 || catalog.magnitude(i) > catalog.magnitude(largest)) {
          mainshocks[family] = i;
        }
      }
    }
    int after = 0;
    int before = 0;
    for (int i = 0; i < families.length; i++) {
      if (families[i] >= 0) {
        after += i > mainshocks[families[i]] ? 1 : 0;
        before += i < mainshocks[families[i]] ? 1 : 0;
      }
    }
    aftershocks = after;
    foreshocks = before;
  }

  /** Whether an event can be looked at: it has a position and a magnitude. */
  public static boolean isPlaced(Catalog catalog, int index) {
    return !Double.isNaN(catalog.latitude(index))
        && !Double.isNaN(catalog.longitude(index))
        && !Double.isNaN(catalog.magnitude(index));
  }

  private static int[] families(Catalog catalog, int[] parents) {
    int[] roots = new int[parents.length];
    Arrays.setAll(roots, i -> i);
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] >= 0) {
        join(roots, i, parents[i]);
      }
    }
    int[] families = new int[parents.length];
    int count = 0;
    for (int i = 0; i < parents.length; i++) {
      // The root is the first event of its family: its number is known when the others need it.
      int root = root(roots, i);
      families[i] = !isPlaced(catalog, i) ? -1 : root == i ? count++ : families[root];
    }
    return families;
  }

  private static void join(int[] roots, int a, int b) {
    int first = root(roots, a);
    int second = root(roots, b);
    roots[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] roots, int i) {
    int at = i;
    while (roots[at] != at) {
      roots[at] = roots[roots[at]];
      at = roots[at];
    }
    return at;
  }

  /** Name of the method. */
  public String method() {
    return method;
  }

  /** What the method parted linked from unlinked at; NaN where it has none. */
  public double threshold() {
    return threshold;
  }

  /** The events. */
  public Catalog catalog() {
    return catalog;
  }

  /** The event that an event is linked to; −1 for none. */
  public int parent(int index) {
    return parents[index];
  }

  /** How near an event is to the nearest candidate, in the measure of the method; NaN for none. */
  public double evidence(int index) {
    return evidence[index];
  }

  /** Family of an event, numbered from 0 in order of the first events; −1 for none. */
  public int family(int index) {
    return families[index];
  }

  /** Role of an event. */
  public Role role(int index) {
    int family = families[index];
    if (family < 0) {
      return Role.UNPLACED;
    }
    if (sizes[family] == 1) {
      return Role.SINGLE;
    }
    int mainshock = mainshocks[family];
    return index == mainshock
        ? Role.MAINSHOCK
        : index > mainshock ? Role.AFTERSHOCK : Role.FORESHOCK;
  }

  /** The events of each family, ascending. */
  public int[][] members() {
    int[][] members = new int[sizes.length][];
    Arrays.setAll(members, family -> new int[sizes[family]]);
    int[] filled = new int[sizes.length];
    for (int i = 0; i < families.length; i++) {
      if (families[i] >= 0) {
        members[families[i]][filled[families[i]]++] = i;
      }
    }
    return members;
  }

  /** Whether an event is the mainshock of its family, if only of itself. */
  public boolean isMainshock(int index) {
    return families[index] >= 0 && mainshocks[families[index]] == index;
  }

  /** Number of families, those of one event too; each has one mainshock. */
  public int familyCount() {
    return sizes.length;
  }

  /** Number of events of a family. */
  public int size(int family) {
    return sizes[family];
  }

  /** The largest event of a family, the first of equals. */
  public int mainshock(int family) {
    return mainshocks[family];
  }

  /** Number of events after the mainshocks of their families. */
  public int aftershockCount() {
    return aftershocks;
  }

  /** Number of events before the mainshocks of their families. */
  public int foreshockCount() {
    return foreshocks;
  }

  /** Number of families of two or more events. */
  public int familiesOfTwoOrMore() {
    return (int) Arrays.stream(sizes).filter(size -> size > 1).count();
  }

  /** Number of events of the largest family. */
  public int largestFamily() {
    return Arrays.stream(sizes).max().orElse(0);
  }

  /** The mainshocks, those that are single too: the declustered catalog. */
  public Catalog declustered() {
    return catalog.where(this::isMainshock);
  }
}
