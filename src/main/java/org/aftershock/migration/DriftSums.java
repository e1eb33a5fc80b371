package org.aftershock.migration;

/**
 * Slopes of the mean places of families on their mean times, kept as sums so that one event or one
 * family is left out without looking at the others.
 *
 * <p>With n families, Sᵤ = Σ u, Sₓ = Σ x, the slope of x on u is (Σ u x − Sᵤ Sₓ/n) / (Σ u² −
 * Sᵤ²/n). Times are taken from their mean, so that the differences lose no digits.
 */
final class DriftSums {
  private final int[] family;
  private final int[] sizes;
  private final double middle;
  private final double[][] columns;
  private final double[][] means;

  /** n, Σ u, Σ x, Σ y, Σ u², Σ u x, Σ u y over the families. */
  private final double[] sums = new double[7];

  /** The sums of events whose times are given. */
  DriftSums(Epicentres events, double[] time) {
    family = events.family();
    sizes = events.familySizes();
    middle = Columns.mean(time);
    columns = new double[][] {time, events.x(), events.y()};
    means =
        new double[][] {
          events.familyMeans(time), events.familyMeans(events.x()), events.familyMeans(events.y())
        };
    for (int g = 0; g < sizes.length; g++) {
      add(sums, 1, means[0][g], means[1][g], means[2][g]);
    }
  }

  private void add(double[] to, int sign, double time, double x, double y) {
    double u = time - middle;
    to[0] += sign;
    to[1] += sign * u;
    to[2] += sign * x;
    to[3] += sign * y;
    to[4] += sign * u * u;
    to[5] += sign * u * x;
    to[6] += sign * u * y;
  }

  /** Slopes of x and y with all. */
  double[] slopes() {
    return slopes(sums);
  }

  /** Slopes of x and y without an event. */
  double[] withoutEvent(int event) {
    int g = family[event];
    double[] left = without(g);
    int rest = sizes[g] - 1;
    if (rest > 0) {
      double[] mean = new double[3];
      for (int c = 0; c < 3; c++) {
        mean[c] = (sizes[g] * means[c][g] - columns[c][event]) / rest;
      }
      add(left, 1, mean[0], mean[1], mean[2]);
    }
    return slopes(left);
  }

  /** Slopes of x and y without a family. */
  double[] withoutFamily(int g) {
    return slopes(without(g));
  }

  private double[] without(int g) {
    double[] left = sums.clone();
    add(left, -1, means[0][g], means[1][g], means[2][g]);
    return left;
  }

  private static double[] slopes(double[] s) {
    double spread = s[4] - s[1] * s[1] / s[0];
    return new double[] {
      (s[5] - s[1] * s[2] / s[0]) / spread, (s[6] - s[1] * s[3] / s[0]) / spread
    };
  }
}
