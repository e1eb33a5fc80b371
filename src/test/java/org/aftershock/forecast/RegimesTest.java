package org.aftershock.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegimesTest {
  @Test
  void namesAreUnlikeAndFoundInAnyCase() {
    assertThat(Regimes.names()).doesNotHaveDuplicates().hasSize(18);
    assertThat(Regimes.ofName("cal-scsn")).map(Regime::a).contains(-2.30);
    assertThat(Regimes.ofName("MARS")).isEmpty();
    assertThat(Regimes.ofName(Regimes.DEFAULT)).isPresent();
  }

  /** σ₀ 0.49, σ₁ 570: at M6 √(0.2401 + 0.3249) = 0.7517; at M7 √(0.2401 + 0.03249) = 0.5221. */
  @Test
  void smallMainshocksSpreadMore() {
    Regime regime = Regimes.ofName("ANSR-SHALCON").orElseThrow();
    assertThat(regime.sigma(6)).isCloseTo(0.7517, within(5e-5));
    assertThat(regime.sigma(7)).isCloseTo(0.5221, within(5e-5));
    assertThat(regime.sigma(4)).isEqualTo(regime.sigma(6));
  }

  /**
   * By hand, a = −1.67, b = 0.91, p = 1.08, c = 0.05, Mm = 7 and M ≥ 5 in the first 30 days: K =
   * 10^(−1.67 + 1.82) = 1.41254; the integral is (0.05^−0.08 − 30.05^−0.08) / 0.08 = (1.270815 −
   * 0.761680) / 0.08 = 6.36419; the number is 8.98966.
   */
  @Test
  void expectedNumberIsThatByHand() {
    ReasenbergJones rate = Regimes.ofName("RJ-1989").orElseThrow().mean(7);
    assertThat(rate.expected(0, 30, 5)).isCloseTo(8.98966, within(1e-5));
    assertThat(rate.rate(1, 5)).isCloseTo(1.41254 * Math.pow(1.05, -1.08), within(1e-4));
  }
}
