package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.zip.GZIPInputStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Region;
import org.aftershock.catalog.Times;
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
  /** The local earthquakes of some years that have a magnitude: 0.00 means none. */
  private static Catalog years(int first, int last) throws IOException {
    Path file =
        Path.of(System.getProperty("catalogs"), "large", "SCEDC_SCEC_DC_1932-2026_by_year.tar.gz");
    CatalogBuilder events = new CatalogBuilder();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
      // The archive's own blocks hold no line that looks like an event.
      lines
          .lines()
          .filter(line -> line.matches("\\d{4}/\\d\\d/\\d\\d \\d\\d:.{8} eq  l .*"))
          .filter(line -> Integer.parseInt(line.substring(0, 4)) >= first)
          .filter(line -> Integer.parseInt(line.substring(0, 4)) <= last)
          .map(PublishedValuesTest::event)
          .filter(event -> event.magnitude() != 0)
          .forEach(events::add);
    }
    return events.build();
  }

  /** Columns: date, time to the minute, magnitude, type, latitude, longitude. */
  private static Quake event(String line) {
    String time = line.substring(0, 16).replace('/', '-').replace(' ', 'T') + ":00Z";
    return Quake.of(
        Instant.parse(time),
        Double.parseDouble(line.substring(36, 45).strip()),
        Double.parseDouble(line.substring(45, 54).strip()),
        Double.NaN,
        Double.parseDouble(line.substring(28, 33).strip()));
  }

  private static MagnitudeSample inTenths(Catalog catalog) {
    double[] magnitudes = catalog.magnitudes();
    Arrays.setAll(magnitudes, i -> MagnitudeStep.atBin(MagnitudeStep.bin(magnitudes[i], 0.1), 0.1));
    return MagnitudeSample.of(magnitudes, 0.1);
  }

  @Test
  void bOfSouthernCaliforniaIsAboutOne() throws IOException {
    BValue b = new TintiMulargia().estimate(inTenths(years(1932, 2008)), 3.3);
    assertThat(b.value()).isCloseTo(1.0, within(0.05));
    assertThat(b.n()).isGreaterThan(5000);
  }

  @Test
  void completenessOfTheEarlyYearsIsAboutThreeAndAQuarter() throws IOException {
    assertThat(new MaximumCurvature().estimate(inTenths(years(1932, 1941))).value())
        .isCloseTo(3.25, within(0.35));
  }

  @Test
  void completenessOfTheirTimeIsOnePointEightOrBetter() throws IOException {
    assertThat(new MaximumCurvature().estimate(inTenths(years(2001, 2008))).value())
        .isLessThanOrEqualTo(1.8);
  }

  /**
   * Each sequence is what lies within the window of Gardner and Knopoff of a mainshock and not more
   * than 100 days after it; mainshocks with a larger event near them in the year before or after
   * are none. Above 3.3, with 20 aftershocks or more, there are some twenty. Their b-values scatter
   * by 0.2, so that 0.1 is two standard errors of the mean; other windows give 0.87 to 0.98.
   */
  @Test
  void meanBOfTheSequencesOfCaliforniaIsThatOfReasenbergAndJones() throws IOException {
    Catalog catalog = years(1933, 1988);
    DoubleStream.Builder values = DoubleStream.builder();
    for (int i = 0; i < catalog.size(); i++) {
      Quake mainshock = catalog.get(i);
      boolean inTheirYears = mainshock.time().isBefore(Instant.parse("1988-01-01T00:00:00Z"));
      if (mainshock.magnitude() >= 5 && inTheirYears && isLargest(catalog, mainshock)) {
        Catalog aftershocks = near(catalog, mainshock, 0, 100);
        BValue b = new TintiMulargia().estimate(inTenths(aftershocks), 3.3);
        if (b.n() >= 20) {
          values.add(b.value());
        }
      }
    }
    DoubleSummaryStatistics b = values.build().summaryStatistics();
    assertThat(b.getCount()).isGreaterThan(15);
    assertThat(b.getAverage()).isCloseTo(0.91, within(0.1));
  }

  private static boolean isLargest(Catalog catalog, Quake mainshock) {
    Catalog near = near(catalog, mainshock, 365, 365);
    return Arrays.stream(near.magnitudes()).max().orElse(0) < mainshock.magnitude();
  }

  /** The events, but the mainshock, in its window and some days before and after it. */
  private static Catalog near(Catalog catalog, Quake mainshock, int before, int after) {
    double km = Math.pow(10, 0.1238 * mainshock.magnitude() + 0.983);
    Region circle = new Region.Circle(mainshock.latitude(), mainshock.longitude(), km);
    long time = Times.micros(mainshock.time());
    Catalog span =
        catalog.between(
            time - before * 86_400L * Times.MICROS_PER_SECOND,
            time + after * 86_400L * Times.MICROS_PER_SECOND);
    return span.where(
        i ->
            circle.contains(span.latitude(i), span.longitude(i))
                && (before > 0 || span.timeMicros(i) > time)
                && !span.get(i).equals(mainshock));
  }
}
