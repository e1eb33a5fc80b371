package org.aftershock.magnitude;

import java.time.Instant;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;
import org.aftershock.magnitude.GutenbergRichterSimulator.Detection;

/**
 * What a {@link GutenbergRichterSimulator} is to make.
 *
 * @param count number of events; with a detection, before it
 * @param b b-value
 * @param completeness Mc, the lower end of the complete magnitudes
 * @param maxMagnitude the largest possible magnitude
 * @param step step to which magnitudes are rounded, of which Mc and the largest are whole numbers;
 *     0 for none
 * @param start time before which nothing happens, years 0 to 9999
 * @param days length of the span, days
 * @param detection how events below Mc are seen; null to have none there
 * @param latitude centre of the disc, degrees north
 * @param longitude centre of the disc, degrees east
 * @param radiusKm radius of the disc, km; 0 for a point
 * @param depthKm depth of all events, km
 * @param seed seed of all randomness
 */
public record GutenbergRichterSettings(
    int count,
    double b,
    double completeness,
    double maxMagnitude,
    double step,
    Instant start,
    double days,
    Detection detection,
    double latitude,
    double longitude,
    double radiusKm,
    double depthKm,
    long seed) {

  /** The largest number of events. */
  public static final int MOST = 10_000_000;

  private static final double MOST_DAYS = 1e6;
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
  private static final double HALF_AROUND_KM = Math.PI * Geodesy.EARTH_RADIUS_KM;

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is impossible; the message begins with its name, in the
   *     spelling of an option, such as {@code max-magnitude}
   */
  public GutenbergRichterSettings {
    within("count", count, 1, MOST);
    within("b", b, 0.01, 10);
    within("completeness", completeness, -5, 10);
    within("max-magnitude", maxMagnitude, completeness, 10);
    within("step", step, 0, 1);
    check("step", step == 0 || step >= 0.001, "must be 0, for none, or 0.001 to 1");
    check(
        "completeness", isWhole(completeness, step), "must be a whole number of steps of " + step);
    check(
        "max-magnitude", isWhole(maxMagnitude, step), "must be a whole number of steps of " + step);
    check(
        "max-magnitude", step > 0 || maxMagnitude > completeness, "must be above the completeness");
    check(
        "start", !start.isBefore(FIRST) && !start.isAfter(LAST), "must be in the years 0 to 9999");
    within("days", days, 0, MOST_DAYS);
    check(
        "days",
        days <= Times.days(Times.micros(start), Times.micros(LAST)),
        "must end before the year 10000");
    if (detection != null) {
      within("detection-mean", detection.mean(), -4, 10);
      within("detection-sigma", detection.sigma(), 0.001, 1);
      check(
          "detection-mean",
          detection.mean() <= completeness,
          "must not be above the completeness, where all events are seen");
    }
    within("latitude", latitude, -90, 90);
    within("longitude", longitude, -180, 360);
    within("radius", radiusKm, 0, HALF_AROUND_KM);
    within("depth", depthKm, -100, 1000);
  }

  private static boolean isWhole(double magnitude, double step) {
    double steps = magnitude / step;
    return step == 0 || Math.abs(steps - Math.rint(steps)) * step < 1e-6;
  }

  private static void within(String name, double value, double least, double most) {
    check(name, value >= least && value <= most, "must be " + plain(least) + " to " + plain(most));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static void check(String name, boolean right, String demand) {
    if (!right) {
      throw new IllegalArgumentException(name + " " + demand);
    }
  }
}
