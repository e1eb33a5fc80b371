package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Estimators that know periods of different completeness; events are a microsecond apart. */
class PeriodsTest {
  private static BValue kijkoSmit(
      List<CompletePeriod> periods, double completeness, double step, double... magnitudes) {
    return new KijkoSmit(periods).estimate(MagnitudeSample.of(magnitudes, step), completeness);
  }

  /**
   * Mc 3 for three events, then 2, step 0.1: excesses 0, 0.4, (2.5 is too small), 0, 0.1, 0.6, mean
   * 0.22: b = 0.4342945 / 0.27 = 1.608498, σ = b / √5 = 0.719342.
   */
  @Test
  void kijkoSmitOverTwoPeriodsByHand() {
    List<CompletePeriod> periods = List.of(new CompletePeriod(0, 3), new CompletePeriod(3, 2));
    BValue b = kijkoSmit(periods, Double.NaN, 0.1, 3.0, 3.4, 2.5, 2.0, 2.1, 2.6);
    assertThat(b.value()).isCloseTo(1.608498, within(1e-5));
    assertThat(b.sigma()).isCloseTo(0.719342, within(1e-5));
    assertThat(b.n()).isEqualTo(5);
    assertThat(b.completeness()).isEqualTo(2);
  }

  /** One period is Utsu's formula, here 0.4342945 / 0.15 = 2.895297 with σ = b / √4 = 1.447648. */
  @Test
  void kijkoSmitOfOnePeriodByHand() {
    BValue b = kijkoSmit(List.of(), 3, 0.1, 3.0, 3.3, 3.0, 3.1);
    assertThat(b.value()).isCloseTo(2.895297, within(1e-5));
    assertThat(b.sigma()).isCloseTo(1.447648, within(1e-5));
  }

  /** Without rounding: excesses 0.5, 0.3 over 1 and 0.7 over 2: b = 0.4342945 / 0.5 = 0.868589. */
  @Test
  void kijkoSmitOfContinuousMagnitudesByHand() {
    List<CompletePeriod> periods = List.of(new CompletePeriod(2, 2), new CompletePeriod(0, 1));
    assertThat(kijkoSmit(periods, Double.NaN, 0, 1.5, 1.3, 2.7, 1.9).value())
        .isCloseTo(0.868589, within(1e-5));
  }

  /**
   * One period: b as by Tinti and Mulargia, 3.0103. The geometric law with ratio 1/2 in steps of
   * 0.1 has the variance 0.02: σ = 1 / (2.302585 · sqrt(4 · 0.02)) = 1.535463.
   */
  @Test
  void weichertOfOnePeriodByHand() {
    MagnitudeSample sample = MagnitudeSample.of(new double[] {3.0, 3.3, 3.0, 3.1}, 0.1);
    BValue b = new Weichert().estimate(sample, 3);
    assertThat(b.value()).isCloseTo(3.0103, within(1e-5));
    assertThat(b.sigma()).isCloseTo(1.535463, within(1e-5));
    assertThat(b.expectedAtOrAbove(3)).isCloseTo(4, within(1e-9));
  }

  /**
   * Step 1; three microseconds from magnitude 1, then three from 0. With r = 10^−b an event is of
   * the first part with probability r/(1 + r) and the mean excess over 0 is r/(1 + r) + r/(1 − r),
   * 4/3 for r = 1/2. Magnitudes 1, 2, 1, 0, 1, 3 have that mean, so that b = log10 2 = 0.30103.
   * Variance 2 + 1/3 · 2/3: σ = 1 / (2.302585 · sqrt(6 · 20/9)) = 0.118937. The second part holds 6
   * / (1 + r) = 4 events of the six, and the whole time would have held 8.
   */
  @Test
  void weichertOfTwoPeriodsByHand() {
    List<CompletePeriod> periods = List.of(new CompletePeriod(0, 1), new CompletePeriod(3, 0));
    MagnitudeSample sample = MagnitudeSample.of(new double[] {1, 2, 1, 0, 1, 3}, 1);
    BValue b = new Weichert(periods).estimate(sample, Double.NaN);
    assertThat(b.value()).isCloseTo(0.30103, within(1e-5));
    assertThat(b.sigma()).isCloseTo(0.118937, within(1e-5));
    assertThat(b.expectedAtOrAbove(0)).isCloseTo(8, within(1e-6));
  }

