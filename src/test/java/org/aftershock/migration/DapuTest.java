package org.aftershock.migration;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;
import org.aftershock.geo.Geodesy;

/** The claim of January 2025 that the epicentres of the Dapu sequence move westward. */
class DapuTest {
  private static final Instant MAINSHOCK = Instant.parse("2025-01-20T16:17:27Z");

  static Migration migration(String until, boolean own) throws Exception {
    Catalog all =
        CatalogReader.read(
                List.of(Source.file(Path.of("data", "dapu-2025.csv"))),
                ReadOptions.DEFAULT,
                Progress.NONE)
            .catalog();
    int first = all.firstAtOrAfter(org.aftershock.catalog.Times.micros(MAINSHOCK));
    Quake mainshock = all.get(first);
    Catalog later =
        all.range(first + 1, all.size())
            .between(0, org.aftershock.catalog.Times.micros(Instant.parse(until)));
    Catalog events =
        later.where(
            i ->
                Geodesy.distanceKm(
                        mainshock.latitude(),
                        mainshock.longitude(),
                        later.latitude(i),
                        later.longitude(i))
                    <= 30);
    int[] none = new int[events.size()];
    Epicentres epicentres = Epicentres.of(mainshock, events, none);
    int[] families =
        own
            ? FamilySlopes.identity(none.length)
            : NearestNeighbourFamilies.of(mainshock.magnitude(), epicentres, events.magnitudes());
    return MigrationAnalysis.of(
        mainshock, events, families, MigrationSettings.DEFAULT.withClaimedAzimuth(270));
  }

  public static void main(String[] a) throws Exception {
    for (String u : new String[] {"2025-01-26T02:00:00Z", "2025-07-31T00:00:00Z"}) {
      long t = System.nanoTime();
      System.out.println(migration(u, false).toString().replaceAll(", (?=[a-z]+=[A-Z])", "\n  "));
      System.out.println((System.nanoTime() - t) / 1e9);
    }
  }
}
