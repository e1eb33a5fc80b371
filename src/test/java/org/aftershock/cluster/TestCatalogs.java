package org.aftershock.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.format.CatalogReadException;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;

/** Catalogs for tests of families. */
final class TestCatalogs {
  private static final long DAY = 86_400_000_000L;

  private TestCatalogs() {}

  /** One of the catalogs of the project. */
  static Catalog data(String name) {
    return read(Path.of("data", name));
  }

  /** The events of some files. */
  static Catalog read(Path... files) {
    try {
      List<Source> sources = new ArrayList<>();
      for (Path file : files) {
        sources.add(Source.file(file));
      }
      return CatalogReader.read(sources, ReadOptions.DEFAULT, Progress.NONE).catalog();
    } catch (CatalogReadException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A catalog of rows of days, latitude, longitude, magnitude; all 10 km deep. */
  static Catalog of(double[]... rows) {
    CatalogBuilder builder = new CatalogBuilder();
    for (double[] row : rows) {
      add(builder, Math.round(row[0] * DAY), row[1], row[2], 10, row[3]);
    }
    return builder.build();
  }

  /**
   * Events that make trouble: on the poles and the date line, at the same place, at the same time,
   * of the same size, and some of which something isn't known.
   */
  static Catalog troublesome(RandomGenerator random, int n) {
    double[] longitudes = {-180, -179.9, 179.9, 180, 0, 360};
    double[] latitudes = {90, 89.9, 89.5, -90, -89.8, 0, 0.1, 45, 45.1};
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < n; i++) {
      double latitude = latitudes[random.nextInt(latitudes.length)] * (1 - 1e-3 * coin(random));
      double longitude =
          random.nextInt(3) == 0
              ? random.nextDouble(-180, 180)
              : longitudes[random.nextInt(longitudes.length)];
      boolean placed = random.nextInt(20) > 0;
      add(
          builder,
          random.nextInt(200) * (DAY / 2) + random.nextInt(2),
          placed ? latitude : Double.NaN,
          placed ? longitude : Double.NaN,
          random.nextInt(10) == 0 ? Double.NaN : random.nextInt(30),
          random.nextInt(20) == 0 ? Double.NaN : random.nextInt(-10, 80) / 10.0);
    }
    return builder.build();
  }

  private static double coin(RandomGenerator random) {
    return random.nextBoolean() ? 0 : random.nextDouble();
  }

  static void add(
      CatalogBuilder builder,
      long micros,
      double latitude,
      double longitude,
      double depthKm,
      double magnitude) {
    String fault =
        builder
            .start()
            .time(micros)
            .latitude(latitude)
            .longitude(longitude)
            .depthKm(depthKm)
            .magnitude(magnitude)
            .add();
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
  }

  static int[] parents(Clustering clustering) {
    int[] parents = new int[clustering.catalog().size()];
    Arrays.setAll(parents, clustering::parent);
    return parents;
  }

  static double[] evidence(Clustering clustering) {
    double[] evidence = new double[clustering.catalog().size()];
    Arrays.setAll(evidence, clustering::evidence);
    return evidence;
  }
}
