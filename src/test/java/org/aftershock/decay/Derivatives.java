package org.aftershock.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aftershock.math.Objective;

/** Compares derivatives with central differences. */
final class Derivatives {
  private Derivatives() {}

  /** Checks gradient against values and Hessian against gradients. */
  static void assertConsistent(Objective objective, double[] at, double tolerance) {
    double h = 1e-5;
    Objective.Point point = objective.at(at);
    for (int i = 0; i < at.length; i++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[i] += h;
      down[i] -= h;
      Objective.Point above = objective.at(up);
      Objective.Point below = objective.at(down);
      double slope = (above.value() - below.value()) / (2 * h);
      assertThat(point.gradient(i))
          .as("gradient %d", i)
          .isCloseTo(slope, within(tolerance * Math.max(1, Math.abs(slope))));
      for (int j = 0; j < at.length; j++) {
        double bend = (above.gradient(j) - below.gradient(j)) / (2 * h);
        assertThat(point.hessian(i, j))
            .as("Hessian %d, %d", i, j)
            .isCloseTo(bend, within(tolerance * Math.max(1, Math.abs(bend))));
      }
    }
  }
}
