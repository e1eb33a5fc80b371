package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BMorePositiveTest {
  private static BValue estimate(double step, double... magnitudes) {
    return new BMorePositive().estimate(MagnitudeSample.of(magnitudes, step), 9);
  }

  /**
   * Step 0.1, δMc 0.2: 2.0 and 2.1 wait for 2.5, 2.2 for 2.4, 2.5 and 2.4 for 3.0. Excesses 0.3,
   * 0.2, 0, 0.5 − 0.2 and 0.6 − 0.2, mean 0.24: b = ln(1 + 0.1/0.24) / 0.2302585 = 1.512677.
   */
  @Test
  void roundedDifferencesByHand() {
    double[] magnitudes = {2.0, 2.1, 2.5, 2.2, 2.4, 3.0};
    BValue b = estimate(0.1, magnitudes);
    assertThat(b.n()).isEqualTo(5);
    assertThat(b.value()).isCloseTo(1.512677, within(1e-5));
    Excesses groups = new BMorePositive().excesses(MagnitudeSample.of(magnitudes, 0.1), 9);
    assertThat(groups.groups()).isEqualTo(3);
    assertThat(groups.sum(2)).isCloseTo(0.7, within(1e-9));
    assertThat(groups.count(2)).isEqualTo(2);
  }

  /**
   * Without rounding: 1.0 waits for 1.5, 0.9 for 1.15, 1.15 for 1.5. Excesses 0.3, 0.05, 0.15, mean
   * 0.5/3, b = 0.4342945 · 6 = 2.605767.
   */
  @Test
  void continuousDifferencesByHand() {
    assertThat(estimate(0, 1.0, 0.9, 1.15, 1.5).value()).isCloseTo(2.605767, within(1e-5));
  }

  /**
   * Step and δMc 0.5: −1 waits for 0, both 0 for 1.5, −0.5 for 0. Excesses 0.5, 1, 0, 1, mean
   * 0.625: b = ln(1.8) / (0.5 ln 10) = 0.510545.
   */
  @Test
  void coarseDifferencesByHand() {
    BValue b = estimate(0.5, -1, 0, -0.5, 0, 1.5);
    assertThat(b.n()).isEqualTo(4);
    assertThat(b.value()).isCloseTo(0.510545, within(1e-5));
  }

  /** Every pair looked at. */
  @Test
  void agreesWithBruteForce() {
    RandomGenerator random = Synthetic.random(11);
    for (double step : new double[] {0, 0.01, 0.1, 0.5}) {
      for (int n = 2; n < 120; n += 3) {
        double[] m = Synthetic.magnitudes(random, n, 1, -1, step);
        double least = Math.max(step, 0.2);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < n; i++) {
          for (int j = i + 1; j < n; j++) {
            if (m[j] - m[i] >= least - step / 2 - 1e-9) {
              sum += m[j] - m[i] - least;
              count++;
              break;
            }
          }
        }
        Excesses found = new BMorePositive().excesses(MagnitudeSample.of(m, step), 0);
        assertThat(found.n()).isEqualTo(count);
        assertThat(count == 0 ? 0 : found.mean() * count).isCloseTo(sum, within(1e-9));
      }
    }
  }

  /** Shi and Bolt's error is about 1.8 times too small (Lippiello and Petrillo 2024). */
  @Test
  void knowsThatDifferencesHangTogether() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(5), 5000, 1, 2, 0.1);
    BValue b = new BMorePositive().estimate(sample, 2);
    double single = b.value() / Math.sqrt(b.n());
    assertThat(b.sigma() / single).isBetween(1.8, 2.3);
    assertThat(Bootstrap.bootstrapSigma(new BMorePositive(), sample, 2))
        .isCloseTo(b.sigma(), within(0.1 * b.sigma()));
  }

  @Test
  void isTheSameForTheSameSeedOnly() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(5), 300, 1, 2, 0.1);
    BValue b = new BMorePositive().estimate(sample, 2);
    assertThat(new BMorePositive().estimate(sample, 2)).isEqualTo(b);
    assertThat(new BMorePositive(0.2, 7, 1000).estimate(sample, 2).sigma())
        .isNotEqualTo(b.sigma())
        .isCloseTo(b.sigma(), within(0.15 * b.sigma()));
  }

  @Test
  void refusesSettingsThatMakeNoSense() {
    assertThatThrownBy(() -> new BMorePositive(0, 1, 1000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BMorePositive(0.2, 1, 10))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
