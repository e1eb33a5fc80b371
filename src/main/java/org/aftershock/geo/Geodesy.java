package org.aftershock.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * Distances and directions on the Earth. Angles are degrees (latitude −90..90, longitude any turn),
 * lengths are kilometres, azimuths are degrees clockwise from north.
 *
 * <p>Two distances are offered, and callers say which: {@link #distanceKm} is the WGS84 geodesic
 * (Karney 2013, doi:10.1007/s00190-012-0578-z; error of nanometres) for selections and printed
 * numbers, {@link #sphericalKm} the great circle on a sphere for inner loops. They differ by at
 * most 0.57 %.
 */
public final class Geodesy {
  /** Mean Earth radius of IUGG, km. */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  /** Length of one degree of a great circle of the mean sphere, km. */
  public static final double KM_PER_DEGREE = Math.toRadians(EARTH_RADIUS_KM);

  private Geodesy() {}

  /** Length of the WGS84 geodesic between two points, km; NaN if a coordinate is NaN. */
  public static double distanceKm(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    return Geodesic.WGS84.Inverse(
                latitude1, longitude1, latitude2, longitude2, GeodesicMask.DISTANCE)
            .s12
        / 1000;
  }

  /** Azimuth at the first point of the WGS84 geodesic to the second, degrees in [0, 360). */
  public static double azimuthDegrees(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double azimuth =
        Geodesic.WGS84.Inverse(latitude1, longitude1, latitude2, longitude2, GeodesicMask.AZIMUTH)
            .azi1;
    return azimuth < 0 ? azimuth + 360 : azimuth;
  }

  /** Great-circle distance on the mean sphere by the haversine formula, km. */
  public static double sphericalKm(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double sinLatitude = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
    double sinLongitude = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double haversine =
        sinLatitude * sinLatitude
            + Math.cos(Math.toRadians(latitude1))
                * Math.cos(Math.toRadians(latitude2))
                * sinLongitude
                * sinLongitude;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }

  /** The same longitude in [−180, 180). */
  public static double wrapLongitude(double longitude) {
    if (longitude >= -180 && longitude < 180) {
      return longitude;
    }
    double turned = (longitude + 180) % 360;
    return (turned < 0 ? turned + 360 : turned) - 180;
  }
}
