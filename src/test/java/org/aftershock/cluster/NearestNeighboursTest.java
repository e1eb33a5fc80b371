package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;
import org.aftershock.summary.Sequences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the plain formula for each pair of events. */
class NearestNeighboursTest {
  private static final long DAY = 86_400_000_000L;

  /** Events in 100 days: about a latitude and a longitude, as far as some degrees, rounded. */
  private static Catalog random(
      int n, double latitude, double longitude, double spread, double step, int times) {
    RandomGenerator random = RandomStreams.of(n + (long) (1000 * latitude + longitude));
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < n; i++) {
      double north = rounded(latitude + spread * (random.nextDouble() - 0.5), step);
      double east = rounded(longitude + spread * (random.nextDouble() - 0.5), step);
      builder
          .start()
          .time(100 * DAY / times * random.nextInt(times))
          .latitude(Math.max(-90, Math.min(90, north)))
          .longitude(Geodesy.wrapLongitude(east))
          .magnitude(rounded(-1 - Math.log10(random.nextDouble()), 0.1))
          .add();
    }
    return builder.build();
  }

  private static double rounded(double value, double step) {
    return Math.rint(value / step) * step;
  }

  private static void assertSameAsPlain(Catalog catalog, EtaMetric metric, int threads) {
    NearestNeighbours found = NearestNeighbours.of(catalog, metric, threads, done -> {});
    int[] parents = new int[catalog.size()];
    double[] etas = new double[catalog.size()];
    plain(catalog, metric, parents, etas);
    for (int j = 0; j < catalog.size(); j++) {
      assertThat(found.parent(j)).as("parent of %d", j).isEqualTo(parents[j]);
      if (parents[j] < 0) {
        assertThat(found.log10Eta(j)).isNaN();
      } else {
        assertThat(Math.pow(10, found.log10Eta(j)) / etas[j]).isCloseTo(1, within(1e-12));
      }
    }
  }

  private static void plain(Catalog catalog, EtaMetric metric, int[] parents, double[] etas) {
    for (int j = 0; j < catalog.size(); j++) {
      parents[j] = -1;
      etas[j] = Double.NaN;
      for (int i = 0; i < j; i++) {
        double years = (catalog.timeMicros(j) - catalog.timeMicros(i)) / (365.25 * 86_400e6);
        double km =
            Geodesy.sphericalKm(
                catalog.latitude(i),
                catalog.longitude(i),
                catalog.latitude(j),
                catalog.longitude(j));
        double eta =
            years
                * Math.pow(Math.max(km, metric.floorKm()), metric.fractalDimension())
                * Math.pow(10, -metric.b() * catalog.magnitude(i));
        // An unknown position or magnitude makes η unknown, and NaN is no less than anything.
        if (years > 0 && (parents[j] < 0 ? !Double.isNaN(eta) : eta <= etas[j])) {
          parents[j] = i;
          etas[j] = eta;
        }
      }
      if (Double.isNaN(catalog.magnitude(j))) {
        parents[j] = -1;
        etas[j] = Double.NaN;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ridgecrest-2019.csv", "dapu-2025.csv", "world-2018-02.csv"})
  void realEventsHaveTheParentsOfThePlainFormula(String file) throws Exception {
    Catalog catalog = Sequences.data(file);
    assertSameAsPlain(catalog.range(0, Math.min(2000, catalog.size())), EtaMetric.DEFAULT, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "23, 120, 4, 1e-6, 100000000", // plain
    "23, 120, 4, 0.01, 100000000", // rounded places
    "0, 0, 0.05, 0.01, 300", // few places, few times
    "10, 180, 2, 0.01, 2000", // the date line
    "90, 0, 4, 1e-6, 100000000", // the north pole
    "-90, 0, 2, 0.5, 2000", // the south pole
    "0, 0, 179, 1, 1000", // half the world
    "35, -117, 0, 0.01, 1000", // one place
    "35, -117, 1, 0.01, 1" // one time
  })
  void randomEventsHaveTheParentsOfThePlainFormula(
      double latitude, double longitude, double spread, double step, int times) {
    assertSameAsPlain(random(2000, latitude, longitude, spread, step, times), EtaMetric.DEFAULT, 1);
  }

  @ParameterizedTest
  @CsvSource({"0, 1.6, 0.1", "0.8, 1.2, 5", "1.5, 3, 0.00001", "1, 2, 30000"})
  void otherMetricsHaveTheParentsOfThePlainFormula(double b, double dimension, double floorKm) {
    assertSameAsPlain(
        random(2000, 38, 21, 1, 0.001, 5000), new EtaMetric(b, dimension, 0.5, floorKm), 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void anyNumberOfThreadsGivesTheSame(int threads) {
    Catalog catalog = random(5000, 23, 120, 4, 0.01, 3000);
    NearestNeighbours alone = NearestNeighbours.of(catalog, EtaMetric.DEFAULT, 1, done -> {});
    NearestNeighbours together =
        NearestNeighbours.of(catalog, EtaMetric.DEFAULT, threads, done -> {});
    assertThat(IntStream.range(0, 5000).map(together::parent))
        .containsExactly(
            IntStream.range(0, 5000).map(alone::parent).boxed().toArray(Integer[]::new));
    assertThat(together.log10Etas()).containsExactly(alone.log10Etas());
  }

  @Test
  void unplacedEventsHaveNoParentAndAreNone() {
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < 600; i++) {
      builder.start().time(i * DAY).magnitude(i % 3 == 0 ? Double.NaN : 2);
      if (i % 3 != 1) {
        builder.latitude(23).longitude(120);
      }
      builder.add();
    }
    Catalog catalog = builder.build();
    assertSameAsPlain(catalog, EtaMetric.DEFAULT, 1);
    NearestNeighbours found = NearestNeighbours.of(catalog, EtaMetric.DEFAULT, 1, done -> {});
    assertThat(found.parent(3)).isEqualTo(-1);
    assertThat(found.parent(4)).isEqualTo(-1);
    assertThat(found.parent(5)).isEqualTo(2);
  }

  @Test
  void oneEventAndNoneHaveNoParent() {
    Catalog one = random(1, 23, 120, 1, 0.01, 10);
    assertThat(NearestNeighbours.of(one, EtaMetric.DEFAULT, 1, done -> {}).parent(0)).isEqualTo(-1);
    assertThat(NearestNeighbours.of(one.range(0, 0), EtaMetric.DEFAULT, 1, done -> {}).log10Etas())
        .isEmpty();
  }

  @Test
  void rescaledTimeAndDistanceAreTheirFormulas() {
    CatalogBuilder builder = new CatalogBuilder();
    builder.start().time(0).latitude(0).longitude(0).magnitude(5).add();
    builder.start().time((long) (365.25 * DAY)).latitude(0).longitude(1).magnitude(3).add();
    NearestNeighbours found =
        NearestNeighbours.of(builder.build(), new EtaMetric(1.2, 1.5, 0.4, 0.1), 1, done -> {});
    assertThat(found.log10Time(1)).isCloseTo(-0.4 * 1.2 * 5, within(1e-12));
    assertThat(found.log10Distance(1))
        .isCloseTo(1.5 * Math.log10(111.195080) - 0.6 * 1.2 * 5, within(1e-8));
    assertThat(found.log10Time(1) + found.log10Distance(1))
        .isCloseTo(found.log10Eta(1), within(1e-12));
    assertThat(found.log10Time(0)).isNaN();
  }

  @Test
  void ofEquallyNearTheLatestIsTheParent() {
    // Ten times the time and one magnitude more: the same η.
    CatalogBuilder builder = new CatalogBuilder();
    long[] times = {-10 * DAY, -DAY, -DAY, 0};
    double[] magnitudes = {3, 2, 2, 1};
    for (int i = 0; i < 4; i++) {
      builder.start().time(times[i]).latitude(23).longitude(120).magnitude(magnitudes[i]).add();
    }
    NearestNeighbours found =
        NearestNeighbours.of(builder.build(), new EtaMetric(1, 1, 0.5, 1), 1, done -> {});
    assertThat(found.parent(3)).isEqualTo(2);
  }

  @Test
  void progressEndsAtTheNumberOfEvents() {
    List<Integer> told = new ArrayList<>();
    NearestNeighbours.of(random(3001, 23, 120, 4, 0.01, 3000), EtaMetric.DEFAULT, 2, told::add);
    assertThat(told).isSorted().endsWith(3001);
  }
}
