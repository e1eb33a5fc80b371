package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every method does with samples at the edge. */
class CompletenessEstimatorsTest {
  private static final MagnitudeSample MILLION = source(0.1).normal(1_000_000, 1.8, 0.15);

  static List<CompletenessEstimator> all() {
    return CompletenessEstimators.all(1);
  }

  /** Those that seek a law above every candidate; maximum curvature only looks for the peak. */
  static Stream<CompletenessEstimator> demanding() {
    return all().stream().filter(estimator -> !(estimator instanceof MaximumCurvature));
  }

  private static SyntheticMagnitudes source(double step) {
    return new SyntheticMagnitudes(RandomStreams.of(2), 1, step);
  }

  private static void assertNoneWithReason(Completeness completeness) {
    assertThat(completeness.value()).isNaN();
    assertThat(completeness.n()).isZero();
    assertThat(completeness.note()).isNotEmpty();
  }

  @Test
  void areListedAndFoundByName() {
    assertThat(all())
        .extracting(CompletenessEstimator::name)
        .containsExactly("maxc", "gft90", "gft95", "mbs", "ks", "lilliefors", "emr");
    assertThat(CompletenessEstimators.of("mbs", 1)).containsInstanceOf(BValueStability.class);
    assertThat(CompletenessEstimators.of("no such", 1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void noMagnitudes(CompletenessEstimator estimator) {
    Completeness none = estimator.estimate(MagnitudeSample.of(new double[0], Double.NaN));
    assertNoneWithReason(none);
    assertThat(none.note()).isEqualTo("no magnitudes");
  }

  @ParameterizedTest
  @MethodSource("demanding")
  void fiveMagnitudes(CompletenessEstimator estimator) {
    Completeness none =
        estimator.estimate(MagnitudeSample.of(new double[] {2, 2.1, 2.2, 2, 3}, 0.1));
    assertNoneWithReason(none);
    assertThat(none.note()).isEqualTo("5 magnitudes, fewer than 50");
  }

  @ParameterizedTest
  @MethodSource("demanding")
  void allMagnitudesEqual(CompletenessEstimator estimator) {
    double[] magnitudes = new double[200];
    Arrays.fill(magnitudes, 2.3);
    for (double step : new double[] {0.1, 0.01, 0}) {
      Completeness none = estimator.estimate(MagnitudeSample.of(magnitudes, step));
      assertNoneWithReason(none);
      assertThat(none.note()).isEqualTo("all magnitudes in one bin");
    }
  }

  /** 60 in the lowest bin, and one far above it with nothing between. */
  @ParameterizedTest
  @MethodSource("all")
  void emptyBinsBetween(CompletenessEstimator estimator) {
    double[] magnitudes = new double[61];
    Arrays.fill(magnitudes, -1.2);
    magnitudes[60] = 4;
    for (double step : new double[] {0.1, 0.01, 0}) {
      Completeness found = estimator.estimate(MagnitudeSample.of(magnitudes, step));
      assertThat(Double.isNaN(found.value())).isEqualTo(!found.note().isEmpty());
    }
  }

  /** Shifted by 3.5 magnitudes below zero, everything else shifts along. */
  @ParameterizedTest
  @MethodSource("all")
  void negativeMagnitudes(CompletenessEstimator estimator) {
    double[] magnitudes = source(0.1).angular(1000, 2).magnitudes();
    double before = estimator.estimate(MagnitudeSample.of(magnitudes, 0.1)).value();
    double[] shifted =
        Arrays.stream(magnitudes)
            .map(m -> MagnitudeStep.atBin(MagnitudeStep.bin(m - 3.5, 0.1), 0.1))
            .toArray();
    Completeness found = estimator.estimate(MagnitudeSample.of(shifted, 0.1));
    assertThat(Math.rint(10 * found.value()))
        .isEqualTo(Double.valueOf(Math.rint(10 * before) - 35));
  }

  /**
   * Complete from 2.0, or from 1.95 where magnitudes are so fine that the bin of 2.0 begins there.
   */
  @ParameterizedTest
  @MethodSource("demanding")
  void findsASharpCutAtEveryStep(CompletenessEstimator estimator) {
    for (double step : new double[] {0, 0.01, 0.1, 0.2}) {
      Completeness found = estimator.estimate(source(step).sharp(2000, 2.0));
      assertThat(found.value()).as("step %s", step).isBetween(1.9999, 2.2001);
      assertThat(found.n()).isPositive();
      assertThat(found.score()).isNotNaN();
    }
  }

  /** The same sample gives the same answer. */
  @ParameterizedTest
  @MethodSource("all")
  void repeats(CompletenessEstimator estimator) {
    MagnitudeSample sample = source(0.1).normal(1000, 1.8, 0.15);
    assertThat(estimator.estimate(sample)).isEqualTo(estimator.estimate(sample));
  }

  /**
   * A million magnitudes of which 2.3 % are lost at 2.0 and none that matter from 2.2 up. Every
   * method ends; the tests for the law, which see the least loss, find no completeness below 2.0.
   */
  @ParameterizedTest
  @MethodSource("all")
  void aMillionMagnitudes(CompletenessEstimator estimator) {
    Completeness found = estimator.estimate(MILLION);
    assertThat(found.value()).isGreaterThan(1.6);
    if (estimator instanceof KolmogorovSmirnov) {
      assertThat(found.value()).isBetween(2.0, 2.31);
    }
  }
}
