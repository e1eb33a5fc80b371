package org.aftershock.migration;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.math.Descriptive;
import org.aftershock.math.RandomStreams;
import org.aftershock.math.SymmetricEigen;

/**
 * The plane closest to the hypocentres: least weighted squares of the distances from it (total
 * least squares), weights 1 / σ² of the location errors where the catalog gives them, no less than
 * 0.1 km, and the median weight where it does not. Unknown and fixed depths are left out. Its error
 * comes from 400 resamples of families.
 *
 * <p>It is refused, with a reason, for fewer than 20 hypocentres or 10 families, for a fixed depth,
 * where the cloud is no plane (its thickness more than half its narrower extent, as standard
 * deviations), where the plane dips less than 20°, since the depths of shallow events then scatter
 * least whatever the fault is, and where 5 % of the resampled planes are more than 20° away.
 *
 * @param strikeDegrees strike, degrees in [0, 360), the plane dipping to its right; NaN if refused
 * @param dipDegrees dip, degrees in [0, 90]
 * @param strikeErrorDegrees standard error of the strike, degrees
 * @param dipErrorDegrees standard error of the dip, degrees
 * @param normalErrorDegrees angle from it within which 95 % of the resampled planes are, degrees
 * @param thicknessKm standard deviation of the hypocentres across the plane, km
 * @param events number of hypocentres used
 * @param refusal why there is no plane; empty if there is one
 */
public record FaultPlane(
    double strikeDegrees,
    double dipDegrees,
    double strikeErrorDegrees,
    double dipErrorDegrees,
    double normalErrorDegrees,
    double thicknessKm,
    int events,
    String refusal) {
  private static final int FEWEST = 20;
  private static final int RESAMPLES = 400;
  private static final double THICKEST = 0.5;
  private static final double LEAST_ERROR_KM = 0.1;
  private static final double MOST_ERROR_DEGREES = 20;
  private static final double LEAST_DIP_DEGREES = 20;

  private static FaultPlane refused(int events, String reason) {
    double no = Double.NaN;
    return new FaultPlane(no, no, no, no, no, no, events, reason);
  }

  static FaultPlane of(Catalog catalog, Epicentres all, long seed) {
    FixedDepths fixed = FixedDepths.of(all.depthKm());
    Epicentres events = all.where(i -> fixed.isFree(all.depthKm()[i]));
    int n = events.size();
    if (fixed.events() > 0) {
      return refused(n, "a fifth of the events or more have one fixed depth");
    }
    if (n < FEWEST || events.families() < MigrationAnalysis.ENOUGH_FAMILIES) {
      return refused(n, "fewer than 20 hypocentres or 10 families");
    }
    double[] weights = weights(catalog, events);
    Cloud cloud = Cloud.of(events, weights, null);
    double[] thickness = cloud.deviationsKm;
    if (!(thickness[2] <= THICKEST * thickness[1])) {
      return refused(n, "the hypocentres lie on no plane");
    }
    if (cloud.dip() < LEAST_DIP_DEGREES) {
      return refused(n, "the hypocentres form a flat layer, as shallow events do on any fault");
    }
    double[] angles = new double[RESAMPLES];
    double[] strikes = new double[RESAMPLES];
    double[] dips = new double[RESAMPLES];
    RandomGenerator random = RandomStreams.of(seed);
    for (int k = 0; k < RESAMPLES; k++) {
      int[] copies = new int[events.families()];
      for (int j = 0; j < copies.length; j++) {
        copies[random.nextInt(copies.length)]++;
      }
      Cloud drawn = Cloud.of(events, weights, copies).towards(cloud);
      angles[k] = Math.toDegrees(Math.acos(Math.min(1, drawn.cosine(cloud))));
      strikes[k] = turn(drawn.strike() - cloud.strike());
      dips[k] = drawn.dip() - cloud.dip();
    }
    double angle = Descriptive.quantile(angles, 0.95);
    if (angle > MOST_ERROR_DEGREES) {
      return refused(n, "resampled planes differ by more than 20°");
    }
    return new FaultPlane(
        cloud.strike(), cloud.dip(), root(strikes), root(dips), angle, thickness[2], n, "");
  }

  private static double root(double[] differences) {
    return Math.sqrt(Arrays.stream(differences).map(v -> v * v).average().orElse(Double.NaN));
  }

  /** A difference of azimuths in [−180, 180). */
  private static double turn(double degrees) {
    return degrees - 360 * Math.floor((degrees + 180) / 360);
  }

  private static double[] weights(Catalog catalog, Epicentres events) {
    double[] weights =
        Arrays.stream(events.event())
            .mapToDouble(
                i -> {
                  double error = Math.hypot(catalog.horizontalErrorKm(i), catalog.depthErrorKm(i));
                  return 1 / Math.pow(Math.max(LEAST_ERROR_KM, error), 2);
                })
            .toArray();
    double[] known = Arrays.stream(weights).filter(w -> !Double.isNaN(w)).toArray();
    double usual = known.length == 0 ? 1 : Descriptive.quantile(known, 0.5);
    return Arrays.stream(weights).map(w -> Double.isNaN(w) ? usual : w).toArray();
  }

  /** Principal axes of a cloud of hypocentres. */
  private static final class Cloud {
    /** Unit vector of the axis of least extent: east, north, down. */
    private final double[] normal;

    /** Standard deviations along the axes, the greatest first, km. */
    private final double[] deviationsKm;

    private Cloud(double[] normal, double[] deviationsKm) {
      this.normal = normal;
      this.deviationsKm = deviationsKm;
    }

    /** Of events, each as often as its family was drawn; null for once. */
    static Cloud of(Epicentres events, double[] weights, int[] copies) {
      double[][] columns = {events.x(), events.y(), events.depthKm()};
      double[] w = weights.clone();
      if (copies != null) {
        Arrays.setAll(w, i -> weights[i] * copies[events.family()[i]]);
      }
      double all = Arrays.stream(w).sum();
      double[] means = new double[3];
      for (int c = 0; c < 3; c++) {
        for (int i = 0; i < w.length; i++) {
          means[c] += w[i] * columns[c][i] / all;
        }
      }
      double[][] sums = new double[3][3];
      for (int a = 0; a < 3; a++) {
        for (int b = 0; b < 3; b++) {
          for (int i = 0; i < w.length; i++) {
            sums[a][b] += w[i] * (columns[a][i] - means[a]) * (columns[b][i] - means[b]) / all;
          }
        }
      }
      SymmetricEigen eigen = SymmetricEigen.of(sums);
      double[] deviations = new double[3];
      Arrays.setAll(deviations, k -> Math.sqrt(Math.max(0, eigen.value(k))));
      return new Cloud(eigen.vector(2), deviations).upward();
    }

    private Cloud upward() {
      return normal[2] > 0 ? opposite() : this;
    }

    private Cloud opposite() {
      return new Cloud(Arrays.stream(normal).map(v -> -v).toArray(), deviationsKm);
    }

    /** This or the opposite normal, whichever is nearer to another. */
    Cloud towards(Cloud other) {
      return cosine(other) < 0 ? opposite() : this;
    }

    double cosine(Cloud other) {
      double sum = 0;
      for (int c = 0; c < 3; c++) {
        sum += normal[c] * other.normal[c];
      }
      return sum;
    }

    /** Strike, degrees: the normal leans to the right of it, the way that the plane dips. */
    double strike() {
      return (Direction.azimuthDegrees(normal[0], normal[1]) + 270) % 360;
    }

    /** Angle of the normal from the vertical, degrees: above 90 for a normal that points down. */
    double dip() {
      return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, -normal[2]))));
    }
  }
}
