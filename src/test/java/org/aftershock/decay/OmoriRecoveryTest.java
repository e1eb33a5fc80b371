package org.aftershock.decay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fast part of {@link OmoriRecovery}. */
class OmoriRecoveryTest {
  private static final int SEQUENCES = 200;

  @ParameterizedTest
  @CsvSource({
    "30, 0.05, 1.1, 0, false",
    "30, 0.3, 1.3, 0, true",
    "100, 0.01, 0.9, 0, true",
    "400, 0.05, 1.1, 1, false"
  })
  void profileIntervalsHoldTheTruthInNineteenOfTwenty(
      int n, double c, double p, double mu, boolean hidden) {
    OmoriSequences kind = OmoriRecovery.kind(n, c, p, mu, hidden);
    List<OmoriUtsu> fits = OmoriRecovery.fits(kind, SEQUENCES, 77);
    for (int parameter = 0; parameter < (mu > 0 ? 4 : 3); parameter++) {
      // 95 % of 200 less four deviations of 1.54 %.
      assertThat(OmoriRecovery.Found.of(fits, kind, parameter).profile()).isBetween(0.89, 1.0);
    }
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void biasOfPIsSmallWithManyEvents(boolean hidden) {
    OmoriSequences kind = OmoriRecovery.kind(500, 0.05, 1.1, 0, hidden);
    List<OmoriUtsu> fits = OmoriRecovery.fits(kind, SEQUENCES, 78);
    assertThat(Math.abs(OmoriRecovery.Found.of(fits, kind, 2).bias())).isLessThan(0.009);
  }
}
