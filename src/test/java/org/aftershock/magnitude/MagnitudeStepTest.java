package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MagnitudeStepTest {
  @Test
  void findsTenths() {
    assertThat(MagnitudeStep.detect(new double[] {3.1, 2.9, 4.0, 5.7})).isEqualTo(0.1);
  }

  @Test
  void findsHundredths() {
    assertThat(MagnitudeStep.detect(new double[] {3.11, 2.9, 4.07, 5.7})).isEqualTo(0.01);
  }

  @Test
  void findsNoneInContinuousMagnitudes() {
    assertThat(MagnitudeStep.detect(new double[] {3.14159, 2.71828, 1.41421})).isZero();
  }

  @Test
  void aFewFinerValuesDoNotChangeTheStep() {
    double[] magnitudes = new double[100];
    for (int i = 0; i < 100; i++) {
      magnitudes[i] = 3 + i % 10 / 10.0;
    }
    magnitudes[50] = 3.14;
    assertThat(MagnitudeStep.detect(magnitudes)).isEqualTo(0.1);
  }

  @Test
  void isUnknownWithoutMagnitudes() {
    assertThat(MagnitudeStep.detect(new double[0])).isNaN();
  }

  @Test
  void binsAreCentredOnTheirMagnitude() {
    assertThat(MagnitudeStep.bin(2.95, 0.1)).isEqualTo(30);
    assertThat(MagnitudeStep.bin(3.0, 0.1)).isEqualTo(30);
    assertThat(MagnitudeStep.bin(3.0499, 0.1)).isEqualTo(30);
    assertThat(MagnitudeStep.bin(-0.3, 0.1)).isEqualTo(-3);
    assertThat(MagnitudeStep.atBin(31, 0.1)).isEqualTo(3.1);
  }
}
