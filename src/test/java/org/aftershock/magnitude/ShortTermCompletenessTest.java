package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.junit.jupiter.api.Test;

class ShortTermCompletenessTest {
  private static final Instant ORIGIN = Instant.parse("2020-01-01T00:00:00Z");

  /** California, M 7, one day and one hundredth of a day: 7 − 4.5 = 2.5 and 2.5 + 1.5 = 4.0. */
  @Test
  void californiaByHand() {
    ShortTermCompleteness rule = ShortTermCompleteness.Preset.CALIFORNIA.over(2);
    assertThat(rule.at(7, 1)).isCloseTo(2.5, within(1e-12));
    assertThat(rule.at(7, 0.01)).isCloseTo(4.0, within(1e-12));
    assertThat(rule.at(7, 1000)).isEqualTo(2);
    assertThat(rule.at(7, -1)).isEqualTo(2);
    assertThat(rule.daysUntil(7, 4)).isCloseTo(0.01, within(1e-12));
  }

  /** The world, M 8, one tenth of a day: 4 − 0.25 + 1 = 4.75. */
  @Test
  void worldByHand() {
    assertThat(ShortTermCompleteness.Preset.WORLD.over(4.6).at(8, 0.1))
        .isCloseTo(4.75, within(1e-12));
  }

  /**
   * Aftershocks of M 7 with times t^−1, b = 1 and magnitudes from 1.5, of which those below 7 − 4.5
   * − 0.75 log10 t are not seen.
   */
  private static Catalog hidden(long seed) {
    RandomGenerator random = SyntheticMagnitudes.random(seed);
    ShortTermCompleteness truth = ShortTermCompleteness.Preset.CALIFORNIA.over(1.45);
    List<Quake> quakes = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      double days = Math.pow(10, -3 + 5 * random.nextDouble());
      double magnitude = 1.45 - Math.log10(1 - random.nextDouble());
      if (magnitude >= truth.at(7, days)) {
        quakes.add(
            Quake.of(
                ORIGIN.plusMillis((long) (days * 86_400_000)),
                0,
                0,
                10,
                MagnitudeStep.atBin(MagnitudeStep.bin(magnitude, 0.1), 0.1)));
      }
    }
    return Catalog.of(quakes);
  }

  @Test
  void theFitFindsTheSlopeAndTheLevel() {
    MagnitudeSample sample = MagnitudeSample.of(hidden(5));
    Optional<ShortTermCompleteness> fit = ShortTermFit.fit(sample, 7, Times.micros(ORIGIN), 1.5);
    assertThat(fit).isPresent();
    assertThat(fit.orElseThrow().slope()).isCloseTo(0.75, within(0.1));
    // Maximum curvature adds 0.2, which stands on the safe side of the truth.
    assertThat(fit.orElseThrow().at(7, 0.1)).isBetween(3.2, 3.65);
  }

  @Test
  void bIsRightOnlyWhenShortTermIncompletenessIsHonoured() {
    MagnitudeSample sample = MagnitudeSample.of(hidden(6));
    MagnitudeOptions options = MagnitudeOptions.DEFAULT.withCompleteness(1.5);
    long origin = Times.micros(ORIGIN);
    double honoured = MagnitudeStatistics.of(sample, 7, origin, options).b().value();
    double plain =
        MagnitudeStatistics.of(sample, 7, origin, options.withShortTerm("none")).b().value();
    assertThat(honoured).isCloseTo(1, within(0.03));
    assertThat(plain).isLessThan(0.9);
  }

  @Test
  void theRelationCountsWhatWasHidden() {
    MagnitudeSample sample = MagnitudeSample.of(hidden(7));
    MagnitudeOptions options = MagnitudeOptions.DEFAULT.withCompleteness(1.5);
    BValue b = MagnitudeStatistics.of(sample, 7, Times.micros(ORIGIN), options).b();
    assertThat(b.expectedAtOrAbove(1.5)).isCloseTo(40_000, within(3000.0));
  }

  @Test
  void aCompleteSequenceHasNoFit() {
    RandomGenerator random = SyntheticMagnitudes.random(8);
    MagnitudeSample sample = SyntheticMagnitudes.complete(2000, 1, 0.1, random);
    assertThat(ShortTermFit.fit(sample, 7, -1_000_000, 3.2)).isEmpty();
  }
}
