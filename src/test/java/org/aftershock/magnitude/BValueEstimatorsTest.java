package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BValueEstimatorsTest {
  @Test
  void areListedInOrder() {
    assertThat(BValueEstimators.all(List.of(), 1).stream().map(BValueEstimator::name))
        .containsExactly(
            "tinti-mulargia", "utsu", "b-positive", "b-more-positive", "weichert", "kijko-smit");
  }

  private static void isNone(double completeness, double step, double... magnitudes) {
    for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
      BValue b = estimator.estimate(MagnitudeSample.of(magnitudes, step), completeness);
      assertThat(b.value()).as(estimator.name()).isNaN();
      assertThat(b.sigma()).as(estimator.name()).isNaN();
      assertThat(
              Bootstrap.bootstrapSigma(
                  estimator, MagnitudeSample.of(magnitudes, step), completeness))
          .isNaN();
    }
  }

  @Test
  void refuseTooLittle() {
    isNone(Double.NaN, Double.NaN);
    isNone(3, 0.1, 3.4);
    isNone(3, 0.1, 3, 3, 3);
    isNone(2, 0.1, 3, 3, 3);
    isNone(0.3, 0, 0.1 + 0.2, 0.1 + 0.2);
    isNone(9, 0.1, 3.4, 3.3, 3.2);
  }

  private static void isFinite(BValue b) {
    double[] numbers = {b.value(), b.sigma(), b.low(), b.high(), b.aValue()};
    assertThat(Arrays.stream(numbers).noneMatch(Double::isInfinite)).as(b.toString()).isTrue();
    if (!Double.isNaN(b.value())) {
      assertThat(b.low()).isLessThanOrEqualTo(b.value());
      assertThat(b.high()).isGreaterThanOrEqualTo(b.value());
    }
  }

  @Test
  void areFiniteForHandfulsOfMagnitudes() {
    RandomGenerator random = Synthetic.random(4);
    for (double step : new double[] {0, 0.01, 0.1, 0.5}) {
      for (int run = 0; run < 60; run++) {
        MagnitudeSample sample = Synthetic.sample(random, 2 + run % 9, 1.5, -1, step);
        for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
          isFinite(estimator.estimate(sample, -1));
          isFinite(estimator.estimate(sample, Double.NaN));
          isFinite(estimator.estimate(sample, Double.NEGATIVE_INFINITY));
        }
      }
    }
  }

  @Test
  void takeAMillion() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(9), 1_000_000, 1, 0, 0.01);
    for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
      assertThat(estimator.estimate(sample, 0).value()).isCloseTo(1, within(0.01));
    }
  }

  /** A completeness between two steps is the next of them that a magnitude can have. */
  @Test
  void countFromTheStepsOfTheMagnitudes() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(9), 2000, 1, 2, 0.1);
    for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
      assertThat(estimator.estimate(sample, 2.46)).isEqualTo(estimator.estimate(sample, 2.5));
    }
  }

  /**
   * Bias within 1 % and four standard errors of its estimate, coverage 95 % of 400 = 380 ± 4.4;
   * four of these. The means of the standard errors are good to the spread of the spread, 1/√800 =
   * 3.5 %.
   */
  @Test
  void recoverTheTruth() {
    for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
      Recovery found = Recovery.of(estimator, 1, 500, 400, 77);
      assertThat(found.bias())
          .as(estimator.name())
          .isCloseTo(0, within(0.01 + 4 * found.biasError()));
      assertThat(found.coverage()).as(estimator.name()).isBetween(0.906, 0.994);
      assertThat(found.sigmaRatio()).as(estimator.name()).isCloseTo(1, within(0.14));
    }
  }

  /**
   * The largest part of a sequence is missed at first: Mc falls from 4 to 2 with log time. Coverage
   * 95 % of 200 = 190 ± 3.1; four of these.
   */
  @Test
  void differencesNeedNoCompleteness() {
    RandomGenerator random = Synthetic.random(31);
    int runs = 200;
    for (BValueEstimator estimator : new BValueEstimator[] {new BPositive(), new BMorePositive()}) {
      int held = 0;
      double sum = 0;
      for (int run = 0; run < runs; run++) {
        double[] all = Synthetic.magnitudes(random, 4000, 1, 2, 0.1);
        double[] seen = new double[all.length];
        int n = 0;
        for (int i = 0; i < all.length; i++) {
          if (all[i] >= 4 - 2 * Math.log1p(i) / Math.log(all.length)) {
            seen[n++] = all[i];
          }
        }
        BValue b = estimator.estimate(MagnitudeSample.of(Arrays.copyOf(seen, n), 0.1), 0);
        held += b.low() <= 1 && 1 <= b.high() ? 1 : 0;
        sum += b.value();
      }
      assertThat(held / (double) runs).as(estimator.name()).isBetween(0.888, 1.0);
      assertThat(sum / runs).as(estimator.name()).isCloseTo(1, within(0.03));
    }
  }
}
