package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometricFitTest {
  /**
   * Counts 3, 0, 1: mean (0·3 + 2)/4 = 1/2, r = (1/2)/(3/2) = 1/3. S/n is 1, 1/4, 1/4, 0 at 0, 1,
   * 2, 3 and r^k is 1, 1/3, 1/9, 1/27: differences 0, 1/12, 5/36, 1/27.
   */
  @Test
  void statisticByHand() {
    GeometricFit fit = GeometricFit.of(new int[] {3, 0, 1});
    assertThat(fit.ratio()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(fit.statistic()).isCloseTo(5.0 / 36, within(1e-15));
    assertThat(PlainGeometricFit.statistic(new double[] {0, 0, 0, 2}))
        .isCloseTo(5.0 / 36, within(1e-15));
  }

  /**
   * Two samples of D, one by binomial counts and one by drawing and sorting, compared by the
   * two-sample Kolmogorov–Smirnov statistic: below 1.63 sqrt(2/m), its 1 % point.
   */
  @ParameterizedTest
  @CsvSource({"50, 0.794", "300, 0.5", "2000, 0.794", "500, 0.977"})
  void samplesAreThoseOfThePlainWay(int n, double ratio) {
    int m = 3000;
    RandomGenerator random = RandomStreams.of(5);
    GeometricFit.Simulation simulation = new GeometricFit.Simulation(n, ratio);
    double[] fast = new double[m];
    double[] plain = new double[m];
    for (int i = 0; i < m; i++) {
      fast[i] = simulation.statistic(random);
      plain[i] = PlainGeometricFit.draw(n, ratio, random);
    }
    Arrays.sort(fast);
    Arrays.sort(plain);
    double greatest = 0;
    for (int i = 0; i < m; i++) {
      int below = 0;
      while (below < m && plain[below] <= fast[i] + 1e-12) {
        below++;
      }
      int own = i;
      while (own < m && fast[own] <= fast[i] + 1e-12) {
        own++;
      }
      greatest = Math.max(greatest, Math.abs(own - below) / (double) m);
    }
    assertThat(greatest).isLessThan(1.63 * Math.sqrt(2.0 / m));
  }

  /** p-values of one sample by both ways differ by Monte-Carlo error only. */
  @Test
  void pValuesAgreeWithThePlainWay() {
    int[] counts = {95, 85, 60, 55, 40, 30, 25, 20, 15, 12, 10, 8, 6, 5, 4, 3, 2, 2, 1, 1};
    GeometricFit fit = GeometricFit.of(counts);
    int n = Arrays.stream(counts).sum();
    double fast = fit.pValue(10_000, RandomStreams.of(1));
    double plain =
        PlainGeometricFit.pValue(fit.statistic(), n, fit.ratio(), 10_000, RandomStreams.of(2));
    assertThat(fast).isBetween(0.02, 0.98);
    assertThat(fast).isCloseTo(plain, within(4 * Math.sqrt(2 * fast * (1 - fast) / 10_000)));
  }

  /** Under the hypothesis p is uniform: of 1,000 samples 100 ± 9.5 have p below 0.1. */
  @Test
  void rejectsOneInTenAtATenth() {
    RandomGenerator random = RandomStreams.of(8);
    int rejected = 0;
    for (int run = 0; run < 1000; run++) {
      int[] counts = new int[200];
      for (int i = 0; i < 300; i++) {
        counts[(int) (Math.log(1 - random.nextDouble()) / Math.log(0.8))]++;
      }
      rejected += GeometricFit.of(counts).pValue(199, random) < 0.1 ? 1 : 0;
    }
    assertThat(rejected).isBetween(62, 138);
  }

  @Test
  void refusesWhatHasNoSpread() {
    assertThatThrownBy(() -> GeometricFit.of(new int[] {5}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GeometricFit.of(new int[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
