package org.aftershock.chart;

import java.util.Locale;
import org.aftershock.migration.AftershockArea;
import org.aftershock.migration.Ellipse;
import org.aftershock.migration.Migration;
import org.aftershock.summary.SequenceAnalysis;

/**
 * A vertical plane through the mainshock along strike: along the axis on which migration finds the
 * drift along strike, else along that of the ellipse of the epicentres, else from west to east.
 */
final class CrossSection {
  /** In an area that is less long than this the axis is a matter of chance. */
  private static final double LEAST_ELONGATION = 1.5;

  private static final String[] COMPASS = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};

  private final double azimuthDegrees;
  private final double elongation;
  private final double[] distancesKm;

  private CrossSection(double azimuthDegrees, double elongation, PlaneEvents events) {
    this.azimuthDegrees = azimuthDegrees;
    this.elongation = elongation;
    distancesKm = events.alongKm(azimuthDegrees);
  }

  /** The section through a sequence. */
  static CrossSection of(SequenceAnalysis analysis, PlaneEvents events) {
    Migration migration = analysis.summary().migration();
    AftershockArea area = analysis.summary().area();
    if (migration != null && !Double.isNaN(migration.axes().strikeDegrees())) {
      return new CrossSection(
          migration.axes().strikeDegrees(),
          migration.axes().majorKm() / migration.axes().minorKm(),
          events);
    }
    if (area != null && !Double.isNaN(area.ellipse().azimuthDegrees())) {
      Ellipse ellipse = area.ellipse();
      return new CrossSection(
          ellipse.azimuthDegrees(), ellipse.semiMajorKm() / ellipse.semiMinorKm(), events);
    }
    return new CrossSection(90, Double.NaN, events);
  }

  /** Direction of growing distance, degrees clockwise from north, from 0 to 180. */
  double azimuthDegrees() {
    return azimuthDegrees;
  }

  /** Distance of each aftershock along the section from the mainshock, km. */
  double[] distancesKm() {
    return distancesKm.clone();
  }

  /** Whether the epicentres have a long axis, and so a strike. */
  boolean isLong() {
    return elongation > LEAST_ELONGATION;
  }

  /** The axis in words. */
  String axisLabel() {
    if (Double.isNaN(elongation)) {
      return "Distance from west to east (km)";
    }
    String azimuth =
        String.format(
            Locale.ROOT,
            azimuthDegrees <= 90 ? "N %.0f° E" : "N %.0f° W",
            azimuthDegrees <= 90 ? azimuthDegrees : 180 - azimuthDegrees);
    return String.format(
        Locale.ROOT,
        "Distance along %s, %s to %s%s (km)",
        isLong() ? "the long axis" : azimuth,
        compass(azimuthDegrees + 180),
        compass(azimuthDegrees),
        isLong() ? ", " + azimuth : "");
  }

  /** The nearest of the eight points of the compass. */
  static String compass(double azimuth) {
    return COMPASS[(int) Math.round(azimuth / 45) % COMPASS.length];
  }
}
