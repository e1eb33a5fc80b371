package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BValueEstimatorsTest {
  static List<BValueEstimator> all() {
    return BValueEstimators.all(List.of(), 1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void recoverAKnownValueWithinTheirErrors(BValueEstimator estimator) {
    int catalogs = 150;
    BValueRecovery.Recovery recovery = BValueRecovery.recover(estimator, 1000, 1.0, catalogs, 777);
    // The mean of 150 values of relative spread 0.06 at most is good to 0.5 %; with the bias of
    // small samples and of Utsu's approximation within 1 % four of these are 3 %.
    assertThat(recovery.bias()).isBetween(-0.03, 0.03);
    // 95 % of 150 is 142.5 ± 2.7; four of these deviations.
    assertThat(recovery.coverage() * catalogs).isGreaterThan(131);
    assertThat(recovery.errorOverSpread()).isBetween(0.8, 1.25);
  }

  @ParameterizedTest
  @MethodSource("all")
  void giveNothingWhereThereIsNothing(BValueEstimator estimator) {
    for (double[] magnitudes : new double[][] {{}, {3.0}, {3, 3, 3, 3}, {3.0, 2.9}}) {
      BValue b = estimator.estimate(MagnitudeSample.of(magnitudes, 0.1), 3);
      assertThat(b.value()).as(Arrays.toString(magnitudes)).isNaN();
      assertThat(b.low()).isNaN();
    }
    BValue unknown = estimator.estimate(MagnitudeSample.of(new double[0], Double.NaN), Double.NaN);
    assertThat(unknown.value()).isNaN();
  }

  @ParameterizedTest
  @MethodSource("all")
  void doNotMindNegativeMagnitudesOrFineOrNoSteps(BValueEstimator estimator) {
    for (double step : new double[] {0, 0.01, 0.1}) {
      RandomGenerator random = SyntheticMagnitudes.random(11);
      MagnitudeSample sample = SyntheticMagnitudes.complete(3000, 1, step, random);
      double[] shifted = Arrays.stream(sample.magnitudes()).map(m -> m - 4).toArray();
      BValue b = estimator.estimate(MagnitudeSample.of(shifted, step), -1);
      assertThat(b.value()).as("step %s", step).isCloseTo(1, within(0.12));
    }
  }

  /** Where completeness falls from 4 to 3 with time, only differences give the true b. */
  @ParameterizedTest
  @MethodSource("all")
  void onlyDifferencesStandChangingCompleteness(BValueEstimator estimator) {
    boolean byDifferences = estimator.name().startsWith("b-");
    double[] all =
        SyntheticMagnitudes.complete(40_000, 1, 0.1, SyntheticMagnitudes.random(12)).magnitudes();
    double[] seen =
        IntStream.range(0, all.length)
            .filter(i -> all[i] >= 3.95 - (double) i / all.length)
            .mapToDouble(i -> all[i])
            .toArray();
    BValue b = estimator.estimate(MagnitudeSample.of(seen, 0.1), 3);
    assertThat(Math.abs(b.value() - 1) < 0.05).isEqualTo(byDifferences);
  }

  @Property(tries = 200)
  void nextLargerIsThatOfTheSimpleSearch(
      @ForAll @Size(max = 60) double @DoubleRange(min = 0, max = 3) [] values) {
    double[] magnitudes = Arrays.stream(values).map(m -> Math.rint(m * 10) / 10).toArray();
    double[] simple = new double[magnitudes.length];
    int n = 0;
    for (int i = magnitudes.length - 1; i >= 0; i--) {
      for (int j = i + 1; j < magnitudes.length; j++) {
        if (magnitudes[j] >= magnitudes[i] + 0.15) {
          simple[n++] = magnitudes[j] - magnitudes[i];
          break;
        }
      }
    }
    assertThat(BMorePositive.differences(magnitudes, 0.15)).isEqualTo(Arrays.copyOf(simple, n));
  }
}
