package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BComparisonTest {
  private static BComparison compare(double b1, int n1, double b2, int n2) {
    return BComparison.of(
        new BValue("", b1, 0, 0, 0, n1, 0, 0), new BValue("", b2, 0, 0, 0, n2, 0, 0));
  }

  /**
   * The Santa Paula example of the function utcomp in the reference manual of the R package GRTo
   * 1.3 (Amorese, Rydelek and Grasso 2015): b 0.97 of 366 and 0.77 of 1161, P = 0.0002978243.
   */
  @Test
  void isAsPublished() {
    assertThat(compare(0.97, 366, 0.77, 1161).probabilitySame())
        .isCloseTo(0.0002978243, within(1e-10));
  }

  /** Equal b: the second parameter gains nothing, ΔAIC = −2, P = e^−1. */
  @Test
  void ofEqualValuesByHand() {
    BComparison same = compare(1, 50, 1, 5_000_000);
    assertThat(same.deltaAic()).isCloseTo(-2, within(1e-9));
    assertThat(same.probabilitySame()).isCloseTo(Math.exp(-1), within(1e-9));
  }

  /**
   * 100 events each, b 1 and 2: 2 · 100 · ln(1.5) + 2 · 100 · ln(0.75) − 2 with (100 + 100 · 1/2) /
   * 200 = 0.75 and (200 + 100) / 200 = 1.5: 200 · 0.1177830 − 2 = 21.5566.
   */
  @Test
  void ofDifferentValuesByHand() {
    assertThat(compare(1, 100, 2, 100).deltaAic()).isCloseTo(21.5566, within(1e-4));
  }

  @Test
  void isUnknownWithoutValues() {
    assertThat(BComparison.of(BValue.none("", 0, 2), BValue.none("", 0, 2)).deltaAic()).isNaN();
  }
}
