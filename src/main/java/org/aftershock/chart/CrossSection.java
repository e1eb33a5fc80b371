package org.aftershock.chart;

import java.util.Locale;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.geo.AzimuthalProjection.Point;

/**
 * A vertical plane through the mainshock: along the long axis of the epicentres where they have
 * one, else from west to east.
 */
final class CrossSection {
  private static final int ENOUGH_EVENTS = 20;
  private static final double LEAST_ELONGATION = 1.5;
  private static final String[] COMPASS = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};

  private final double azimuthDegrees;
  private final boolean principal;
  private final double[] distancesKm;

  private CrossSection(double azimuthDegrees, boolean principal, double[] distancesKm) {
    this.azimuthDegrees = azimuthDegrees;
    this.principal = principal;
    this.distancesKm = distancesKm;
  }

  /** The section through a sequence. */
  static CrossSection of(Quake mainshock, Catalog aftershocks) {
    AzimuthalProjection plane =
        new AzimuthalProjection(mainshock.latitude(), mainshock.longitude());
    int n = aftershocks.size();
    double[] xs = new double[n];
    double[] ys = new double[n];
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < n; i++) {
      Point point = plane.project(aftershocks.latitude(i), aftershocks.longitude(i));
      xs[i] = point.x();
      ys[i] = point.y();
      meanX += xs[i] / n;
      meanY += ys[i] / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < n; i++) {
      xx += (xs[i] - meanX) * (xs[i] - meanX);
      yy += (ys[i] - meanY) * (ys[i] - meanY);
      xy += (xs[i] - meanX) * (ys[i] - meanY);
    }
    double half = Math.hypot((xx - yy) / 2, xy);
    double larger = (xx + yy) / 2 + half;
    double smaller = (xx + yy) / 2 - half;
    boolean principal =
        n >= ENOUGH_EVENTS && larger > LEAST_ELONGATION * LEAST_ELONGATION * smaller;
    double azimuth = 90;
    if (principal) {
      double fromEast = Math.toDegrees(Math.atan2(2 * xy, xx - yy) / 2);
      azimuth = ((90 - fromEast) % 180 + 180) % 180;
    }
    double east = Math.sin(Math.toRadians(azimuth));
    double north = Math.cos(Math.toRadians(azimuth));
    double[] distances = new double[n];
    for (int i = 0; i < n; i++) {
      distances[i] = xs[i] * east + ys[i] * north;
    }
    return new CrossSection(azimuth, principal, distances);
  }

  /** Direction of growing distance, degrees clockwise from north, from 0 to 180. */
  double azimuthDegrees() {
    return azimuthDegrees;
  }

  /** Distance of each aftershock along the section from the mainshock, km. */
  double[] distancesKm() {
    return distancesKm.clone();
  }

  /** The axis in words. */
  String axisLabel() {
    if (!principal) {
      return "Distance from west to east (km)";
    }
    return String.format(
        Locale.ROOT,
        "Distance along the long axis, %s to %s, N %.0f° %s (km)",
        from(),
        to(),
        azimuthDegrees <= 90 ? azimuthDegrees : 180 - azimuthDegrees,
        azimuthDegrees <= 90 ? "E" : "W");
  }

  /** Compass point of falling distance. */
  String from() {
    return compass(azimuthDegrees + 180);
  }

  /** Compass point of growing distance. */
  String to() {
    return compass(azimuthDegrees);
  }

  private static String compass(double azimuth) {
    return COMPASS[(int) Math.round(azimuth / 45) % COMPASS.length];
  }
}
