package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BComparisonTest {
  private static BValue b(double value, int n) {
    return new BValue("test", value, 0.1, 0, 9, n, 3, Double.NaN);
  }

  /** Equal values: ΔAIC = −2, P = exp(1 − 2). */
  @Test
  void equalValuesAreNoSign() {
    BComparison same = BComparison.of(b(1, 100), b(1, 400));
    assertThat(same.deltaAic()).isCloseTo(-2, within(1e-9));
    assertThat(same.probabilitySame()).isCloseTo(Math.exp(-1), within(1e-9));
  }

  /** 0.8 and 1.2 from 200 each: 400 ln((1 + 2/3)/2) + 400 ln((1.5 + 1)/2) − 2 = 14.3288. */
  @Test
  void differentValuesByHand() {
    BComparison different = BComparison.of(b(0.8, 200), b(1.2, 200));
    assertThat(different.deltaAic()).isCloseTo(14.3288, within(1e-3));
    assertThat(different.probabilitySame()).isLessThan(0.001);
  }

  @Test
  void withoutValuesThereIsNoTest() {
    assertThat(BComparison.of(BValue.none("test", 0, 3), b(1, 100)).probabilitySame()).isNaN();
  }

  @Test
  void theLagTestFindsAChangeAndNoneWhereThereIsNone() {
    MagnitudeSample flat =
        SyntheticMagnitudes.complete(1500, 1, 0.1, SyntheticMagnitudes.random(4));
    double[] low =
        SyntheticMagnitudes.complete(750, 0.6, 0.1, SyntheticMagnitudes.random(5)).magnitudes();
    double[] high =
        SyntheticMagnitudes.complete(750, 1.4, 0.1, SyntheticMagnitudes.random(6)).magnitudes();
    MagnitudeSample change =
        MagnitudeSample.of(
            DoubleStream.concat(DoubleStream.of(low), DoubleStream.of(high)).toArray(), 0.1);
    assertThat(MeanLagOne.of(flat, 3, 20, new TintiMulargia()).pValue()).isGreaterThan(0.05);
    assertThat(MeanLagOne.of(change, 3, 20, new TintiMulargia()).pValue()).isLessThan(0.001);
  }

  @Test
  void theLagTestNeedsTwentyFiveSubsamples() {
    MagnitudeSample few = SyntheticMagnitudes.complete(480, 1, 0.1, SyntheticMagnitudes.random(4));
    MeanLagOne test = MeanLagOne.of(few, 3, 20, new TintiMulargia());
    assertThat(test.pValue()).isNaN();
    assertThat(test.subsamples()).isEqualTo(24);
  }
}
