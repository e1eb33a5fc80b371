package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three tiny examples of each estimator, worked by hand. log10 e = 0.4342945, ln 10 = 2.302585. */
class BValueByHandTest {
  private static BValue estimate(
      BValueEstimator estimator, double completeness, double step, double... magnitudes) {
    return estimator.estimate(MagnitudeSample.of(magnitudes, step), completeness);
  }

  private static void assertB(BValue b, double value, int n) {
    assertThat(b.value()).isCloseTo(value, within(1e-5));
    assertThat(b.n()).isEqualTo(n);
    assertThat(b.low()).isLessThan(value);
    assertThat(b.high()).isGreaterThan(value);
  }

  /** Mean excess 0.1, half a step 0.05: 0.4342945 / 0.15. */
  @Test
  void utsuInTenths() {
    assertB(estimate(new Utsu(), 3, 0.1, 3.0, 3.3, 3.0, 3.1), 2.895297, 4);
  }

  /** Mean excess 0.6, no step: 0.4342945 / 0.6. */
  @Test
  void utsuWithoutRounding() {
    assertB(estimate(new Utsu(), 2, 0, 2.2, 3.0, 2.6), 0.723824, 3);
  }

  /** Mean excess 0.5, half a step 0.25: 0.4342945 / 0.75. */
  @Test
  void utsuInHalves() {
    assertB(estimate(new Utsu(), 4, 0.5, 4.0, 5.0, 4.5), 0.579059, 3);
  }

  /** Differences 0.5, −0.3, 0.7; mean of 0.5 and 0.7 less 0.2: 0.4; ln(1 + 0.1/0.4) / 0.2302585. */
  @Test
  void bPositiveInTenths() {
    assertB(estimate(new BPositive(), 0, 0.1, 1.0, 1.5, 1.2, 1.9), 0.969100, 2);
  }

  /** Differences 1.0, −0.5, 1.5; least 0.5; mean excess 0.75; ln(1 + 0.5/0.75) / 1.1512925. */
  @Test
  void bPositiveInHalves() {
    assertB(estimate(new BPositive(), 0, 0.5, 1.0, 2.0, 1.5, 3.0), 0.443698, 2);
  }

  /** Differences 0.25, −0.15, 0.9, 0.05; of 0.25 and 0.9 mean excess 0.375; 0.4342945 / 0.375. */
  @Test
  void bPositiveWithoutRounding() {
    assertB(estimate(new BPositive(), 0, 0, 1.0, 1.25, 1.1, 2.0, 2.05), 1.158119, 2);
  }

  /**
   * 1.0 to 1.5, 1.5 to 1.9, 1.2 to 1.9: 0.5, 0.4, 0.7; mean excess over 0.2 is 1/3; ln(1 + 0.1·3) /
   * 0.2302585.
   */
  @Test
  void bMorePositiveInTenths() {
    assertThat(estimate(new BMorePositive(1), 0, 0.1, 1.0, 1.5, 1.2, 1.9).value())
        .isCloseTo(1.139434, within(1e-5));
  }

  /** All to 2.4: 0.4, 0.3, 0.4; mean excess 1/6; ln(1 + 0.1·6) / 0.2302585. */
  @Test
  void bMorePositiveSkipsWhatIsNotLargeEnough() {
    assertThat(estimate(new BMorePositive(1), 0, 0.1, 2.0, 2.1, 2.0, 2.4).value())
        .isCloseTo(2.041200, within(1e-5));
  }

  /** 1.0 to 3.0 and 2.0 to 2.5; mean excess 1.05; 0.4342945 / 1.05. */
  @Test
  void bMorePositiveWithoutRounding() {
    BValue b = estimate(new BMorePositive(1), 0, 0, 1.0, 3.0, 2.0, 2.5);
    assertThat(b.value()).isCloseTo(0.413614, within(1e-5));
    assertThat(b.n()).isEqualTo(2);
  }

  /** One period is Aki–Utsu: 2.895297; σ = b / √4. */
  @Test
  void kijkoSmitOfOnePeriod() {
    BValue b = estimate(new KijkoSmit(List.of()), 3, 0.1, 3.0, 3.3, 3.0, 3.1);
    assertB(b, 2.895297, 4);
    assertThat(b.sigma()).isCloseTo(1.447649, within(1e-5));
  }

  /**
   * Complete from 4 at first: 4.0, 4.4, mean excess 0.2, b₁ = 0.4342945 / 0.25 = 1.737178; then
   * from 3: 3.0 to 3.3, mean excess 0.15, b₂ = 2.171472; 1/b = 2/6 / b₁ + 4/6 / b₂ = 0.498894.
   */
  @Test
  void kijkoSmitOfTwoPeriods() {
    KijkoSmit estimator =
        new KijkoSmit(List.of(new CompletePeriod(0, 4), new CompletePeriod(3, 3)));
    // The 3.9 of the first period is below its completeness.
    assertB(estimate(estimator, 9, 0.1, 4.0, 4.4, 3.9, 3.0, 3.1, 3.2, 3.3), 2.004434, 6);
  }

  /** Without rounding 0.4342945 / 0.6; σ = b / √3. */
  @Test
  void kijkoSmitWithoutRounding() {
    BValue b = estimate(new KijkoSmit(List.of()), 2, 0, 2.2, 3.0, 2.6);
    assertB(b, 0.723824, 3);
    assertThat(b.sigma()).isCloseTo(0.417900, within(1e-5));
  }

  /** One period is the likelihood of rounded magnitudes: ln 2 / 0.2302585. */
  @Test
  void weichertOfOnePeriod() {
    assertB(estimate(new Weichert(List.of()), 3, 0.1, 3.0, 3.3, 3.0, 3.1), 3.010300, 4);
  }

  /**
   * Whole magnitudes; one time unit complete from 4, one from 3. With x = e^−β the weights from 3
   * on are 1, 2x, 2x², …, their mean 2x / (1 − x²). The magnitudes 4; 3, 4 have mean 2/3 above 3,
   * so that x² + 3x − 1 = 0, x = 0.302776, b = −log10 x.
   */
  @Test
  void weichertOfTwoEqualPeriods() {
    Weichert estimator = new Weichert(List.of(new CompletePeriod(0, 4), new CompletePeriod(1, 3)));
    assertB(estimate(estimator, 9, 1, 4, 3, 4), 0.518879, 3);
  }

  /**
   * One time unit complete from 4, two from 3: weights 2, 3x, 3x², …, mean 3x / ((1 − x)(2 + x)).
   * Mean 1/2 gives x² + 7x − 2 = 0, x = 0.274917, b = −log10 x.
   */
  @Test
  void weichertOfUnequalPeriods() {
    Weichert estimator = new Weichert(List.of(new CompletePeriod(0, 4), new CompletePeriod(1, 3)));
    assertB(estimate(estimator, 9, 1, 4, 3, 4, 3), 0.560798, 4);
  }
}
