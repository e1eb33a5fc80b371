package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.Geodesy;
import org.aftershock.magnitude.GutenbergRichterSimulator.Detection;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

class GutenbergRichterSimulatorTest {
  private static final Instant START = Instant.parse("2020-02-29T12:00:00Z");

  private static GutenbergRichterSettings settings(
      int count, double b, double max, double step, Detection detection, long seed) {
    return new GutenbergRichterSettings(
        count, b, 2.5, max, step, START, 30, detection, 89.9, 180, 50, 7, seed);
  }

  private static Catalog simulate(
      int count, double b, double max, double step, Detection detection, long seed) {
    return GutenbergRichterSimulator.simulate(settings(count, b, max, step, detection, seed));
  }

  private static double[] magnitudes(int count, double max, double step, Detection detection) {
    return simulate(count, 1, max, step, detection, 1).magnitudes();
  }

  @Test
  void bIsRecoveredWithinItsError() {
    for (double step : new double[] {0, 0.01, 0.1, 0.5}) {
      for (double truth : new double[] {0.7, 1, 1.3}) {
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
          double[] magnitudes = simulate(500, truth, 10, step, null, seed).magnitudes();
          MagnitudeSample sample = MagnitudeSample.of(magnitudes, step);
          BValue b = new TintiMulargia().estimate(sample, 2.5);
          assertThat(b.n()).isEqualTo(500);
          held += b.low() <= truth && truth <= b.high() ? 1 : 0;
        }
        // 95 % of 100 is 95 ± 2.2; four of these.
        assertThat(held).isBetween(86, 100);
      }
    }
  }

  /** Counts of the steps 2.5 to 3.5 against the geometric distribution cut after the last. */
  @Test
  void truncationKeepsTheShapeBelow() {
    double[] magnitudes = magnitudes(20_000, 3.5, 0.1, null);
    assertThat(Arrays.stream(magnitudes)).allMatch(m -> m >= 2.5 && m <= 3.5);
    double[] expected =
        IntStream.rangeClosed(25, 35).mapToDouble(k -> Math.pow(10, -0.1 * k)).toArray();
    long[] counts = new long[expected.length];
    for (double m : magnitudes) {
      counts[(int) Math.round(m * 10) - 25]++;
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(0.001);
  }

  @Test
  void withoutRoundingTheEndsAreThoseGiven() {
    double[] magnitudes = magnitudes(20_000, 3, 0, null);
    Arrays.sort(magnitudes);
    assertThat(magnitudes[0]).isBetween(2.5, 2.501);
    assertThat(magnitudes[magnitudes.length - 1]).isBetween(2.99, 3.0);
  }

  @Test
  void detectionThinsAsTheNormalDistributionSays() {
    Detection detection = new Detection(2.1, 0.2);
    double[] magnitudes = magnitudes(2_000_000, 10, 0, detection);
    NormalDistribution normal = new NormalDistribution(2.1, 0.2);
    int bins = 24;
    double[] expected = new double[bins];
    long[] counts = new long[bins];
    for (int k = 0; k < bins; k++) {
      double from = 1.6 + 0.05 * k;
      // The last bin holds all that is above it, complete.
      expected[k] =
          k == bins - 1 ? Math.pow(10, -from) / Math.log(10) : detected(normal, from, from + 0.05);
      counts[k] =
          Arrays.stream(magnitudes)
              .filter(m -> m >= from && (from + 0.05 > m || from > 2.74))
              .count();
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(0.001);
  }

  /** Integral of the detected density, complete from 2.5. */
  private static double detected(NormalDistribution normal, double from, double to) {
    int parts = 200;
    double sum = 0;
    for (int i = 0; i < parts; i++) {
      double m = from + (to - from) * (i + 0.5) / parts;
      sum += Math.pow(10, -m) * (m < 2.5 ? normal.cumulativeProbability(m) : 1);
    }
    return sum * (to - from) / parts;
  }

  @Test
  void timesAreUniform() {
    Catalog catalog = simulate(5000, 1, 10, 0.1, null, 1);
    double[] days =
        IntStream.range(0, catalog.size())
            .mapToDouble(i -> (catalog.timeMicros(i) / 1e6 - START.getEpochSecond()) / 86_400)
            .toArray();
    assertThat(Arrays.stream(days)).allMatch(day -> day >= 0 && day < 30);
    assertThat(
            new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(new UniformRealDistribution(0, 30), days))
        .isGreaterThan(0.001);
  }

  /** A disc that holds the pole; half its area is within 1/√2 of its radius. */
  @Test
  void positionsFillTheDiscEvenly() {
    Catalog catalog = simulate(5000, 1, 10, 0.1, null, 1);
    double[] km =
        IntStream.range(0, catalog.size())
            .mapToDouble(
                i -> Geodesy.sphericalKm(89.9, 180, catalog.latitude(i), catalog.longitude(i)))
            .toArray();
    assertThat(Arrays.stream(km)).allMatch(distance -> distance <= 50.02);
    long inner = Arrays.stream(km).filter(distance -> distance < 50 / Math.sqrt(2)).count();
    assertThat((double) inner).isCloseTo(2500, within(4 * Math.sqrt(1250)));
    assertThat(catalog.depthsKm()).containsOnly(7);
  }

  @Test
  void theSameSeedGivesTheSameCatalog() {
    Catalog first = simulate(1000, 1, 10, 0, null, 5);
    Catalog again = simulate(1000, 1, 10, 0, null, 5);
    Catalog other = simulate(1000, 1, 10, 0, null, 6);
    assertThat(again.magnitudes()).isEqualTo(first.magnitudes()).isNotEqualTo(other.magnitudes());
    assertThat(again.get(999)).isEqualTo(first.get(999));
    // On any machine and at any time.
    assertThat(new TintiMulargia().estimate(MagnitudeSample.of(first.magnitudes(), 0), 2.5).value())
        .isCloseTo(0.9895234698920193, within(1e-12));
  }

  @Test
  void impossibleSettingsAreNamed() {
    assertThatThrownBy(() -> simulate(0, 1, 10, 0.1, null, 1)).hasMessageStartingWith("count ");
    assertThatThrownBy(() -> simulate(1, Double.NaN, 10, 0.1, null, 1))
        .hasMessageStartingWith("b ");
    assertThatThrownBy(() -> simulate(1, 1, 2.4, 0.1, null, 1))
        .hasMessage("max-magnitude must be 2.5 to 10");
    assertThatThrownBy(() -> simulate(1, 1, 10, 0.2, null, 1))
        .hasMessage("completeness must be a whole number of steps of 0.2");
    assertThatThrownBy(() -> simulate(1, 1, 10, 0.1, new Detection(2.6, 0.1), 1))
        .hasMessageStartingWith("detection-mean must not be above the completeness");
  }
}
