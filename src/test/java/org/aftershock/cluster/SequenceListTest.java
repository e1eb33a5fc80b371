package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.math.RandomStreams;
import org.aftershock.sequence.ZoneRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceListTest {
  private static final ZoneRule RULE = ZoneRule.GARDNER_KNOPOFF;

  /** Families: the events with the same first number, each linked to the one before. */
  private static Clustering families(double[]... rows) {
    double[][] sorted = rows.clone();
    Arrays.sort(sorted, (a, b) -> Double.compare(a[1], b[1]));
    Catalog catalog =
        TestCatalogs.of(
            Arrays.stream(sorted)
                .map(row -> Arrays.copyOfRange(row, 1, 5))
                .toArray(double[][]::new));
    int[] parents = new int[sorted.length];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = -1;
      for (int k = 0; k < i; k++) {
        parents[i] = sorted[k][0] == sorted[i][0] ? k : parents[i];
      }
    }
    return new Clustering("test", Double.NaN, catalog, parents, new double[parents.length]);
  }

  /** A family of two events at one place. */
  private static double[][] pair(int family, double day, double longitude, double magnitude) {
    return new double[][] {
      {family, day, 0, longitude, magnitude}, {family, day + 1, 0, longitude, magnitude - 1}
    };
  }

  private static Clustering families(double[][]... families) {
    return families(Arrays.stream(families).flatMap(Arrays::stream).toArray(double[][]::new));
  }

  /**
   * A foreshock, an M6 and ten aftershocks, a day and 0.01° (1.1132 km) farther each, the third of
   * them an M5: nine of ten are within 9 × 1.1132 km.
   */
  @Test
  void factsOfASequenceByHand() {
    List<double[]> rows = new ArrayList<>();
    rows.add(new double[] {0, 0, 0, 0, 4});
    rows.add(new double[] {0, 1, 0, 0, 6});
    for (int k = 1; k <= 10; k++) {
      rows.add(new double[] {0, 1 + k, 0, 0.01 * k, k == 3 ? 5 : 4});
    }
    FamilySequence found =
        SequenceList.of(families(rows.toArray(double[][]::new)), 2, RULE).sequences().get(0);
    assertThat(found.extentKm()).isCloseTo(9 * 1.1132, within(1e-3));
    assertThat(found)
        .isEqualTo(
            new FamilySequence(0, 1, 1, 10, 10, 4, 1, found.extentKm(), SequenceKind.SEQUENCE));
  }

  @Test
  void withoutAftershocksThereIsNoLargestAndNoExtent() {
    FamilySequence found =
        SequenceList.of(
                families(new double[] {0, 0, 0, 0, 3}, new double[] {0, 1, 0, 0, 5}), 2, RULE)
            .sequences()
            .get(0);
    assertThat(found)
        .isEqualTo(
            new FamilySequence(0, 1, 1, 0, 0, -1, Double.NaN, Double.NaN, SequenceKind.SEQUENCE));
  }

  /** Families 0 to 2 are far apart. */
  @Test
  void theLargestMainshockIsFirstThenTheOneWithMoreEvents() {
    Clustering clustering =
        families(
            pair(0, 0, 0, 5),
            pair(1, 0.1, 90, 6),
            pair(2, 0.2, 180, 5),
            new double[][] {{2, 1, 0, 180, 3}, {3, 2, 0, -90, 7}});
    assertThat(SequenceList.of(clustering, 2, RULE).sequences())
        .extracting(FamilySequence::family)
        .containsExactly(1, 2, 0);
  }

  /** An M6's zone is 53.2 km, its reach 79.8 km; 0.7° of longitude are 77.9 km, 0.8° are 89.1. */
  @ParameterizedTest
  @CsvSource({
    "0.7, 300, 5, 1",
    "0.7, -300, 5, 1",
    "0.8, 300, 5, 0",
    "0.7, 365, 5, 1",
    "0.7, 366, 5, 0",
    "0.7, 300, 6, 0"
  })
  void aMainshockInTheShadowOfALargerEventIsLeftOut(
      double longitude, double days, double magnitude, int shadowed) {
    Clustering clustering =
        families(pair(0, days, longitude, magnitude), new double[][] {{1, 0, 0, 0, 6}});
    SequenceList found = SequenceList.of(clustering, 2, RULE);
    assertThat(found.shadowed()).isEqualTo(shadowed);
    assertThat(found.sequences()).hasSize(1 - shadowed);
  }

  /** 6.4 − 6.0 is a bit more than 0.4 in binary numbers. */
  @ParameterizedTest
  @CsvSource({"6.0, 5.9, DOUBLET", "5.9, 5.9, SEQUENCE", "6.0, 6.0, SEQUENCE"})
  void twoEventsAboveTheOthersAreADoublet(double second, double third, SequenceKind kind) {
    Clustering clustering =
        families(
            new double[] {0, 0, 0, 0, 6.4},
            new double[] {0, 1, 0, 0, second},
            new double[] {0, 2, 0, 0, third});
    assertThat(SequenceList.of(clustering, 2, RULE).sequences().get(0).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 3, 2, SWARM",
    "10, 2, 2, SEQUENCE",
    "9, 4, 2, SEQUENCE",
    "10, 3, 0, SEQUENCE",
    "10, 3, 1, DOUBLET"
  })
  void aSwarmHasRivalsAndALateMainshock(int events, int foreshocks, int rivals, SequenceKind kind) {
    assertThat(SequenceKind.of(events, foreshocks, rivals)).isEqualTo(kind);
  }

  /** One rival in 24 % of families, more in 36 %, of which three quarters have a late mainshock. */
  @Test
  void independentMagnitudesAreOfAKindAsOftenAsTheLawHasIt() {
    RandomGenerator random = RandomStreams.of(4);
    int families = 4000;
    Map<SequenceKind, Integer> counts = new EnumMap<>(SequenceKind.class);
    for (int family = 0; family < families; family++) {
      double[] magnitudes = random.doubles(41).map(u -> 2 - Math.log10(1 - u)).toArray();
      double largest = Arrays.stream(magnitudes).max().orElseThrow();
      int at = 0;
      while (magnitudes[at] < largest) {
        at++;
      }
      int rivals =
          (int) Arrays.stream(magnitudes).filter(m -> m >= largest - SequenceKind.RIVAL_GAP).count()
              - 1;
      counts.merge(SequenceKind.of(magnitudes.length, at, rivals), 1, Integer::sum);
    }
    double rival = 1 - Math.pow(10, -0.4);
    assertThat(counts.get(SequenceKind.DOUBLET) / (double) families)
        .isCloseTo(rival - rival * rival, within(0.025));
    assertThat(counts.get(SequenceKind.SWARM) / (double) families)
        .isCloseTo(0.75 * rival * rival, within(0.025));
  }

  @Test
  void ridgecrestIsOneSequenceOfAnM71() {
    Clustering clustering =
        new WindowDeclusterer(WindowRule.GARDNER_KNOPOFF)
            .decluster(TestCatalogs.data("ridgecrest-2019.csv"), done -> {});
    List<FamilySequence> found = SequenceList.of(clustering, 10, RULE).sequences();
    assertThat(found).hasSize(1);
    assertThat(clustering.catalog().magnitude(found.get(0).mainshock())).isEqualTo(7.1);
    assertThat(found.get(0).kind()).isEqualTo(SequenceKind.SEQUENCE);
    assertThat(found.get(0).extentKm()).isBetween(20.0, 50.0);
  }
}
