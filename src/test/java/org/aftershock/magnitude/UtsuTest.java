package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UtsuTest {
  private static BValue estimate(double completeness, double step, double... magnitudes) {
    return new Utsu().estimate(MagnitudeSample.of(magnitudes, step), completeness);
  }

  /**
   * Magnitudes 3.0, 3.0, 3.1, 3.3 with Mc 3.0 and step 0.1: mean excess 0.1, b = 0.4342945 / (0.1 +
   * 0.05) = 2.895297. Squared deviations 0.06: σ = 2.302585 · 2.895297² · sqrt(0.06 / 12) =
   * 1.364851.
   */
  @Test
  void roundedMagnitudesByHand() {
    BValue b = estimate(3.0, 0.1, 3.0, 3.3, 3.0, 3.1);
    assertThat(b.value()).isCloseTo(2.895297, within(1e-5));
    assertThat(b.sigma()).isCloseTo(1.364851, within(1e-5));
    assertThat(b.expectedAtOrAbove(3.0)).isCloseTo(4, within(1e-9));
  }

  /** Without rounding it is Aki's formula: mean excess 0.6, b = 0.4342945 / 0.6 = 0.7238241. */
  @Test
  void continuousMagnitudesByHand() {
    assertThat(estimate(2, 0, 2.2, 3.0, 2.6).value()).isCloseTo(0.7238241, within(1e-6));
  }

  /** Step 0.2, Mc −0.4, excesses 0, 0.4, 0.6: b = 0.4342945 / (1/3 + 0.1) = 1.002218. */
  @Test
  void negativeMagnitudesByHand() {
    assertThat(estimate(-0.4, 0.2, 0.0, -0.4, 0.2).value()).isCloseTo(1.002218, within(1e-5));
  }

  /** The interval is that of the exact likelihood. */
  @Test
  void hasTheIntervalOfTheLikelihood() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(1), 200, 1, 2, 0.1);
    BValue exact = new TintiMulargia().estimate(sample, 2);
    BValue utsu = new Utsu().estimate(sample, 2);
    assertThat(utsu.low()).isEqualTo(exact.low());
    assertThat(utsu.high()).isEqualTo(exact.high());
  }
}
