package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BPositiveTest {
  private static BValue estimate(double step, double... magnitudes) {
    return new BPositive().estimate(MagnitudeSample.of(magnitudes, step), 9);
  }

  /**
   * Step 0.1, δMc 0.2: differences 0.5, −0.2, 0.4, −0.1, 0.2, 0.1, of which 0.5, 0.4, 0.2 count.
   * Mean excess 0.5/3, b = ln(1 + 0.1 · 3/0.5) / 0.2302585 = 0.4700036 / 0.2302585 = 2.0412.
   * Squared deviations 0.0466667: σ = 2.302585 · 2.0412² · sqrt(0.0466667 / 6) = 0.846075.
   */
  @Test
  void roundedDifferencesByHand() {
    BValue b = estimate(0.1, 2.0, 2.5, 2.3, 2.7, 2.6, 2.8, 2.9);
    assertThat(b.value()).isCloseTo(2.0412, within(1e-5));
    assertThat(b.sigma()).isCloseTo(0.846075, within(1e-4));
    assertThat(b.n()).isEqualTo(3);
    assertThat(b.completeness()).isEqualTo(0.2);
    assertThat(b.aValue()).isNaN();
  }

  /** Without rounding: differences 0.25 and 0.6, mean excess 0.225, b = 0.4342945 / 0.225. */
  @Test
  void continuousDifferencesByHand() {
    assertThat(estimate(0, 1.0, 1.25, 0.5, 1.1).value()).isCloseTo(1.930198, within(1e-6));
  }

  /**
   * With step 0.5 δMc is 0.5: differences 1, 0.5, 1.5, mean excess 0.5, b = ln 2 / (0.5 ln 10) =
   * 0.60206.
   */
  @Test
  void coarseDifferencesByHand() {
    BValue b = estimate(0.5, -1, 0, -0.5, 0, 1.5);
    assertThat(b.completeness()).isEqualTo(0.5);
    assertThat(b.value()).isCloseTo(0.60206, within(1e-5));
  }

  @Test
  void refusesDifferencesThatAreNone() {
    assertThatThrownBy(() -> new BPositive(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BPositive(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Differences between steps do not bend the result: 0.25 is 0.2 with a step of 0.1. */
  @Test
  void roundsTheLeastDifferenceToSteps() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(1), 300, 1, 2, 0.1);
    assertThat(new BPositive(0.25).estimate(sample, 2))
        .isEqualTo(new BPositive(0.2).estimate(sample, 2));
  }

  /** As memorylessness has it, the excess tells nothing of the next one: correlation 0 ± 3/√n. */
  @Test
  void successiveExcessesAreUncorrelated() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(3), 100_000, 1, 2, 0.1);
    Excesses excesses = new BPositive().excesses(sample, 2);
    double[] series = new double[excesses.groups()];
    Arrays.setAll(series, excesses::sum);
    assertThat(MeanLagOne.LagOne.of(series).value())
        .isCloseTo(0, within(3 / Math.sqrt(series.length)));
  }
}
