package org.aftershock.cluster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;
import org.aftershock.sequence.ZoneRule;

/**
 * Parts families that hold more than one mainshock. Links chain: through small events a family may
 * run on for decades and from one rupture to the next. An event that is at most 1.2, the mean
 * difference of Båth's law, smaller than the largest of its family, and more than 365 days or 1.5
 * radii of the zone of the largest (10 km or more) away from it, is a mainshock too; the family is
 * then cut at the weakest link, that with the greatest evidence, on the way between the two, and so
 * on with both parts.
 */
final class SeparateMainshocks {
  private static final double BATH = 1.2;
  private static final double REACH = 1.5;
  private static final double LEAST_RADIUS_KM = 10;
  private static final double SPAN_DAYS = 365;
  private static final byte ABOVE = 1;
  private static final byte BELOW = 2;

  /** Magnitudes are decimal numbers, whose differences are not exact. */
  private static final double ROUNDING = 1e-9;

  private final Clustering clustering;
  private final Catalog catalog;
  private final ZoneRule rule;
  private final int[] parents;

  /** Which side of a cut an event is on, while a family is parted; 0 for unknown. */
  private final byte[] sides;

  private SeparateMainshocks(Clustering clustering, ZoneRule rule) {
    this.clustering = clustering;
    this.rule = rule;
    catalog = clustering.catalog();
    parents = new int[catalog.size()];
    Arrays.setAll(parents, clustering::parent);
    sides = new byte[parents.length];
  }

  /** The families with one mainshock each. */
  static Clustering of(Clustering clustering, ZoneRule rule) {
    return new SeparateMainshocks(clustering, rule).parted();
  }

  private Clustering parted() {
    Deque<int[]> families = new ArrayDeque<>(Arrays.asList(clustering.members()));
    while (!families.isEmpty()) {
      int[] family = families.pop();
      int cut = cut(family);
      if (cut >= 0) {
        parents[cut] = -1;
        families.addAll(parts(family, cut));
      }
    }
    double[] evidence = new double[parents.length];
    Arrays.setAll(evidence, clustering::evidence);
    return new Clustering(clustering.method(), clustering.threshold(), catalog, parents, evidence);
  }

  /** The event whose link is to be cut; −1 for a family with one mainshock. */
  private int cut(int[] family) {
    int largest = largest(family, Double.POSITIVE_INFINITY, -1);
    int second = largest(family, catalog.magnitude(largest) - BATH, largest);
    return second < 0 ? -1 : weakest(largest, second);
  }

  /**
   * The largest event, the first of equals.
   *
   * @param mainshock if there is one, only events apart from it count, of at least a magnitude
   */
  private int largest(int[] family, double leastMagnitude, int mainshock) {
    int found = -1;
    for (int event : family) {
      boolean counts =
          mainshock < 0
              || (event != mainshock
                  && catalog.magnitude(event) >= leastMagnitude - ROUNDING
                  && isApart(event, mainshock));
      if (counts && (found < 0 || catalog.magnitude(event) > catalog.magnitude(found))) {
        found = event;
      }
    }
    return found;
  }

  private boolean isApart(int event, int mainshock) {
    double days = Times.days(catalog.timeMicros(mainshock), catalog.timeMicros(event));
    double radiusKm = Math.max(LEAST_RADIUS_KM, rule.radiusKm(catalog.magnitude(mainshock)));
    return Math.abs(days) > SPAN_DAYS
        || Geodesy.distanceKm(
                catalog.latitude(mainshock),
                catalog.longitude(mainshock),
                catalog.latitude(event),
                catalog.longitude(event))
            > REACH * radiusKm;
  }

  /** The event with the weakest link on the way between two of a family. */
  private int weakest(int first, int second) {
    BitSet aboveFirst = new BitSet();
    for (int at = first; at >= 0; at = parents[at]) {
      aboveFirst.set(at);
    }
    int common = second;
    int weakest = -1;
    while (!aboveFirst.get(common)) {
      weakest = weaker(weakest, common);
      common = parents[common];
    }
    for (int at = first; at != common; at = parents[at]) {
      weakest = weaker(weakest, at);
    }
    return weakest;
  }

  private int weaker(int a, int b) {
    return a < 0 || clustering.evidence(b) > clustering.evidence(a) ? b : a;
  }

  /** The two parts of a family whose link above an event was cut. */
  private List<int[]> parts(int[] family, int cut) {
    sides[cut] = BELOW;
    for (int event : family) {
      int known = event;
      while (sides[known] == 0 && parents[known] >= 0) {
        known = parents[known];
      }
      byte side = sides[known] == 0 ? ABOVE : sides[known];
      for (int at = event; at >= 0 && sides[at] == 0; at = parents[at]) {
        sides[at] = side;
      }
    }
    int[] below = Arrays.stream(family).filter(event -> sides[event] == BELOW).toArray();
    int[] above = Arrays.stream(family).filter(event -> sides[event] == ABOVE).toArray();
    for (int event : family) {
      sides[event] = 0;
    }
    return List.of(below, above);
  }
}
