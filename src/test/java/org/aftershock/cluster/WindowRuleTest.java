package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowRuleTest {
  /** Table 1 of Gardner and Knopoff (1974); the fit departs most at M 6.5, where it has a step. */
  @ParameterizedTest
  @CsvSource({
    "2.5, 19.5, 6",
    "3.0, 22.5, 11.5",
    "3.5, 26, 22",
    "4.0, 30, 42",
    "4.5, 35, 83",
    "5.0, 40, 155",
    "5.5, 47, 290",
    "6.0, 54, 510",
    "6.5, 61, 790",
    "7.0, 70, 915",
    "7.5, 81, 960",
    "8.0, 94, 985"
  })
  void gardnerAndKnopoffFollowTheirTable(double magnitude, double km, double days) {
    assertThat(WindowRule.GARDNER_KNOPOFF.radiusKm(magnitude))
        .isCloseTo(km, Percentage.withPercentage(2));
    assertThat(WindowRule.GARDNER_KNOPOFF.days(magnitude))
        .isCloseTo(days, Percentage.withPercentage(magnitude == 6.5 ? 13 : 8));
  }

  /** By hand: e^(1.235 × 5 − 2.87) = e^3.305, e^(−3.95 + √87.22) = e^5.389, 10^2.992. */
  @Test
  void uhrhammerAndGruenthalAreTheirFormulas() {
    assertThat(WindowRule.UHRHAMMER.days(5)).isCloseTo(27.25, within(0.01));
    assertThat(WindowRule.GRUENTHAL.days(5)).isCloseTo(219.0, within(0.1));
    assertThat(WindowRule.GRUENTHAL.days(8)).isCloseTo(981.7, within(0.1));
  }

  @ParameterizedTest
  @EnumSource
  void windowsOfTheSmallestMagnitudesAreFinite(WindowRule rule) {
    assertThat(rule.days(-3)).isBetween(0.0, 0.1);
    assertThat(rule.radiusKm(-3)).isBetween(0.0, 10.0);
  }
}
