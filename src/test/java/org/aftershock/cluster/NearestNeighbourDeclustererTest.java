package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.summary.Sequences;
import org.junit.jupiter.api.Test;

class NearestNeighbourDeclustererTest {
  private static final Clustering TRUTH =
      ClusteredCatalogs.simulate(DeclusterRecovery.SEPARATED, 1, 0);
  private static final Catalog CLUSTERED = TRUTH.catalog();

  private static NearestNeighbourClusters analyse(Catalog catalog, double threshold, int threads) {
    return new NearestNeighbourDeclusterer(
            new NearestNeighbourSettings(EtaMetric.DEFAULT, threshold, 1, threads))
        .analyse(catalog, done -> {});
  }

  private static long linked(Clustering clustering) {
    return IntStream.range(0, clustering.catalog().size())
        .filter(i -> clustering.parent(i) >= 0)
        .count();
  }

  @Test
  void eventsAtRandomAreNotLinked() {
    int clustered = 0;
    for (int seed = 0; seed < 40; seed++) {
      Catalog random = ClusteredCatalogs.unclustered(1500, seed);
      NearestNeighbourClusters found = analyse(random, Double.NaN, 1);
      if (found.problem().isEmpty()) {
        clustered++;
      } else {
        assertThat(linked(found.clustering())).isZero();
        assertThat(found.clustering().familyCount()).isEqualTo(random.size());
      }
    }
    // One in a hundred is: more than two of forty would come by chance in one of a hundred runs.
    assertThat(clustered).isLessThanOrEqualTo(2);
  }

  @Test
  void aClusteredCatalogHasAThresholdBetweenItsModes() {
    NearestNeighbourClusters found = analyse(CLUSTERED, Double.NaN, 1);
    NormalPair pair = found.mixture().pair();
    assertThat(found.problem()).isEmpty();
    assertThat(found.clustering().threshold())
        .isBetween(pair.low().mean() + 0.5, pair.high().mean() - 0.5);
  }

  @Test
  void aftershocksAreToldFromBackground() {
    Clustering clustering = analyse(CLUSTERED, Double.NaN, 1).clustering();
    int[] right = new int[2];
    int[] all = new int[2];
    for (int i = 0; i < CLUSTERED.size(); i++) {
      boolean aftershock = TRUTH.parent(i) >= 0;
      int kind = aftershock ? 1 : 0;
      all[kind]++;
      right[kind] += aftershock == clustering.parent(i) >= 0 ? 1 : 0;
    }
    assertThat((double) right[0] / all[0]).isGreaterThan(0.9);
    assertThat((double) right[1] / all[1]).isGreaterThan(0.85);
  }

  @Test
  void clusteredProbabilitiesAddUpToTheClusteredShare() {
    NearestNeighbourClusters found = analyse(CLUSTERED, Double.NaN, 1);
    double mean =
        IntStream.range(0, CLUSTERED.size())
            .mapToDouble(found::clusteredProbability)
            .filter(p -> !Double.isNaN(p))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(found.mixture().pair().low().weight(), within(0.005));
  }

  @Test
  void aGivenThresholdLinksWhatIsBelowIt() {
    NearestNeighbourClusters found = analyse(CLUSTERED, -4, 1);
    Clustering clustering = found.clustering();
    assertThat(clustering.threshold()).isEqualTo(-4);
    for (int i = 0; i < CLUSTERED.size(); i++) {
      boolean near = found.neighbours().log10Eta(i) < -4;
      assertThat(clustering.parent(i)).isEqualTo(near ? found.neighbours().parent(i) : -1);
      assertThat(clustering.evidence(i)).isEqualTo(Double.valueOf(found.neighbours().log10Eta(i)));
    }
  }

  @Test
  void aGivenThresholdNeedsNoFit() {
    NearestNeighbourClusters found = analyse(CLUSTERED.range(0, 20), 99, 1);
    assertThat(found.mixture().problem()).isNotEmpty();
    assertThat(found.problem()).isEmpty();
    assertThat(found.clustering().largestFamily()).isEqualTo(20);
  }

  @Test
  void noEventsHaveNoFamilies() {
    NearestNeighbourClusters found = analyse(CLUSTERED.range(0, 0), Double.NaN, 2);
    assertThat(found.clustering().familyCount()).isZero();
    assertThat(found.problem()).isNotEmpty();
  }

  @Test
  void threadsDontChangeTheFit() {
    assertThat(analyse(CLUSTERED, Double.NaN, 3).mixture())
        .isEqualTo(analyse(CLUSTERED, Double.NaN, 1).mixture());
  }

  @Test
  void theDapuSequenceStandsOutOfItsBackground() throws Exception {
    Catalog catalog = Sequences.data("dapu-2025.csv");
    Clustering clustering = analyse(catalog, Double.NaN, 1).clustering();
    int mainshock =
        IntStream.range(0, catalog.size())
            .reduce((a, b) -> catalog.magnitude(b) > catalog.magnitude(a) ? b : a)
            .orElseThrow();
    assertThat(clustering.role(mainshock)).isEqualTo(Role.MAINSHOCK);
    assertThat(clustering.size(clustering.family(mainshock))).isEqualTo(clustering.largestFamily());
  }
}
