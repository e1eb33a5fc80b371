package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiceTest {
  /** About the origin itself the distance has the distribution 1 − e^(−R²/2σ²). */
  @ParameterizedTest
  @CsvSource({"1, 0.1", "1, 1", "1, 5", "3, 10", "0.01, 0.02"})
  void aboutTheOriginItIsRayleighs(double sigma, double radius) {
    assertThat(Rice.cumulative(0, sigma, radius))
        .isCloseTo(-Math.expm1(-radius * radius / (2 * sigma * sigma)), within(1e-9));
  }

  /** Far out the circle is a straight line: half is inside, and a step of one σ makes Φ(1). */
  @Test
  void nearAWideCircleItIsNormal() {
    assertThat(Rice.cumulative(1e5, 1, 1e5)).isCloseTo(0.5, within(1e-5));
    assertThat(Rice.cumulative(1e5 - 1, 1, 1e5)).isCloseTo(Normal.cumulative(1), within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 2", "5, 2, 3", "30, 8, 31.7"})
  void agreesWithDraws(double distance, double sigma, double radius) {
    RandomGenerator random = RandomStreams.of(1);
    int inside = 0;
    int draws = 400_000;
    for (int i = 0; i < draws; i++) {
      double x = distance + sigma * random.nextGaussian();
      double y = sigma * random.nextGaussian();
      inside += Math.hypot(x, y) <= radius ? 1 : 0;
    }
    assertThat(Rice.cumulative(distance, sigma, radius))
        .isCloseTo(inside / (double) draws, within(0.003));
  }

  @Test
  void aKnownPointIsInsideOrNot() {
    assertThat(Rice.cumulative(5, 0, 5)).isEqualTo(1);
    assertThat(Rice.cumulative(5.1, 0, 5)).isZero();
  }

  @Test
  void farAwayNothingIsInside() {
    assertThat(Rice.cumulative(230, 2, 31.7)).isZero();
    assertThat(Rice.cumulative(1, 2, 317)).isCloseTo(1, within(1e-9));
  }
}
