package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TintiMulargiaTest {
  private static BValue estimate(double completeness, double step, double... magnitudes) {
    return new TintiMulargia().estimate(MagnitudeSample.of(magnitudes, step), completeness);
  }

  /**
   * Magnitudes 3.0, 3.0, 3.1, 3.3 with Mc 3.0 and step 0.1: mean excess 0.1, so that b = ln(1 +
   * 0.1/0.1) / (0.1 ln 10) = 0.693147 / 0.2302585 = 3.0103. Squared deviations from the mean 3.1:
   * 0.01 + 0.01 + 0 + 0.04 = 0.06, so that σ = 2.302585 · 3.0103² · sqrt(0.06 / 12) = 1.475445.
   */
  @Test
  void roundedMagnitudesByHand() {
    BValue b = estimate(3.0, 0.1, 3.0, 3.3, 3.0, 3.1);
    assertThat(b.value()).isCloseTo(3.0103, within(1e-4));
    assertThat(b.sigma()).isCloseTo(1.475445, within(1e-4));
    assertThat(b.n()).isEqualTo(4);
    assertThat(b.expectedAtOrAbove(3.0)).isCloseTo(4, within(1e-9));
  }

  /**
   * Without rounding: magnitudes 2.2, 2.6, 3.0 with Mc 2: mean excess 0.6, b = 0.4342945 / 0.6 =
   * 0.7238241; squared deviations 0.32, σ = 2.302585 · 0.5239213 · sqrt(0.32/6) = 0.2785994.
   */
  @Test
  void continuousMagnitudesByHand() {
    BValue b = estimate(2, 0, 2.2, 3.0, 2.6);
    assertThat(b.value()).isCloseTo(0.7238241, within(1e-6));
    assertThat(b.sigma()).isCloseTo(0.2785994, within(1e-6));
  }

  /** A magnitude that stands half a step below the completeness after rounding still counts. */
  @Test
  void countsTheBinOfTheCompleteness() {
    BValue b = estimate(0.3, 0.1, 0.1 + 0.2, 0.4, 0.2);
    assertThat(b.n()).isEqualTo(2);
  }

  @Test
  void refusesWhatHasNoSpread() {
    assertThat(estimate(3, 0.1, 3, 3, 3).value()).isNaN();
    assertThat(estimate(3, 0.1, 4).value()).isNaN();
    assertThat(estimate(Double.NaN, Double.NaN).value()).isNaN();
  }

  /** Gutenberg–Richter magnitudes above 2.95, rounded to 0.1. */
  @Test
  void recoversKnownBValues() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    for (double truth : new double[] {0.7, 1.0, 1.3}) {
      double sum = 0;
      int held = 0;
      int runs = 200;
      for (int run = 0; run < runs; run++) {
        double[] magnitudes = new double[1000];
        for (int i = 0; i < magnitudes.length; i++) {
          double m = 2.95 - Math.log10(random.nextDouble()) / truth;
          magnitudes[i] = MagnitudeStep.atBin(MagnitudeStep.bin(m, 0.1), 0.1);
        }
        BValue b = estimate(3.0, 0.1, magnitudes);
        sum += b.value();
        held += Math.abs(b.value() - truth) < 1.96 * b.sigma() ? 1 : 0;
      }
      // The mean of 200 estimates of relative error 1/sqrt(1000) is good to 0.22 %; four of these.
      assertThat(sum / runs).isCloseTo(truth, within(0.009 * truth));
      // 95 % of 200 is 190 ± 3.1.
      assertThat(held).isBetween(178, 200);
    }
  }
}
