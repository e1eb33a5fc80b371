package org.aftershock.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.format.CatalogReadException;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;
import org.aftershock.geo.Geodesy;
import org.junit.jupiter.api.Test;

/** The claim of January 2025 that the epicentres of the Dapu sequence move westward. */
class DapuTest {
  private static final Instant MAINSHOCK = Instant.parse("2025-01-20T16:17:27Z");

  private static final String BULLETIN = "2025-01-26T02:00:00Z";
  private static final String JULY = "2025-07-31T00:00:00Z";

  private static Catalog read() throws CatalogReadException {
    return CatalogReader.read(
            List.of(Source.file(Path.of("data", "dapu-2025.csv"))),
            ReadOptions.DEFAULT,
            Progress.NONE)
        .catalog();
  }

  /** The mainshock, what followed within 30 km up to a time, and its families. */
  private record Dapu(Quake mainshock, Catalog events) {
    static Dapu until(String time) throws CatalogReadException {
      Catalog all = read();
      int first = all.firstAtOrAfter(Times.micros(MAINSHOCK));
      Quake mainshock = all.get(first);
      Catalog later = all.range(first + 1, all.firstAtOrAfter(Times.micros(Instant.parse(time))));
      Catalog events =
          later.where(
              i ->
                  Geodesy.distanceKm(
                          mainshock.latitude(),
                          mainshock.longitude(),
                          later.latitude(i),
                          later.longitude(i))
                      <= 30);
      return new Dapu(mainshock, events);
    }

    int[] families() {
      Epicentres epicentres = Epicentres.of(mainshock, events, new int[events.size()]);
      return NearestNeighbourFamilies.of(mainshock.magnitude(), epicentres, events.magnitudes());
    }

    Migration west(MigrationSettings settings) {
      return MigrationAnalysis.of(mainshock, events, families(), settings.withClaimedAzimuth(270));
    }
  }

  /** Families of five days: a shift to the north-west that is not told from chance. */
  @Test
  void byTheBulletinADriftToTheWestIsNeitherFoundNorExcluded() throws CatalogReadException {
    Migration migration = Dapu.until(BULLETIN).west(MigrationSettings.DEFAULT);
    assertThat(migration.events()).isEqualTo(207);
    assertThat(migration.claimed().low()).isNegative();
    assertThat(migration.claimed().high()).isPositive();
    assertThat(migration.claimedPerDay().high()).isGreaterThan(1);
    assertThat(migration.verdict()).isEqualTo(Verdict.UNTESTABLE);
  }

  @Test
  void byJulyADriftToTheWestIsExcluded() throws CatalogReadException {
    Migration migration = Dapu.until(JULY).west(MigrationSettings.DEFAULT);
    assertThat(migration.claimed().high()).isLessThan(1);
    assertThat(migration.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  /** What an analysis of single events would have said of the same data. */
  @Test
  void eventsTakenForIndependentWouldSupportIt() throws CatalogReadException {
    Dapu dapu = Dapu.until(JULY);
    Migration migration =
        MigrationAnalysis.of(
            dapu.mainshock(),
            dapu.events(),
            FamilySlopes.identity(dapu.events().size()),
            MigrationSettings.DEFAULT.withPermutations(199).withClaimedAzimuth(270));
    assertThat(migration.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void noPlaneIsDrawnThroughTheFirstDays() throws CatalogReadException {
    Dapu dapu = Dapu.until(BULLETIN);
    AftershockArea area = AftershockArea.of(dapu.mainshock(), dapu.events(), dapu.families(), 1);
    assertThat(area.plane().refusal()).isNotEmpty();
    assertThat(area.hullAreaKm2()).isBetween(300.0, 500.0);
  }
}
