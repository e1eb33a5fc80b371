package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;

class AgreementTest {
  /** Seven events, the last without a position. */
  private static final Catalog CATALOG =
      TestCatalogs.of(
          new double[] {0, 0, 0, 5},
          new double[] {1, 0, 0, 4},
          new double[] {2, 0, 0, 6},
          new double[] {3, 0, 0, 5},
          new double[] {4, 0, 0, 4},
          new double[] {5, 0, 0, 3},
          new double[] {6, Double.NaN, Double.NaN, 3});

  /** Families 0 1 2, 3 4 and 5; clustered are 0, 1, 4. */
  private static final Clustering FIRST = clustering("first", CATALOG, -1, 0, 0, -1, 3, -1, -1);

  /** Families 0 1, 2 3 4 and 5; clustered are 1, 3, 4. */
  private static final Clustering SECOND = clustering("second", CATALOG, -1, 0, -1, 2, 2, -1, -1);

  private static Clustering clustering(String method, Catalog catalog, int... parents) {
    return new Clustering(method, Double.NaN, catalog, parents, new double[parents.length]);
  }

  /** Equal on 1, 2, 4, 5; by chance half would be. */
  @Test
  void kappaIsTheAgreementBeyondChance() {
    Agreement found = Agreement.of(FIRST, SECOND);
    assertThat(found.events()).isEqualTo(6);
    assertThat(found.sameVerdict()).isCloseTo(4 / 6.0, within(1e-12));
    assertThat(found.kappa()).isCloseTo(1 / 3.0, within(1e-12));
  }

  /** Of 15 pairs each has 4 in a family, both 0 1 and 3 4: (2 − 16/15) / (4 − 16/15) = 7/22. */
  @Test
  void theRandIndexCountsPairs() {
    assertThat(Agreement.of(FIRST, SECOND).randIndex()).isCloseTo(7 / 22.0, within(1e-12));
  }

  @Test
  void aMethodAgreesWithItself() {
    assertThat(Agreement.of(FIRST, FIRST)).isEqualTo(new Agreement("first", "first", 6, 1, 1, 1));
  }

  @Test
  void withoutAnyFamilyThereIsNoAgreementBeyondChance() {
    Clustering none = clustering("none", CATALOG, -1, -1, -1, -1, -1, -1, -1);
    assertThat(Agreement.of(none, none))
        .isEqualTo(new Agreement("none", "none", 6, 1, Double.NaN, Double.NaN));
  }

  @Test
  void familiesAtRandomAgreeAsChanceHasIt() {
    Catalog catalog = TestCatalogs.troublesome(RandomStreams.of(5), 3000);
    Agreement found = Agreement.of(random(catalog, 1), random(catalog, 2));
    assertThat(found.randIndex()).isCloseTo(0, within(0.01));
    assertThat(found.kappa()).isCloseTo(0, within(0.1));
  }

  private static Clustering random(Catalog catalog, long seed) {
    RandomGenerator random = RandomStreams.of(seed);
    int[] parents = new int[catalog.size()];
    for (int i = 0; i < parents.length; i++) {
      int parent = i < 10 || random.nextInt(3) == 0 ? -1 : random.nextInt(10);
      boolean linked = parent >= 0 && Clustering.isPlaced(catalog, i);
      parents[i] = linked && Clustering.isPlaced(catalog, parent) ? parent : -1;
    }
    return clustering("random", catalog, parents);
  }

  @Test
  void eachIsComparedWithEachLater() {
    assertThat(Agreement.ofEach(List.of(FIRST, SECOND, FIRST)))
        .extracting(found -> found.first() + " " + found.second())
        .containsExactly("first second", "first first", "second first");
  }

  @Test
  void clusteringsOfDifferentCatalogsAreRefused() {
    Clustering shorter = clustering("shorter", CATALOG.range(0, 3), -1, 0, 0);
    assertThatThrownBy(() -> Agreement.of(FIRST, shorter))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
