package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowDeclustererTest {
  private static final WindowDeclusterer GARDNER_KNOPOFF =
      new WindowDeclusterer(WindowRule.GARDNER_KNOPOFF);

  /** Parents by looking at each pair. */
  private static int[] plainParents(Catalog catalog, WindowDeclusterer method) {
    int[] parents = new int[catalog.size()];
    boolean[] taken = new boolean[catalog.size()];
    Arrays.fill(parents, -1);
    int[] order =
        IntStream.range(0, catalog.size())
            .filter(i -> Clustering.isPlaced(catalog, i))
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -catalog.magnitude(i)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int m : order) {
      if (taken[m]) {
        continue;
      }
      taken[m] = true;
      double micros = method.rule().days(catalog.magnitude(m)) * Times.MICROS_PER_DAY;
      for (int i : order) {
        long after = catalog.timeMicros(i) - catalog.timeMicros(m);
        boolean inTime =
            after >= 0 ? after <= micros : -after <= micros * method.foreshockFraction();
        if (!taken[i]
            && inTime
            && km(catalog, m, i) <= method.rule().radiusKm(catalog.magnitude(m))) {
          taken[i] = true;
          parents[i] = m;
        }
      }
    }
    return parents;
  }

  private static double km(Catalog catalog, int a, int b) {
    return Geodesy.distanceKm(
        catalog.latitude(a), catalog.longitude(a), catalog.latitude(b), catalog.longitude(b));
  }

  static Stream<WindowDeclusterer> methods() {
    return Arrays.stream(WindowRule.values())
        .flatMap(
            rule ->
                Stream.of(0.0, 0.2, 1.0).map(fraction -> new WindowDeclusterer(rule, fraction)));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void troublesomeEventsFallAsByLookingAtEachPair(WindowDeclusterer method) {
    for (int run = 0; run < 20; run++) {
      Catalog catalog = TestCatalogs.troublesome(RandomStreams.of(1, run), 300);
      assertThat(TestCatalogs.parents(method.decluster(catalog, done -> {})))
          .isEqualTo(plainParents(catalog, method));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dapu-2025.csv", "ridgecrest-2019.csv", "world-2018-02.csv"})
  void realEventsFallAsByLookingAtEachPair(String file) {
    Catalog catalog = TestCatalogs.data(file);
    for (WindowRule rule : WindowRule.values()) {
      WindowDeclusterer method = new WindowDeclusterer(rule);
      assertThat(TestCatalogs.parents(method.decluster(catalog, done -> {})))
          .isEqualTo(plainParents(catalog, method));
    }
  }

  /**
   * The M6 (54 km, 499 days) takes the M5 a tenth of a degree (11 km) off and all that is near; the
   * M5 (40 km, 144 days) is taken and takes nobody, so that the M3 67 km from the M6, in reach of
   * the M5, stays single.
   */
  @Test
  void whoIsTakenTakesNobody() {
    Catalog catalog =
        TestCatalogs.of(
            new double[] {0, 0, 0, 6},
            new double[] {1, 0, 0.3, 5},
            new double[] {2, 0, 0.6, 3},
            new double[] {3, 0, 0.1, 4});
    assertThat(TestCatalogs.parents(GARDNER_KNOPOFF.decluster(catalog, done -> {})))
        .containsExactly(-1, 0, -1, 0);
  }

  /** The M5 of day 10 is as near, but the M6 is larger: the M4 between is the M6's. */
  @Test
  void theLargestInReachTakesFirst() {
    Catalog catalog =
        TestCatalogs.of(
            new double[] {0, 0, 0, 6}, new double[] {9, 0, 0.4, 4}, new double[] {10, 0, 0.7, 5});
    assertThat(TestCatalogs.parents(GARDNER_KNOPOFF.decluster(catalog, done -> {})))
        .containsExactly(-1, 0, -1);
  }

  @Test
  void theEarlierOfEqualsIsTheMainshock() {
    Catalog catalog = TestCatalogs.of(new double[] {0, 0, 0, 5}, new double[] {1, 0, 0, 5});
    assertThat(TestCatalogs.parents(GARDNER_KNOPOFF.decluster(catalog, done -> {})))
        .containsExactly(-1, 0);
  }

  /** 143.7 days after an M5: before it the whole, a half or nothing of that. */
  @Test
  void foreshocksAreTakenFromAFractionOfTheWindow() {
    Catalog catalog =
        TestCatalogs.of(
            new double[] {0, 0, 0, 3}, new double[] {50, 0, 0, 3}, new double[] {100, 0, 0, 5});
    List<Integer> foreshocks =
        Stream.of(1.0, 0.5, 0.0)
            .map(f -> new WindowDeclusterer(WindowRule.GARDNER_KNOPOFF, f))
            .map(method -> method.decluster(catalog, done -> {}).foreshockCount())
            .toList();
    assertThat(foreshocks).containsExactly(2, 1, 0);
  }

  /** 0.1° of longitude at the equator is 11.132 km of 39.99; 14.371 days are a tenth of 143.71. */
  @Test
  void evidenceIsTheGreaterShareOfTheWindow() {
    Catalog catalog =
        TestCatalogs.of(
            new double[] {0, 0, 0, 5},
            new double[] {14.371, 0, 0.1, 3},
            new double[] {71.855, 0, 0, 3});
    Clustering clustering = GARDNER_KNOPOFF.decluster(catalog, done -> {});
    assertThat(clustering.evidence(0)).isNaN();
    assertThat(clustering.evidence(1)).isCloseTo(0.2783, within(2e-4));
    assertThat(clustering.evidence(2)).isCloseTo(0.5, within(2e-4));
  }

  @ParameterizedTest
  @EnumSource
  void nearlyAllOfRidgecrestBelongsToTheM71(WindowRule rule) {
    Clustering clustering =
        new WindowDeclusterer(rule).decluster(TestCatalogs.data("ridgecrest-2019.csv"), done -> {});
    int largest = MagnitudeOrder.largestFirst(clustering.catalog())[0];
    assertThat(clustering.catalog().magnitude(largest)).isEqualTo(7.1);
    assertThat(clustering.size(clustering.family(largest))).isGreaterThan(2300);
  }

  @Test
  void anEmptyCatalogHasNoFamilies() {
    assertThat(GARDNER_KNOPOFF.decluster(TestCatalogs.of(), done -> {}).familyCount()).isZero();
  }

  @Test
  void aNegativeForeshockFractionIsRefused() {
    assertThatThrownBy(() -> new WindowDeclusterer(WindowRule.UHRHAMMER, -0.1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
