package org.aftershock.migration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.Descriptive;

/**
 * Errors of the epicentres against their scatter. The observed places that are permuted hold these
 * errors already, so that they are in every interval, p-value and power here; nothing is added. An
 * error that changes with time, such as that of a network that grows after the mainshock, is not
 * seen and can look like a drift.
 *
 * @param stepDegrees step to which latitudes and longitudes are rounded; 0 where none is seen
 * @param roundingKm standard deviation of the rounding of a latitude, km
 * @param errorKm median horizontal error of the catalog, km; NaN where it gives none
 * @param shareOfScatter variance of both by that of the epicentres in a direction, mean of all
 */
public record LocationNoise(
    double stepDegrees, double roundingKm, double errorKm, double shareOfScatter) {
  private static final double[] STEPS = {1, 0.5, 0.1, 0.05, 0.01, 0.001};
  private static final double MOST_OFF = 0.01;

  static LocationNoise of(Catalog catalog, Epicentres events) {
    double[] latitudes = Arrays.stream(events.event()).mapToDouble(catalog::latitude).toArray();
    double[] longitudes = Arrays.stream(events.event()).mapToDouble(catalog::longitude).toArray();
    double step =
        Arrays.stream(STEPS)
            .filter(s -> isRounded(latitudes, s) && isRounded(longitudes, s))
            .findFirst()
            .orElse(0);
    double rounding = step * Geodesy.KM_PER_DEGREE / Math.sqrt(12);
    double[] errors =
        IntStream.of(events.event())
            .mapToDouble(catalog::horizontalErrorKm)
            .filter(e -> !Double.isNaN(e))
            .toArray();
    double error = Descriptive.quantile(errors, 0.5);
    double[][] scatter = Columns.covariance(events.x(), events.y());
    double known = Double.isNaN(error) ? 0 : error * error;
    return new LocationNoise(
        step,
        rounding,
        error,
        (rounding * rounding + known) / ((scatter[0][0] + scatter[1][1]) / 2));
  }

  private static boolean isRounded(double[] degrees, double step) {
    long off =
        Arrays.stream(degrees).filter(v -> Math.abs(v / step - Math.rint(v / step)) > 1e-6).count();
    return degrees.length > 0 && off <= MOST_OFF * degrees.length;
  }
}
