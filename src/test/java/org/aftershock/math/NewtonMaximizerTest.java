package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NewtonMaximizerTest {
  /** −(x−1)² − 10(y−2)², whose information is diag(2, 20). */
  private static Objective.Point paraboloid(double[] at) {
    double x = at[0] - 1;
    double y = at[1] - 2;
    return new Objective.Point(
        -x * x - 10 * y * y, new double[] {-2 * x, -20 * y}, new double[][] {{-2, 0}, {0, -20}});
  }

  /** The negative of Rosenbrock's valley, maximal at (1, 1). */
  private static Objective.Point valley(double[] at) {
    double x = at[0];
    double y = at[1];
    return new Objective.Point(
        -(100 * (y - x * x) * (y - x * x) + (1 - x) * (1 - x)),
        new double[] {400 * x * (y - x * x) + 2 * (1 - x), -200 * (y - x * x)},
        new double[][] {{400 * y - 1200 * x * x - 2, 400 * x}, {400 * x, -200}});
  }

  @Test
  void findsTheTopOfAParaboloidAndItsErrors() {
    var optimum =
        new NewtonMaximizer(new double[] {-9, -9}, new double[] {9, 9})
            .maximize(NewtonMaximizerTest::paraboloid, new double[] {-3, 7});
    assertThat(optimum.converged()).isTrue();
    assertThat(optimum.parameter(0)).isCloseTo(1, within(1e-8));
    assertThat(optimum.parameter(1)).isCloseTo(2, within(1e-8));
    assertThat(optimum.standardError(0)).isCloseTo(Math.sqrt(1 / 2.0), within(1e-12));
    assertThat(optimum.standardError(1)).isCloseTo(Math.sqrt(1 / 20.0), within(1e-12));
  }

  @Test
  void climbsACurvedValley() {
    var optimum =
        new NewtonMaximizer(new double[] {-9, -9}, new double[] {9, 9})
            .maximize(NewtonMaximizerTest::valley, new double[] {-1.2, 1});
    assertThat(optimum.converged()).isTrue();
    assertThat(optimum.parameter(0)).isCloseTo(1, within(1e-6));
    assertThat(optimum.parameter(1)).isCloseTo(1, within(1e-6));
  }

  @Test
  void staysInTheBoxAndGivesNoErrorForAHeldParameter() {
    var optimum =
        new NewtonMaximizer(new double[] {-9, -9}, new double[] {0.5, 9})
            .maximize(NewtonMaximizerTest::paraboloid, new double[] {-3, 7});
    assertThat(optimum.converged()).isTrue();
    assertThat(optimum.parameter(0)).isEqualTo(0.5);
    assertThat(optimum.parameter(1)).isCloseTo(2, within(1e-8));
    assertThat(optimum.standardError(0)).isNaN();
    assertThat(optimum.standardError(1)).isCloseTo(Math.sqrt(1 / 20.0), within(1e-12));
  }
}
