package org.aftershock.cluster;

import java.time.Instant;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Times;
import org.aftershock.math.RandomStreams;

/**
 * Catalogs of any size with the structure of a real one: copies of it, each thrown somewhere in a
 * region of 10 degrees and 50 years, its events jittered by 0.3 km, 30 s and 0.05 magnitudes, and a
 * tenth of the events alone anywhere.
 */
final class ResampledCatalog {
  private static final long SPAN_MICROS = Times.micros(Instant.EPOCH.plusSeconds(1_577_880_000L));

  private ResampledCatalog() {}

  static Catalog of(Catalog real, int size, long seed) {
    RandomGenerator random = RandomStreams.of(seed);
    CatalogBuilder builder = new CatalogBuilder();
    long last = real.timeMicros(real.size() - 1);
    while (builder.size() < size) {
      long shift = (long) (random.nextDouble() * SPAN_MICROS) - last;
      double north = 10 * random.nextDouble() - 5;
      double east = 10 * random.nextDouble() - 5;
      // A copy has from 1 to all events of the real catalog, as sequences have all sizes.
      int step = (int) Math.min(real.size(), Math.ceil(1 / random.nextDouble()));
      for (int i = random.nextInt(step); i < real.size() && builder.size() < size; i += step) {
        if (!Clustering.isPlaced(real, i)) {
          continue;
        }
        boolean alone = random.nextInt(10) == 0;
        builder
            .start()
            .time(
                alone
                    ? (long) (random.nextDouble() * SPAN_MICROS)
                    : real.timeMicros(i) + shift + (long) (30e6 * random.nextGaussian()))
            .latitude(
                alone
                    ? 30.5 + 10 * random.nextDouble()
                    : real.latitude(i) + north + 0.003 * random.nextGaussian())
            .longitude(
                alone
                    ? -122.5 + 10 * random.nextDouble()
                    : real.longitude(i) + east + 0.003 * random.nextGaussian())
            .depthKm(real.depthKm(i))
            .magnitude(real.magnitude(i) + 0.05 * random.nextGaussian())
            .add();
      }
    }
    return builder.build();
  }
}
