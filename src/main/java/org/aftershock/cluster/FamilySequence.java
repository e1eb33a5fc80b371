package org.aftershock.cluster;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;

/**
 * The main facts of one family.
 *
 * @param family its number in the clustering
 * @param mainshock index of its mainshock
 * @param foreshocks number of events before the mainshock
 * @param aftershocks number of events after it
 * @param durationDays time from the mainshock to the last event, days; 0 without aftershocks
 * @param largestAftershock index of the largest aftershock, the first of equals; −1 for none
 * @param magnitudeDifference magnitude of the mainshock less that of the largest aftershock; NaN
 *     for none
 * @param extentKm distance from the mainshock within which 90 % of the aftershocks are, km (WGS84,
 *     between epicentres); NaN for none
 * @param kind what it looks like
 */
public record FamilySequence(
    int family,
    int mainshock,
    int foreshocks,
    int aftershocks,
    double durationDays,
    int largestAftershock,
    double magnitudeDifference,
    double extentKm,
    SequenceKind kind) {
  private static final double EXTENT_SHARE = 0.9;

  /** Magnitudes are decimal numbers, whose differences are not exact. */
  private static final double ROUNDING = 1e-9;

  /** Number of events, the mainshock included. */
  public int events() {
    return foreshocks + 1 + aftershocks;
  }

  /**
   * The facts of a family.
   *
   * @param members its events, ascending
   */
  static FamilySequence of(Clustering clustering, int family, int[] members) {
    Catalog catalog = clustering.catalog();
    int mainshock = clustering.mainshock(family);
    double magnitude = catalog.magnitude(mainshock);
    int rivals = 0;
    int largest = -1;
    int foreshocks = 0;
    for (int event : members) {
      if (event < mainshock) {
        foreshocks++;
      } else if (event > mainshock
          && (largest < 0 || catalog.magnitude(event) > catalog.magnitude(largest))) {
        largest = event;
      }
      double below = magnitude - catalog.magnitude(event);
      rivals += event != mainshock && below <= SequenceKind.RIVAL_GAP + ROUNDING ? 1 : 0;
    }
    int last = members[members.length - 1];
    return new FamilySequence(
        family,
        mainshock,
        foreshocks,
        members.length - 1 - foreshocks,
        Times.days(catalog.timeMicros(mainshock), catalog.timeMicros(last)),
        largest,
        largest < 0 ? Double.NaN : magnitude - catalog.magnitude(largest),
        extentKm(catalog, mainshock, Arrays.copyOfRange(members, foreshocks + 1, members.length)),
        SequenceKind.of(members.length, foreshocks, rivals));
  }

  private static double extentKm(Catalog catalog, int mainshock, int[] aftershocks) {
    if (aftershocks.length == 0) {
      return Double.NaN;
    }
    double latitude = catalog.latitude(mainshock);
    double longitude = catalog.longitude(mainshock);
    double[] km =
        Arrays.stream(aftershocks)
            .mapToDouble(
                i ->
                    Geodesy.distanceKm(
                        latitude, longitude, catalog.latitude(i), catalog.longitude(i)))
            .sorted()
            .toArray();
    return km[(int) Math.ceil(EXTENT_SHARE * km.length) - 1];
  }
}
