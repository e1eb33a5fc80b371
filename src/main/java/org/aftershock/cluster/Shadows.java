package org.aftershock.cluster;

import java.util.Arrays;
import java.util.BitSet;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Times;
import org.aftershock.sequence.ZoneRule;

/**
 * Finds mainshocks that stand in the shadow of a larger event, whose aftershocks can't be told from
 * theirs: it is within 365 days before or after them and within 1.5 R, with R the radius of the
 * zone of the larger event. The USGS, when it forecasts, counts aftershocks within R of a centroid
 * that may be up to 0.5 R from the epicentre; so this is as far as its zone can reach. Of equal
 * events none is in the shadow of the other.
 */
final class Shadows {
  private static final double REACH = 0.5 + 1.0;
  private static final long SPAN_MICROS = (long) (365 * Times.MICROS_PER_DAY);
  private static final double CELL_KM = 50;

  private Shadows() {}

  /**
   * Which of some events are in the shadow of a larger event of the catalog.
   *
   * @param candidates the events, in any order
   * @param rule radius of the zones
   */
  static BitSet on(Catalog catalog, int[] candidates, ZoneRule rule) {
    BitSet isCandidate = new BitSet();
    double least = Double.POSITIVE_INFINITY;
    for (int event : candidates) {
      isCandidate.set(event);
      least = Math.min(least, catalog.magnitude(event));
    }
    SpaceTimeIndex index = new SpaceTimeIndex(catalog.where(isCandidate::get), CELL_KM);
    int[] sorted = Arrays.stream(candidates).sorted().toArray();
    BitSet shadowed = new BitSet();
    for (int event : MagnitudeOrder.largestFirst(catalog)) {
      double magnitude = catalog.magnitude(event);
      if (magnitude <= least) {
        break;
      }
      long micros = catalog.timeMicros(event);
      index.within(
          catalog.latitude(event),
          catalog.longitude(event),
          REACH * rule.radiusKm(magnitude),
          micros - SPAN_MICROS,
          micros + SPAN_MICROS,
          k -> {
            if (catalog.magnitude(sorted[k]) < magnitude) {
              shadowed.set(sorted[k]);
              index.remove(k);
            }
          });
    }
    return shadowed;
  }
}
