package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  /** Seven events an hour apart; the fifth has no position. */
  private static final double[] MAGNITUDES = {3, 5, 4, 2, 6, 5, 3};

  private static final Catalog CATALOG =
      Catalog.of(
          IntStream.range(0, MAGNITUDES.length)
              .mapToObj(
                  i ->
                      Quake.of(
                          Instant.ofEpochSecond(3600L * i),
                          i == 4 ? Double.NaN : 23,
                          i == 4 ? Double.NaN : 120,
                          10,
                          MAGNITUDES[i]))
              .toList());

  /** 0, 1, 2 and 5 are linked, 3 and 6 alone. */
  private static final Clustering CLUSTERING =
      new Clustering(
          "test", 0.5, CATALOG, new int[] {1, -1, 1, -1, -1, 2, -1}, new double[MAGNITUDES.length]);

  @Test
  void linkedEventsAreAFamilyNumberedByItsFirstEvent() {
    assertThat(IntStream.range(0, 7).map(CLUSTERING::family).toArray())
        .containsExactly(0, 0, 0, 1, -1, 0, 2);
  }

  @Test
  void theFirstOfTheLargestIsTheMainshock() {
    assertThat(CLUSTERING.mainshock(0)).isEqualTo(1);
    assertThat(IntStream.range(0, 7).mapToObj(CLUSTERING::role).toList())
        .isEqualTo(
            List.of(
                Role.FORESHOCK,
                Role.MAINSHOCK,
                Role.AFTERSHOCK,
                Role.SINGLE,
                Role.UNPLACED,
                Role.AFTERSHOCK,
                Role.SINGLE));
  }

  @Test
  void countsAddUpToThePlacedEvents() {
    assertThat(CLUSTERING.familyCount()).isEqualTo(3);
    assertThat(CLUSTERING.aftershockCount()).isEqualTo(2);
    assertThat(CLUSTERING.foreshockCount()).isEqualTo(1);
    assertThat(CLUSTERING.familiesOfTwoOrMore()).isEqualTo(1);
    assertThat(CLUSTERING.largestFamily()).isEqualTo(4);
  }

  @Test
  void declusteredKeepsMainshocksAndSingles() {
    assertThat(CLUSTERING.declustered().magnitudes()).containsExactly(5, 2, 3);
  }
}
