package org.aftershock.summary;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Selection;
import org.aftershock.format.CatalogReadException;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;

/** Sequences for tests. */
public final class Sequences {
  /** 2025-01-26 10:00 in Taipei. */
  public static final Instant BULLETIN = Instant.parse("2025-01-26T02:00:00Z");

  private Sequences() {}

  /** The events of a file in the data folder. */
  public static Catalog data(String file) throws CatalogReadException {
    return read(Path.of("data", file));
  }

  /** The earthquakes of a file. */
  public static Catalog read(Path file) throws CatalogReadException {
    return CatalogReader.read(List.of(Source.file(file)), ReadOptions.DEFAULT, Progress.NONE)
        .catalog()
        .select(Selection.EARTHQUAKES);
  }

  /** An analysis without provenance. */
  public static SequenceAnalysis analyse(Catalog catalog, SequenceOptions options) {
    return SequenceAnalysis.of(
        catalog,
        options,
        new Provenance("test", List.of("summary"), List.of(), 1, options.timeZone().getId()),
        new Diagnosis(
            catalog.size(),
            catalog.size(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            catalog.size()));
  }

  /**
   * A mainshock of M6.5 and aftershocks at random: times log-uniform over 0.001 to 100 days,
   * epicentres within 10 km, magnitudes of b = 1 from 2.0 in tenths.
   */
  public static Catalog synthetic(int aftershocks, double latitude, double longitude, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Instant start = Instant.parse("2024-03-10T05:06:07.123456Z");
    List<Quake> quakes = new ArrayList<>();
    quakes.add(Quake.of(start, latitude, longitude, 12, 6.5));
    double kmPerDegree = 111.19 * Math.cos(Math.toRadians(latitude));
    for (int i = 0; i < aftershocks; i++) {
      long millis = (long) (86_400_000 * Math.pow(10, -3 + 5 * random.nextDouble()));
      double magnitude = Math.rint(10 * (1.95 - Math.log10(random.nextDouble()))) / 10;
      quakes.add(
          Quake.of(
              start.plusMillis(millis),
              latitude + (random.nextDouble() - 0.5) * 0.1,
              longitude + (random.nextDouble() - 0.5) * 10 / kmPerDegree,
              5 + 10 * random.nextDouble(),
              Math.min(6.4, magnitude)));
    }
    return Catalog.of(quakes);
  }
}
