package org.aftershock.magnitude;

import java.util.random.RandomGenerator;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.geo.Geodesy;

/** A disc of the mean sphere over which epicentres are uniform, to 0.0001°, all at one depth. */
public final class EpicentreDisc {
  private static final double PLACES = 1e4;

  private final AzimuthalProjection about;
  private final double radiusKm;
  private final double depthKm;

  private EpicentreDisc(AzimuthalProjection about, double radiusKm, double depthKm) {
    this.about = about;
    this.radiusKm = radiusKm;
    this.depthKm = depthKm;
  }

  /** The disc of some settings. */
  public static EpicentreDisc of(GutenbergRichterSettings settings) {
    return new EpicentreDisc(
        new AzimuthalProjection(settings.latitude(), settings.longitude()),
        settings.radiusKm(),
        settings.depthKm());
  }

  /** Draws a place for a row. */
  public CatalogBuilder locate(CatalogBuilder row, RandomGenerator random) {
    // The share of the disc within an angle a is (sin a/2)² / (sin R/2)².
    double edge = Math.sin(radiusKm / (2 * Geodesy.EARTH_RADIUS_KM));
    double km = 2 * Geodesy.EARTH_RADIUS_KM * Math.asin(edge * Math.sqrt(random.nextDouble()));
    double azimuth = 2 * Math.PI * random.nextDouble();
    AzimuthalProjection.Position place =
        about.invert(km * Math.sin(azimuth), km * Math.cos(azimuth));
    return row.latitude(rounded(place.latitude()))
        .longitude(rounded(Geodesy.wrapLongitude(place.longitude())))
        .depthKm(depthKm);
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * PLACES) / PLACES + 0.0; // no −0
  }
}
