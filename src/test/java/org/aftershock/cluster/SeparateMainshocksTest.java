package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.sequence.ZoneRule;
import org.junit.jupiter.api.Test;

class SeparateMainshocksTest {
  private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

  /** Events a number of days after the first, at one place but for a shift in latitude. */
  private static Catalog catalog(double[]... daysMagnitudeShift) {
    List<Quake> quakes = new ArrayList<>();
    for (double[] event : daysMagnitudeShift) {
      Instant time = START.plusSeconds((long) (event[0] * 86_400));
      quakes.add(Quake.of(time, 35 + event[2], -117, 10, event[1]));
    }
    return Catalog.of(quakes);
  }

  private static int[] families(Catalog catalog, int[] parents, double[] evidence) {
    Clustering parted =
        SeparateMainshocks.of(
            new Clustering("test", 0, catalog, parents, evidence), ZoneRule.KAGAN);
    return IntStream.range(0, catalog.size()).map(parted::family).toArray();
  }

  /** M7.3, a chain of small events over 27 years, M7.1: cut at the weakest link of the chain. */
  @Test
  void aChainOfDecadesIsCutAtItsWeakestLink() {
    Catalog catalog =
        catalog(
            new double[] {0, 7.3, 0},
            new double[] {3000, 2, 0},
            new double[] {6000, 2, 0},
            new double[] {9850, 4, 0},
            new double[] {9855, 7.1, 0},
            new double[] {9856, 5, 0});
    int[] parents = {-1, 0, 1, 2, 3, 4};
    double[] evidence = {Double.NaN, -6, -5, -4.9, -7, -9};
    assertThat(families(catalog, parents, evidence)).containsExactly(0, 0, 0, 1, 1, 1);
  }

  /** M6.4 within the year and the zone of M7.1, and M5.7 far below it years later: one family. */
  @Test
  void aftershocksStayWithTheirMainshock() {
    Catalog catalog =
        catalog(
            new double[] {0, 6.4, 0}, new double[] {1.4, 7.1, 0.1}, new double[] {700, 5.7, 0.1});
    assertThat(families(catalog, new int[] {-1, 0, 1}, new double[] {Double.NaN, -8, -6}))
        .containsExactly(0, 0, 0);
  }

  /** Zone of M6: 20 km, so that 0.4° is beyond 1.5 radii and 0.2° is not. */
  @Test
  void anEqualEventBeyondTheZoneIsAMainshock() {
    Catalog far = catalog(new double[] {0, 6, 0}, new double[] {10, 5.5, 0.4});
    Catalog near = catalog(new double[] {0, 6, 0}, new double[] {10, 5.5, 0.2});
    double[] evidence = {Double.NaN, -6};
    assertThat(families(far, new int[] {-1, 0}, evidence)).containsExactly(0, 1);
    assertThat(families(near, new int[] {-1, 0}, evidence)).containsExactly(0, 0);
  }

  /** Three mainshocks in one family, the root between them. */
  @Test
  void partsAreLookedAtAgain() {
    Catalog catalog =
        catalog(
            new double[] {0, 6, 0},
            new double[] {1000, 3, 0},
            new double[] {2000, 6.2, 0},
            new double[] {4000, 6.1, 0},
            new double[] {4001, 4, 0});
    int[] parents = {-1, 0, 1, 2, 3};
    double[] evidence = {Double.NaN, -5, -6, -6, -8};
    assertThat(families(catalog, parents, evidence)).containsExactly(0, 1, 1, 2, 2);
  }
}
