package org.aftershock.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;

class FrontsTest {
  /** Events evenly over a disc whose radius is a law of time, each its own family. */
  private static Fronts fronts(DoubleUnaryOperator radiusKm) {
    int n = 500;
    RandomGenerator random = RandomStreams.of(4);
    double[] days = random.doubles(n).map(v -> Math.pow(10, 3.5 * v - 2)).sorted().toArray();
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      double r = radiusKm.applyAsDouble(days[i]) * Math.sqrt(random.nextDouble());
      double angle = 2 * Math.PI * random.nextDouble();
      x[i] = r * Math.sin(angle);
      y[i] = r * Math.cos(angle);
    }
    int[] own = FamilySlopes.identity(n);
    double[] depth = new double[n];
    Arrays.fill(depth, Double.NaN);
    return Fronts.of(Epicentres.of(own, days, x, y, depth, own), 0.01);
  }

  /**
   * 90 % lie within √0.9 of the radius, so that the front of a disc of 3 km · √t is 4πD = 0.9 · 9
   * km²/d: D = 0.6446 km²/d = 7.46 m²/s.
   */
  @Test
  void aDiffusionIsFoundWithItsDiffusivity() {
    Front best = fronts(t -> 3 * Math.sqrt(t)).laws().get(0);
    assertThat(best.law()).isEqualTo("diffusion");
    assertThat(best.parameter()).isCloseTo(7.46, within(0.4));
  }

  @Test
  void aDiscThatStaysIsNoDiffusion() {
    Fronts fronts = fronts(t -> 8);
    Front constant = law(fronts, "constant");
    assertThat(constant.parameter()).isCloseTo(8 * Math.sqrt(0.9), within(0.1));
    assertThat(constant.deltaAic()).isLessThan(2);
    assertThat(law(fronts, "diffusion").deltaAic()).isGreaterThan(100);
  }

  @Test
  void growthWithTheLogarithmIsFound() {
    Front best = fronts(t -> 8 + 3 * Math.log10(t)).laws().get(0);
    assertThat(best.law()).isEqualTo("logarithmic");
    assertThat(best.parameter()).isCloseTo(3 * Math.sqrt(0.9), within(0.2));
    assertThat(best.interceptKm()).isCloseTo(8 * Math.sqrt(0.9), within(0.2));
  }

  @Test
  void growthWithTimeIsFound() {
    Front best = fronts(t -> 4 + 0.5 * t).laws().get(0);
    assertThat(best.law()).isEqualTo("linear");
    assertThat(best.parameter()).isCloseTo(0.5 * Math.sqrt(0.9), within(0.03));
  }

  private static Front law(Fronts fronts, String name) {
    return fronts.laws().stream().filter(l -> l.law().equals(name)).findFirst().orElseThrow();
  }
}