  /**
   * Step 1 and no magnitude above 1: 0 and 1 with odds 1 to r. Of 0, 0, 1, 0 the mean r/(1 + r) is
   * 1/4, so that r = 1/3 and b = log10 3 = 0.477121; σ = 1 / (2.302585 · sqrt(4 · 3/16)) =
   * 0.501476.
   */
  @Test
  void weichertWithLargestMagnitudeByHand() {
    MagnitudeSample sample = MagnitudeSample.of(new double[] {0, 0, 1, 0}, 1);
    BValue b = new Weichert(List.of(), Long.MIN_VALUE, 1).estimate(sample, 0);
    assertThat(b.value()).isCloseTo(0.477121, within(1e-5));
    assertThat(b.sigma()).isCloseTo(0.501476, within(1e-5));
  }

  @Test
  void weichertOfOnePeriodIsTintiMulargia() {
    for (double step : new double[] {0, 0.01, 0.1}) {
      MagnitudeSample sample = Synthetic.sample(Synthetic.random(8), 500, 1, 2, step);
      BValue exact = new TintiMulargia().estimate(sample, 2);
      for (double largest : new double[] {Double.POSITIVE_INFINITY, 12}) {
        BValue b =
            new Weichert(List.of(new CompletePeriod(0, 2)), Long.MIN_VALUE, largest)
                .estimate(sample, 2);
        assertThat(b.value()).isCloseTo(exact.value(), within(1e-7));
        assertThat(b.low()).isCloseTo(exact.low(), within(1e-7));
        assertThat(b.high()).isCloseTo(exact.high(), within(1e-7));
        assertThat(b.aValue()).isCloseTo(exact.aValue(), within(1e-6));
      }
    }
  }

  /**
   * A steady rate of b = 1, seen from 4 in the first, from 3 in the second, from 2 in the third.
   */
  @Test
  void findTheTruthOverThreePeriods() {
    RandomGenerator random = Synthetic.random(21);
    List<CompletePeriod> periods =
        List.of(new CompletePeriod(0, 4), new CompletePeriod(5000, 3), new CompletePeriod(5500, 2));
    int runs = 200;
    int weichert = 0;
    int kijkoSmit = 0;
    double sum = 0;
    for (int run = 0; run < runs; run++) {
      MagnitudeSample sample = Synthetic.sample(random, 5600, 1, 2, 0.1);
      BValue b = new Weichert(periods).estimate(sample, Double.NaN);
      weichert += b.low() <= 1 && 1 <= b.high() ? 1 : 0;
      sum += b.value();
      BValue other = new KijkoSmit(periods).estimate(sample, Double.NaN);
      kijkoSmit += other.low() <= 1 && 1 <= other.high() ? 1 : 0;
      assertThat(b.n()).isEqualTo(other.n()).isLessThan(300);
    }
    // 95 % of 200 is 190 ± 3.1; four of these.
    assertThat(weichert).isBetween(177, 200);
    assertThat(kijkoSmit).isBetween(177, 200);
    // 200 events each: one estimate is good to 8 %, their mean to 0.6 %; the bias is 1/n.
    assertThat(sum / runs).isCloseTo(1.005, within(0.024));
  }

  @Test
  void leaveOutWhatIsBeforeAndAfter() {
    MagnitudeSample sample = MagnitudeSample.of(new double[] {9, 2.0, 2.1, 2.4, 9}, 0.1);
    List<CompletePeriod> periods = List.of(new CompletePeriod(1, 2));
    assertThat(new Weichert(periods, 3, 12).estimate(sample, Double.NaN).n()).isEqualTo(3);
    assertThat(new KijkoSmit(periods).estimate(sample, 2.1).n()).isEqualTo(3);
  }

  @Test
  void refuseAnUnknownCompleteness() {
    assertThatThrownBy(() -> new CompletePeriod(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
