package org.aftershock.migration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.aftershock.math.Descriptive;
import org.aftershock.math.SymmetricEigen;

/**
 * An ellipse that holds 90 % of the epicentres: the nine tenths that are closest together have its
 * shape and centre (minimum covariance determinant, Rousseeuw and Van Driessen 1999, by their
 * concentration steps from one start, the medians), so that a few far events don't turn it.
 *
 * @param eastKm centre, km east of the mainshock
 * @param northKm centre, km north of it
 * @param semiMajorKm long half axis, km; NaN of fewer than 10 epicentres or of ones on a line
 * @param semiMinorKm short half axis, km
 * @param azimuthDegrees azimuth of the long axis, degrees in [0, 180)
 */
public record Ellipse(
    double eastKm, double northKm, double semiMajorKm, double semiMinorKm, double azimuthDegrees) {
  private static final int FEWEST = 10;
  private static final double SHARE = 0.9;
  private static final int MOST_STEPS = 100;

  private static final Ellipse NONE =
      new Ellipse(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  static Ellipse of(double[] x, double[] y) {
    int n = x.length;
    if (n < FEWEST) {
      return NONE;
    }
    double mx = Descriptive.quantile(x.clone(), 0.5);
    double my = Descriptive.quantile(y.clone(), 0.5);
    double[][] s = {{1, 0}, {0, 1}};
    double[] distances = distances(x, y, mx, my, s);
    double last = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      double limit = Descriptive.quantile(distances.clone(), SHARE);
      double[] d = distances;
      int[] core = IntStream.range(0, n).filter(i -> d[i] <= limit).toArray();
      double[] cx = Arrays.stream(core).mapToDouble(i -> x[i]).toArray();
      double[] cy = Arrays.stream(core).mapToDouble(i -> y[i]).toArray();
      mx = Columns.mean(cx);
      my = Columns.mean(cy);
      s = Columns.covariance(cx, cy);
      double determinant = s[0][0] * s[1][1] - s[0][1] * s[0][1];
      if (!(determinant > 1e-12 * s[0][0] * s[1][1])) {
        return NONE;
      }
      distances = distances(x, y, mx, my, s);
      if (determinant >= last * (1 - 1e-12)) {
        break;
      }
      last = determinant;
    }
    double scale = Descriptive.quantile(distances, SHARE);
    SymmetricEigen axes = SymmetricEigen.of(s);
    double[] major = axes.vector(0);
    return new Ellipse(
        mx,
        my,
        Math.sqrt(scale * axes.value(0)),
        Math.sqrt(scale * axes.value(1)),
        Direction.azimuthDegrees(major[0], major[1]) % 180);
  }

  /** Squared distances from a centre, measured by a covariance. */
  private static double[] distances(double[] x, double[] y, double mx, double my, double[][] s) {
    double determinant = s[0][0] * s[1][1] - s[0][1] * s[0][1];
    double[] distances = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double dx = x[i] - mx;
      double dy = y[i] - my;
      distances[i] = (dx * dx * s[1][1] - 2 * dx * dy * s[0][1] + dy * dy * s[0][0]) / determinant;
    }
    return distances;
  }
}
