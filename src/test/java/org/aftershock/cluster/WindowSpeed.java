package org.aftershock.cluster;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;

/**
 * Prints the CPU seconds that the window methods and the links of Reasenberg need, the least of
 * three runs, for 10,000, 100,000 and 1,000,000 events: copies of the Ridgecrest sequence one after
 * the other and up to 3 degrees apart, smaller than it by a Gutenberg–Richter law, each event moved
 * by a km or so. Or for the events of the files given, as they are. Run by hand.
 */
final class WindowSpeed {
  private static final int RUNS = 3;

  private WindowSpeed() {}

  public static void main(String[] args) {
    List<Declusterer> methods = new ArrayList<>();
    for (WindowRule rule : WindowRule.values()) {
      methods.add(new WindowDeclusterer(rule));
    }
    methods.add(new ReasenbergDeclusterer());
    List<Catalog> catalogs = new ArrayList<>();
    if (args.length == 0) {
      Catalog ridgecrest = TestCatalogs.data("ridgecrest-2019.csv");
      for (int n : new int[] {10_000, 100_000, 1_000_000}) {
        catalogs.add(copies(ridgecrest, n));
      }
    }
    if (args.length > 0) {
      catalogs.add(TestCatalogs.read(Stream.of(args).map(Path::of).toArray(Path[]::new)));
    }
    for (Catalog catalog : catalogs) {
      for (Declusterer method : methods) {
        double least = Double.POSITIVE_INFINITY;
        Clustering found = null;
        for (int run = 0; run < RUNS; run++) {
          double start = cpuSeconds();
          found = method.decluster(catalog, done -> {});
          least = Math.min(least, cpuSeconds() - start);
        }
        System.out.printf(
            Locale.ROOT,
            "%-16s %,9d events: %6.2f s CPU, %,7d families of two or more, %4.1f %% declustered%n",
            method.name(),
            catalog.size(),
            least,
            found.familiesOfTwoOrMore(),
            100.0 * found.familyCount() / catalog.size());
      }
    }
  }

  private static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static Catalog copies(Catalog sequence, int n) {
    RandomGenerator random = RandomStreams.of(1);
    CatalogBuilder builder = new CatalogBuilder();
    int last = sequence.size() - 1;
    long length = sequence.timeMicros(last) - sequence.timeMicros(0);
    for (long begin = 0; builder.size() < n; begin += length) {
      double smaller = Math.max(-4, Math.log10(1 - random.nextDouble()));
      double north = random.nextDouble(-3, 3);
      double east = random.nextDouble(-3, 3);
      for (int i = 0; i <= last && builder.size() < n; i++) {
        TestCatalogs.add(
            builder,
            begin
                + sequence.timeMicros(i)
                + (long) (random.nextDouble(-0.01, 0.01) * Times.MICROS_PER_DAY),
            sequence.latitude(i) + north + random.nextGaussian() / Geodesy.KM_PER_DEGREE,
            sequence.longitude(i) + east + random.nextGaussian() / Geodesy.KM_PER_DEGREE,
            sequence.depthKm(i),
            sequence.magnitude(i) + smaller);
      }
    }
    return builder.build();
  }
}
