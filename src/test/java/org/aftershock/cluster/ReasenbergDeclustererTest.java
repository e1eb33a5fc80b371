package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasenbergDeclustererTest {
  private static final ReasenbergSettings USUAL = ReasenbergSettings.DEFAULT;

  private static Clustering decluster(Catalog catalog) {
    return new ReasenbergDeclusterer().decluster(catalog, done -> {});
  }

  /** The families, each named by its first event, by looking at each pair of events. */
  private static int[] plainFamilies(Catalog catalog, ReasenbergSettings settings) {
    int n = catalog.size();
    int[] cluster = IntStream.range(0, n).toArray();
    for (int i = 0; i < n; i++) {
      if (!Clustering.isPlaced(catalog, i)) {
        continue;
      }
      int big = i;
      for (int k = 0; k < n; k++) {
        boolean larger =
            catalog.magnitude(k) > catalog.magnitude(big)
                || (catalog.magnitude(k) == catalog.magnitude(big) && k < big);
        if (cluster[k] == cluster[i] && larger) {
          big = k;
        }
      }
      double days = Times.days(catalog.timeMicros(big), catalog.timeMicros(i));
      double wait = settings.waitDays(days, catalog.magnitude(big));
      double km = settings.radiusKm(catalog.magnitude(i), catalog.magnitude(big));
      for (int j = i + 1; j < n; j++) {
        if (Clustering.isPlaced(catalog, j)
            && catalog.timeMicros(j) - catalog.timeMicros(i) <= wait * Times.MICROS_PER_DAY
            && km(catalog, i, j, settings.depths()) <= km) {
          int kept = Math.min(cluster[i], cluster[j]);
          int lost = Math.max(cluster[i], cluster[j]);
          for (int k = 0; k < n; k++) {
            cluster[k] = cluster[k] == lost ? kept : cluster[k];
          }
        }
      }
    }
    return cluster;
  }

  private static double km(Catalog catalog, int a, int b, boolean depths) {
    double across =
        Geodesy.distanceKm(
            catalog.latitude(a), catalog.longitude(a), catalog.latitude(b), catalog.longitude(b));
    double down = Math.abs(catalog.depthKm(a) - catalog.depthKm(b));
    return depths && !Double.isNaN(down) ? Math.hypot(across, down) : across;
  }

  /** The same names for the families of a clustering. */
  private static int[] families(Clustering clustering) {
    int[] first = new int[clustering.familyCount()];
    for (int i = clustering.catalog().size() - 1; i >= 0; i--) {
      if (clustering.family(i) >= 0) {
        first[clustering.family(i)] = i;
      }
    }
    return IntStream.range(0, clustering.catalog().size())
        .map(i -> clustering.family(i) < 0 ? i : first[clustering.family(i)])
        .toArray();
  }

  /** a(5) = 1.1 km, a(3) = 0.174 km; ten of the event's own and one of the largest. */
  @Test
  void reachIsTenRadiiOfTheEventAndOneOfTheLargest() {
    assertThat(USUAL.radiusKm(5, 5)).isCloseTo(12.1, within(1e-9));
    assertThat(USUAL.radiusKm(3, 5)).isCloseTo(2.843, within(1e-3));
    assertThat(USUAL.radiusKm(7, 7)).isEqualTo(30);
  }

  /** M 5: ΔM = 0.5 × 5 − 1.5 = 1, so τ = ln 20 · t; M 2: ΔM = 0, τ = 10^(2/3) ln 20 · t. */
  @Test
  void theWaitGrowsWithTheTimeSinceTheLargest() {
    assertThat(USUAL.waitDays(0.5, 5)).isCloseTo(1.498, within(1e-3));
    assertThat(USUAL.waitDays(0.5, 2)).isCloseTo(6.953, within(1e-3));
    assertThat(USUAL.waitDays(0, 5)).isEqualTo(1);
    assertThat(USUAL.waitDays(100, 5)).isEqualTo(10);
  }

  /**
   * 0.01° of longitude is 1.113 km. The M5 reaches 12.1 km for 1 day: 0.1° after half a day is
   * linked (11.13 / 12.1 = 0.920). This M3 reaches 2.843 km for 1.498 days: 0.02° after 1.4 days is
   * linked (0.783), 0.03° is not. The M2 there reaches 0.694 + 1.1 = 1.794 km: 0.01° is linked
   * (0.620). It waits 1.95 ln 20 = 5.8 days: nothing after 18.
   */
  @Test
  void aChainOfLinksByHand() {
    Clustering found =
        decluster(
            TestCatalogs.of(
                new double[] {0, 0, 0, 5},
                new double[] {0.5, 0, 0.1, 3},
                new double[] {1.9, 0, 0.12, 2},
                new double[] {1.95, 0, 0.13, 2},
                new double[] {20, 0, 0.13, 2}));
    assertThat(TestCatalogs.parents(found)).containsExactly(-1, 0, 1, 2, -1);
    assertThat(TestCatalogs.evidence(found))
        .usingComparatorWithPrecision(1e-3)
        .containsExactly(Double.NaN, 0.920, 0.783, 0.620, Double.NaN);
  }

  /**
   * The M4 reaches 4.82 km: not the M3 at 0.05° (5.57 km), but the M2 at 0.04° (4.45 km). The M3
   * reaches 1.92 km, and so the M2 too: both clusters are one, and the M3 hangs on the M2.
   */
  @Test
  void anEventInReachOfTwoJoinsThem() {
    Clustering found =
        decluster(
            TestCatalogs.of(
                new double[] {0, 0, 0, 4},
                new double[] {0.1, 0, 0.05, 3},
                new double[] {0.2, 0, 0.04, 2}));
    assertThat(TestCatalogs.parents(found)).containsExactly(-1, 2, 0);
    assertThat(found.mainshock(0)).isZero();
  }

  /**
   * As before with an M2.5 at 0.055° first, which reaches the M3 (0.56 km of 1.21): the M3 has a
   * parent already, so that the M2 is turned from the M4 to the M3 and the M4 hangs on the M2.
   */
  @Test
  void joiningTwoClustersTurnsTheLater() {
    Clustering found =
        decluster(
            TestCatalogs.of(
                new double[] {0, 0, 0.055, 2.5},
                new double[] {0.1, 0, 0, 4},
                new double[] {0.2, 0, 0.05, 3},
                new double[] {0.3, 0, 0.04, 2}));
    assertThat(TestCatalogs.parents(found)).containsExactly(-1, 3, 0, 2);
    assertThat(TestCatalogs.evidence(found))
        .usingComparatorWithPrecision(1e-3)
        .containsExactly(Double.NaN, 4.453 / 4.819, 0.557 / 1.210, 1.113 / 1.917);
  }

  /** The M5 reaches 12.1 km, 20 km down is too far; without depths the place is the same. */
  @Test
  void depthCountsUnlessItIsLeftOut() {
    CatalogBuilder builder = new CatalogBuilder();
    TestCatalogs.add(builder, 0, 0, 0, 5, 5);
    TestCatalogs.add(builder, 1, 0, 0, 25, 3);
    TestCatalogs.add(builder, 2, 0, 0, Double.NaN, 3);
    Catalog catalog = builder.build();
    ReasenbergSettings flat = new ReasenbergSettings(1, 10, 0.95, 0.5, 1.5, 10, 30, false);
    assertThat(TestCatalogs.parents(decluster(catalog))).containsExactly(-1, 2, 0);
    assertThat(TestCatalogs.parents(new ReasenbergDeclusterer(flat).decluster(catalog, done -> {})))
        .containsExactly(-1, 0, 0);
  }

  @Test
  void troublesomeEventsFallAsByLookingAtEachPair() {
    for (int run = 0; run < 50; run++) {
      Catalog catalog = TestCatalogs.troublesome(RandomStreams.of(2, run), 300);
      assertThat(families(decluster(catalog))).isEqualTo(plainFamilies(catalog, USUAL));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dapu-2025.csv", "world-2018-02.csv"})
  void realEventsFallAsByLookingAtEachPair(String file) {
    Catalog catalog = TestCatalogs.data(file);
    assertThat(families(decluster(catalog))).isEqualTo(plainFamilies(catalog, USUAL));
  }

  @Test
  void eachLinkIsAsLongAsItsEvidenceSays() {
    Clustering found = decluster(TestCatalogs.data("ridgecrest-2019.csv"));
    Catalog catalog = found.catalog();
    for (int i = 0; i < catalog.size(); i++) {
      int parent = found.parent(i);
      if (parent >= 0) {
        double km = km(catalog, Math.min(i, parent), Math.max(i, parent), true);
        double own = catalog.magnitude(Math.min(i, parent));
        // The largest of the cluster was between the event itself and the mainshock.
        assertThat(found.evidence(i))
            .isBetween(km / USUAL.radiusKm(own, 7.1) - 1e-12, km / USUAL.radiusKm(own, own) + 1e-12)
            .isLessThanOrEqualTo(1);
      } else {
        assertThat(found.evidence(i)).isNaN();
      }
    }
  }

  @Test
  void impossibleSettingsAreRefused() {
    assertThatThrownBy(() -> new ReasenbergSettings(2, 1, 0.95, 0.5, 1.5, 10, 30, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReasenbergSettings(1, 10, 1, 0.5, 1.5, 10, 30, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
