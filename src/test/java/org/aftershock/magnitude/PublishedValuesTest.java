package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.EventTypes;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Region;
import org.aftershock.catalog.Times;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;
import org.aftershock.geo.Geodesy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The catalog of southern California against what is published of it. Its keepers (Hutton, Woessner
 * and Hauksson 2010, doi:10.1785/0120090130, abstract) find an average b-value of about 1.0 over
 * 1932–2008, and completeness from about 3.25 in the early years to about 1.8, or better, at their
 * time. Reasenberg and Jones (1989, doi:10.1126/science.243.4895.1173) find a mean b of 0.91 in the
 * aftershock sequences of California, mainshocks of M ≥ 5 from 1933 to 1987.
 */
@EnabledIfSystemProperty(named = "catalogs", matches = ".+")
class PublishedValuesTest {
  /** What the network covers north of the border. */
  private static final Region CALIFORNIA = new Region.Box(-122, 32.6, -114, 37);

  private static Catalog earthquakes;

  @BeforeAll
  static void read() throws IOException {
    Path file =
        Path.of(System.getProperty("catalogs"), "large", "SCEDC_SCEC_DC_1932-2026_by_year.tar.gz");
    Catalog all =
        CatalogReader.read(List.of(Source.file(file)), ReadOptions.DEFAULT, Progress.NONE)
            .catalog();
    earthquakes =
        all.where(
            i -> EventTypes.isEarthquake(all.eventType(i)) && !Double.isNaN(all.magnitude(i)));
  }

  @AfterAll
  static void forget() {
    earthquakes = null;
  }

  private static Catalog years(int first, int last) {
    return earthquakes.between(
        Times.micros(Instant.parse(first + "-01-01T00:00:00Z")),
        Times.micros(Instant.parse((last + 1) + "-01-01T00:00:00Z")) - 1);
  }

  private static MagnitudeSample inTenths(Catalog catalog) {
    double[] magnitudes = catalog.magnitudes();
    Arrays.setAll(magnitudes, i -> MagnitudeStep.atBin(MagnitudeStep.bin(magnitudes[i], 0.1), 0.1));
    return MagnitudeSample.of(magnitudes, 0.1);
  }

  @Test
  void bOfSouthernCaliforniaIsAboutOne() {
    BValue b = new TintiMulargia().estimate(inTenths(years(1932, 2008)), 3.3);
    assertThat(b.value()).isCloseTo(1.0, within(0.05));
    assertThat(b.n()).isGreaterThan(5000);
  }

  @Test
  void completenessOfTheEarlyYearsIsAboutThreeAndAQuarter() {
    assertThat(new MaximumCurvature().estimate(inTenths(years(1932, 1941))).value())
        .isCloseTo(3.25, within(0.35));
  }

  @Test
  void completenessOfTheirTimeIsOnePointEightOrBetter() {
    assertThat(new MaximumCurvature().estimate(inTenths(years(2001, 2008))).value())
        .isLessThanOrEqualTo(1.8);
  }

  /**
   * Each sequence is what lies within the window of Gardner and Knopoff of a mainshock and not more
   * than 100 days after it; an event with a larger one in the year before or after, whose window
   * touches its own, is no mainshock. Above 3.3, with 20 aftershocks or more, there are some
   * twenty. Their b-values scatter by 0.2, so that 0.1 is two standard errors of the mean.
   */
  @Test
  void meanBOfTheSequencesOfCaliforniaIsThatOfReasenbergAndJones() {
    Catalog catalog = years(1933, 1988);
    Catalog large = catalog.where(i -> catalog.magnitude(i) >= 5);
    DoubleStream.Builder values = DoubleStream.builder();
    for (int i = 0; i < large.size(); i++) {
      Quake mainshock = large.get(i);
      boolean inTheirYears = mainshock.time().isBefore(Instant.parse("1988-01-01T00:00:00Z"));
      boolean inCalifornia = CALIFORNIA.contains(mainshock.latitude(), mainshock.longitude());
      if (inTheirYears && inCalifornia && isLargest(large, i)) {
        BValue b = new TintiMulargia().estimate(inTenths(aftershocks(catalog, mainshock)), 3.3);
        if (b.n() >= 20) {
          values.add(b.value());
        }
      }
    }
    DoubleSummaryStatistics b = values.build().summaryStatistics();
    assertThat(b.getCount()).isGreaterThan(15);
    assertThat(b.getAverage()).isCloseTo(0.91, within(0.1));
  }

  private static double windowKm(double magnitude) {
    return Math.pow(10, 0.1238 * magnitude + 0.983);
  }

  private static boolean isLargest(Catalog large, int i) {
    for (int j = 0; j < large.size(); j++) {
      double days = Times.days(large.timeMicros(i), large.timeMicros(j));
      double km =
          Geodesy.distanceKm(
              large.latitude(i), large.longitude(i), large.latitude(j), large.longitude(j));
      if (j != i
          && large.magnitude(j) >= large.magnitude(i)
          && Math.abs(days) < 365
          && km < windowKm(large.magnitude(i)) + windowKm(large.magnitude(j))) {
        return false;
      }
    }
    return true;
  }

  private static Catalog aftershocks(Catalog catalog, Quake mainshock) {
    Region circle =
        new Region.Circle(
            mainshock.latitude(), mainshock.longitude(), windowKm(mainshock.magnitude()));
    long time = Times.micros(mainshock.time());
    Catalog span = catalog.between(time + 1, time + 100 * 86_400L * Times.MICROS_PER_SECOND);
    return span.where(i -> circle.contains(span.latitude(i), span.longitude(i)));
  }
}
