package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclusterRecoveryTest {
  /** What each method must find; the links of Reasenberg miss what comes late and far. */
  private static final Map<String, Double> LEAST_RECALL =
      Map.of("gardner-knopoff", 0.92, "uhrhammer", 0.85, "gruenthal", 0.92, "reasenberg", 0.75);

  static Stream<Declusterer> methods() {
    return DeclusterRecovery.methods().stream();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void sequencesFarApartAreFound(Declusterer method) {
    DeclusterRecovery.Score score = DeclusterRecovery.mean(method, DeclusterRecovery.SEPARATED, 5);
    assertThat(score.recall()).isGreaterThan(LEAST_RECALL.getOrDefault(method.name(), 0.75));
    assertThat(score.precision()).isGreaterThan(0.98);
    assertThat(score.randIndex()).isGreaterThan(0.7);
  }

  @Test
  void theTruthScoresFull() {
    Clustering truth = ClusteredCatalogs.simulate(DeclusterRecovery.SEPARATED, 3, 0);
    DeclusterRecovery.Score score = DeclusterRecovery.Score.of(truth, truth);
    assertThat(score).isEqualTo(new DeclusterRecovery.Score(1, 1, score.truth(), score.truth(), 1));
  }
}
