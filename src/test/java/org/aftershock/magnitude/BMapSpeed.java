package org.aftershock.magnitude;

import java.time.Instant;
import java.util.Locale;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.LatitudeLongitudeGrid;
import org.aftershock.magnitude.GutenbergRichterSimulator.Detection;

/** Prints how long a map of 10,000 places takes on 100,000 events; run by hand. */
final class BMapSpeed {
  private BMapSpeed() {}

  public static void main(String[] args) {
    Catalog catalog =
        GutenbergRichterSimulator.simulate(
            new GutenbergRichterSettings(
                1_000_000,
                1,
                2,
                8,
                0.1,
                Instant.EPOCH,
                3650,
                new Detection(1.6, 0.2),
                0,
                180,
                300,
                10,
                1));
    Catalog events = catalog.range(0, Math.min(catalog.size(), 100_000));
    LatitudeLongitudeGrid grid = new LatitudeLongitudeGrid(178, -2, -178.04, 1.96, 0.04);
    Neighbourhood[] neighbourhoods = {
      new Neighbourhood.Nearest(100, 50),
      new Neighbourhood.Nearest(500, 50),
      new Neighbourhood.Within(10)
    };
    for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads++) {
      for (Neighbourhood neighbourhood : neighbourhoods) {
        for (int run = 0; run < 3; run++) {
          long start = System.nanoTime();
          BMap map =
              BMap.of(events, grid, neighbourhood, LocalEstimator.DEFAULT, threads, done -> {});
          double seconds = (System.nanoTime() - start) / 1e9;
          System.out.printf(
              Locale.ROOT,
              "%s, %d threads: %d places, %d with b, %d events, %.2f s%n",
              neighbourhood,
              threads,
              grid.size(),
              map.cells().stream().filter(BCell::hasB).count(),
              events.size(),
              seconds);
        }
      }
    }
  }
}
