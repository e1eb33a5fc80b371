package org.aftershock.sequence;

import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Region;

/**
 * A circular aftershock zone.
 *
 * @param rule name of the rule that gave the radius, {@code radius} where the user gave it
 * @param radiusKm radius, km
 * @param latitude centre, degrees north
 * @param longitude centre, degrees east
 */
public record Zone(String rule, double radiusKm, double latitude, double longitude) {

  /** The zone of a rule around the epicentre. */
  public static Zone around(Quake mainshock, ZoneRule rule) {
    return around(mainshock, rule.label(), rule.radiusKm(mainshock.magnitude()));
  }

  /** A zone of a given radius, km, around the epicentre. */
  public static Zone around(Quake mainshock, String rule, double radiusKm) {
    return new Zone(rule, radiusKm, mainshock.latitude(), mainshock.longitude());
  }

  /**
   * The same radius around the centroid of the events in this zone, as the USGS does before it
   * forecasts: the mean of their unit vectors, which no date line or pole disturbs.
   *
   * @param events the mainshock and the events after it
   */
  public Zone movedToCentroid(Catalog events) {
    Region region = region();
    double x = 0;
    double y = 0;
    double z = 0;
    for (int i = 0; i < events.size(); i++) {
      if (region.contains(events.latitude(i), events.longitude(i))) {
        double phi = Math.toRadians(events.latitude(i));
        double lambda = Math.toRadians(events.longitude(i));
        x += Math.cos(phi) * Math.cos(lambda);
        y += Math.cos(phi) * Math.sin(lambda);
        z += Math.sin(phi);
      }
    }
    return new Zone(
        rule,
        radiusKm,
        Math.toDegrees(Math.atan2(z, Math.hypot(x, y))),
        Math.toDegrees(Math.atan2(y, x)));
  }

  /** The zone as a region. */
  public Region region() {
    return new Region.Circle(latitude, longitude, radiusKm);
  }
}
