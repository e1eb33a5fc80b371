package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.aftershock.math.Normal;
import org.junit.jupiter.api.Test;

/** Every method on a few bins that can be worked by hand. */
class CompletenessByHandTest {
  /** So many magnitudes in the bins from the lowest up, 0.1 apart. */
  private static MagnitudeSample bins(double lowest, int... counts) {
    DoubleStream magnitudes = DoubleStream.empty();
    for (int i = 0; i < counts.length; i++) {
      double magnitude = MagnitudeStep.atBin(MagnitudeStep.bin(lowest, 0.1) + i, 0.1);
      magnitudes =
          DoubleStream.concat(magnitudes, DoubleStream.generate(() -> magnitude).limit(counts[i]));
    }
    return MagnitudeSample.of(magnitudes.toArray(), 0.1);
  }

  /**
   * From 2.0 up: B = 80, 40, 20, 10; mean excess 70/80 steps, r = 70/150 = 0.466667; S = 80,
   * 37.3333, 17.4222, 8.1304; Σ|B − S| = 7.1141, ΣB = 150, R = 95.257. From 1.9 up: B = 100, 80,
   * 40, 20, 10, r = 150/250 = 0.6, S = 100, 60, 36, 21.6, 12.96; Σ|B − S| = 28.56, ΣB = 250, R =
   * 88.576.
   */
  @Test
  void goodnessOfFit() {
    MagnitudeSample sample = bins(1.9, 20, 40, 20, 10, 10);
    for (int percent : new int[] {90, 95}) {
      Completeness found = new GoodnessOfFit(percent).estimate(sample);
      assertThat(found.value()).isEqualTo(2.0);
      assertThat(found.score()).isCloseTo(95.257, within(1e-3));
      assertThat(found.n()).isEqualTo(80);
    }
    assertThat(new GoodnessOfFit(88).estimate(sample).score()).isCloseTo(88.576, within(1e-3));
    Completeness none = new GoodnessOfFit(96).estimate(sample);
    assertThat(none.value()).isNaN();
    assertThat(none.note()).isEqualTo("best fit 95.3 %");
  }

  /**
   * From 2.0 up 2048, 1024, …, 1 events lie at and above the bins, so that the excess over bin k
   * sums to A − 1 steps and b = ln(1 + A/(A − 1)) / (0.1 ln 10). For A = 2048 … 128 the logarithms
   * are 0.693392, 0.693636, 0.694125, 0.695106, 0.697077; mean 0.694667. With Σx² = 6119 the
   * deviations are 6119 − 2047²/2048 = 4073.0 and σ = 0.1 ln 10 · 3.01136² · sqrt(4073 / (2048 ·
   * 2047)) = 0.065084. Score: (0.694667 − 0.693392) / 0.230259 / 0.065084 = 0.0851.
   *
   * <p>With 100 more at 1.9 the logarithm there is ln(1 + 2148/4095) = 0.4217, far from the mean.
   */
  @Test
  void bValueStability() {
    int[] counts = {100, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1, 1};
    Completeness found = new BValueStability().estimate(bins(1.9, counts));
    assertThat(found.value()).isEqualTo(2.0);
    assertThat(found.score()).isCloseTo(0.0851, within(1e-3));
  }

  /**
   * At and above the bins lie A = 1600, 800, …, 25 events. The last bin, as full as the one before,
   * makes b rise: ln(1 + A/Σx) is 0.701053, 0.709148, 0.725937, 0.762140, 0.847298, 1.098612. The
   * mean of the first five, 0.749115, is 2.9 σ above the first, that of the next five, 0.828627,
   * 5.2 σ above the second. No other bin has 50 events 0.4 above it.
   */
  @Test
  void bThatRisesIsNotStable() {
    Completeness none = new BValueStability().estimate(bins(2.0, 800, 400, 200, 100, 50, 25, 25));
    assertThat(none.value()).isNaN();
    assertThat(none.note()).isEqualTo("b is stable nowhere");
  }

  /**
   * Counts 1024, 512, …, 1, 1 from 2.0 up: Σx = n − 1, r = 2047/4095 = 0.499878, and S/n − r^k is
   * 1.2e-4 at most, far below what 2048 events scatter (1/sqrt(n) = 0.022): p is 1. With 512 at
   * 1.9, a quarter of what belongs there, r = 4095/6655 = 0.6153 and D is at k = 1: 2048/2560 −
   * 0.6153 = 0.185 or 9 / sqrt(n).
   */
  @Test
  void kolmogorovSmirnov() {
    MagnitudeSample sample = bins(1.9, 512, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1, 1);
    Completeness found = new KolmogorovSmirnov(1).estimate(sample);
    assertThat(found.value()).isEqualTo(2.0);
    assertThat(found.score()).isEqualTo(1);
  }

  /**
   * Continuous magnitudes at the quantiles (i − 1/2)/n of an exponential differ from it by about
   * 1/(2n), so that D sqrt(n) is about 0.5/sqrt(n) and p is at the end of its table.
   */
  @Test
  void lillieforsOfContinuousQuantiles() {
    double[] magnitudes = new double[400];
    Arrays.setAll(magnitudes, i -> 2 - Math.log10((i + 0.5) / 400));
    Completeness found = new Lilliefors(1).estimate(MagnitudeSample.of(magnitudes, 0));
    assertThat(found.value()).isEqualTo(2.0);
    assertThat(found.score()).isEqualTo(0.999);
    assertThat(new KolmogorovSmirnov(1).estimate(MagnitudeSample.of(magnitudes, 0)).value())
        .isEqualTo(2.0);
  }

  /** A lost half of the lowest bin is D = 0.13 from 2,500 events, 6.6 / sqrt(n): no p near 0.1. */
  @Test
  void lillieforsOfRoundedMagnitudes() {
    int[] counts = {260, 412, 328, 261, 207, 164, 130, 104, 82, 65, 52, 41, 33, 26, 21, 16, 13, 41};
    Completeness found = new Lilliefors(1).estimate(bins(1.9, counts));
    assertThat(found.value()).isEqualTo(2.0);
    assertThat(found.score()).isBetween(0.1, 1.0);
    assertThat(new Lilliefors(1).estimate(bins(1.9, counts))).isEqualTo(found);
  }

  /**
   * Counts 40 and 20 from 3.0 up: r = 20/80, λ = 60 · 0.75 = 45 and 11.25, in all 60. ln L = 40 ln
   * 45 + 20 ln 11.25 − 60 = 140.674.
   */
  @Test
  void entireMagnitudeRange() {
    Completeness found = new EntireMagnitudeRange().estimate(bins(3.0, 40, 20));
    assertThat(found.value()).isEqualTo(3.0);
    assertThat(found.score()).isCloseTo(140.674, within(1e-3));
  }

  /** The fit below Mc against the greatest of a fine grid of μ and σ. */
  @Test
  void detectionFitIsTheGreatest() {
    int[] counts = {1, 0, 3, 9, 24, 60, 90};
    double greatest = Double.NEGATIVE_INFINITY;
    for (double mu = -12; mu < 2; mu += 0.02) {
      for (double sigma = 0.2; sigma < 8; sigma += 0.02) {
        double sum = 0;
        for (int j = -17; j < 0; j++) {
          int count = j < -7 ? 0 : counts[j + 7];
          double logRate = Math.log(100) + Normal.logCumulative((j - mu) / sigma);
          sum += count * logRate - Math.exp(logRate);
        }
        greatest = Math.max(greatest, sum);
      }
    }
    assertThat(new DetectionFit(counts, 100).logLikelihood()).isBetween(greatest, greatest + 0.01);
  }
}
