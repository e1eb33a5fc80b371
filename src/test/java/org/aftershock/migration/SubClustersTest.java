package org.aftershock.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.cluster.Clustering;
import org.junit.jupiter.api.Test;

class SubClustersTest {
  private static final Instant TIME = Instant.parse("2024-04-02T23:58:09Z");

  /** A foreshock, the mainshock (1), two of its aftershocks (2, 3), an aftershock of each. */
  @Test
  void linksOfTheMainshockAreCut() {
    Catalog catalog =
        Catalog.of(
            IntStream.range(0, 6)
                .mapToObj(i -> Quake.of(TIME.plusSeconds(i), 23, 120, 10, i == 1 ? 6 : 3))
                .toList());
    int[] parents = {-1, 0, 1, 1, 2, 3};
    Clustering whole = new Clustering("by hand", 1, catalog, parents, new double[6]);
    assertThat(whole.familyCount()).isEqualTo(1);
    assertThat(SubClusters.of(whole, 1)).containsExactly(0, 1, 2, 3, 2, 3);
  }
}
