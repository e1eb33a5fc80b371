package org.aftershock.cluster;

import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.math.RandomStreams;

/**
 * Simulated catalogs of 20 years on 8 degrees: background events at random in time and place, each
 * with aftershocks that decay in time and distance. Magnitudes are of b = 1 from 2 on, aftershocks
 * smaller than their mainshock. The event type tells which is which.
 */
final class ClusteredCatalog {
  static final String AFTERSHOCK = "aftershock";

  private static final double DAYS = 20 * 365.25;
  private static final double MICROS_PER_DAY = 86_400e6;

  private ClusteredCatalog() {}

  /**
   * Simulates a catalog.
   *
   * @param productivity mean number of aftershocks of an event of magnitude 2, ten times as many
   *     for each unit more
   */
  static Catalog of(int background, double productivity, long seed) {
    RandomGenerator random = RandomStreams.of(seed);
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < background; i++) {
      double day = DAYS * random.nextDouble();
      double latitude = 30 + 8 * random.nextDouble();
      double longitude = 120 + 8 * random.nextDouble();
      double magnitude = Math.min(7, 2 - Math.log10(1 - random.nextDouble()));
      add(builder, day, latitude, longitude, magnitude, "earthquake");
      double mean = productivity * Math.pow(10, magnitude - 2);
      for (double sum = -Math.log(1 - random.nextDouble());
          sum < mean;
          sum -= Math.log(1 - random.nextDouble())) {
        // Omori with p = 1.2 and c = 0.01 days; distances of ruptures, with a tail.
        double after = 0.01 * (Math.pow(1 - random.nextDouble(), -1 / 0.2) - 1);
        double km =
            0.02 * Math.pow(10, 0.45 * magnitude) * Math.pow(1 - random.nextDouble(), -1 / 1.5);
        double angle = 2 * Math.PI * random.nextDouble();
        double smaller = 2 - Math.log10(1 - random.nextDouble());
        if (day + after < DAYS && smaller < magnitude && km < 100) {
          add(
              builder,
              day + after,
              latitude + km / 111.2 * Math.sin(angle),
              longitude + km / 111.2 * Math.cos(angle) / Math.cos(Math.toRadians(latitude)),
              smaller,
              AFTERSHOCK);
        }
      }
    }
    return builder.build();
  }

  private static void add(
      CatalogBuilder builder,
      double day,
      double latitude,
      double longitude,
      double magnitude,
      String type) {
    builder
        .start()
        .time((long) (day * MICROS_PER_DAY))
        .latitude(latitude)
        .longitude(longitude)
        .magnitude(magnitude)
        .eventType(type)
        .add();
  }
}
