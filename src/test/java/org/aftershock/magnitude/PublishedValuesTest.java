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
import java.util.stream.DoubleStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The catalog of southern California against what its keepers publish of it (Hutton, Woessner and
 * Hauksson 2010, doi:10.1785/0120090130, abstract): an average b-value of about 1.0 over 1932–2008;
 * completeness from about 3.25 in the early years to about 1.8, or better, at their time.
 */
@EnabledIfSystemProperty(named = "catalogs", matches = ".+")
class PublishedValuesTest {
  /** Magnitudes of the local earthquakes of some years; 0.00 means none. */
  private static MagnitudeSample years(int first, int last) throws IOException {
    Path file =
        Path.of(System.getProperty("catalogs"), "large", "SCEDC_SCEC_DC_1932-2026_by_year.tar.gz");
    DoubleStream.Builder magnitudes = DoubleStream.builder();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
      // The archive's own blocks hold no line that looks like an event.
      lines
          .lines()
          .filter(line -> line.matches("\\d{4}/\\d\\d/\\d\\d \\d\\d:.{8} eq  l .*"))
          .filter(line -> Integer.parseInt(line.substring(0, 4)) >= first)
          .filter(line -> Integer.parseInt(line.substring(0, 4)) <= last)
          .mapToDouble(line -> Double.parseDouble(line.substring(28, 33).strip()))
          .filter(magnitude -> magnitude != 0)
          .map(m -> MagnitudeStep.atBin(MagnitudeStep.bin(m, 0.1), 0.1))
          .forEach(magnitudes::add);
    }
    return MagnitudeSample.of(magnitudes.build().toArray(), 0.1);
  }

  @Test
  void bOfSouthernCaliforniaIsAboutOne() throws IOException {
    BValue b = new TintiMulargia().estimate(years(1932, 2008), 3.3);
    assertThat(b.value()).isCloseTo(1.0, within(0.05));
    assertThat(b.n()).isGreaterThan(5000);
  }

  @Test
  void completenessOfTheEarlyYearsIsAboutThreeAndAQuarter() throws IOException {
    assertThat(new MaximumCurvature().estimate(years(1932, 1941)).value())
        .isCloseTo(3.25, within(0.35));
  }

  @Test
  void completenessOfTheirTimeIsOnePointEightOrBetter() throws IOException {
    assertThat(new MaximumCurvature().estimate(years(2001, 2008)).value()).isLessThanOrEqualTo(1.8);
  }
}
