package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentShareTest {
  /** Mw 6 is 10^18.1 N·m; two units of Mw are a factor of 1000. */
  @Test
  void momentOfMagnitudeSix() {
    assertThat(MagnitudeConversion.MW.momentNm(6)).isCloseTo(1.258925e18, within(1e12));
    assertThat(MagnitudeConversion.MW.momentNm(8) / MagnitudeConversion.MW.momentNm(6))
        .isCloseTo(1000, within(1e-9));
  }

  @Test
  void shareOfTheWhole() {
    MomentShare share = MomentShare.of(6, new double[] {4, 4}, MagnitudeConversion.MW, "");
    assertThat(share.aftershockShare()).isCloseTo(2.0 / 1002, within(1e-12));
  }

  @Test
  void nothingWithoutAftershocks() {
    assertThat(MomentShare.of(6, new double[0], MagnitudeConversion.MW, "").aftershockShare())
        .isZero();
  }
}
