package org.aftershock.geo;

/**
 * The azimuthal equidistant projection of the mean sphere about a centre: distances from the
 * centre, and directions there, are true, so that a circle around it stays a circle. Away from the
 * centre lengths across are stretched by a / sin a with a the angle from it: 0.1 % at 500 km, 1 %
 * at 1560 km. It knows no date line and no pole.
 *
 * <p>x points east and y north at the centre, both in km.
 */
public final class AzimuthalProjection {
  private final double centreLongitude;
  private final double centreLatitude;
  private final double sinCentre;
  private final double cosCentre;

  /** The projection about a point, degrees. */
  public AzimuthalProjection(double latitude, double longitude) {
    centreLongitude = longitude;
    centreLatitude = latitude;
    sinCentre = Math.sin(Math.toRadians(latitude));
    cosCentre = Math.cos(Math.toRadians(latitude));
  }

  /** A point of the plane, km. */
  public record Point(double x, double y) {}

  /**
   * A point on the Earth, degrees; the longitude within 180 of the centre's, which may be past 180.
   */
  public record Position(double latitude, double longitude) {}

  /** Latitude of the centre, degrees north. */
  public double centreLatitude() {
    return centreLatitude;
  }

  /** Longitude of the centre, degrees east. */
  public double centreLongitude() {
    return centreLongitude;
  }

  /** Where a point, degrees, falls in the plane; NaN if a coordinate is NaN. */
  public Point project(double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double lambda = Math.toRadians(longitude - centreLongitude);
    double sinPhi = Math.sin(phi);
    double cosPhi = Math.cos(phi);
    double cosLambda = Math.cos(lambda);
    double east = cosPhi * Math.sin(lambda);
    double north = cosCentre * sinPhi - sinCentre * cosPhi * cosLambda;
    double across = Math.hypot(east, north);
    double angle = Math.atan2(across, sinCentre * sinPhi + cosCentre * cosPhi * cosLambda);
    double km = Geodesy.EARTH_RADIUS_KM * (across < 1e-15 ? 1 : angle / across);
    return new Point(east * km, north * km);
  }

  /** The point on the Earth that falls on a point of the plane, km. */
  public Position invert(double x, double y) {
    double km = Math.hypot(x, y);
    if (km == 0) {
      return new Position(centreLatitude, centreLongitude);
    }
    double sin = Math.sin(km / Geodesy.EARTH_RADIUS_KM);
    double cos = Math.cos(km / Geodesy.EARTH_RADIUS_KM);
    double sinPhi = Math.max(-1, Math.min(1, cos * sinCentre + y * sin * cosCentre / km));
    double lambda = Math.atan2(x * sin, km * cosCentre * cos - y * sinCentre * sin);
    return new Position(
        Math.toDegrees(Math.asin(sinPhi)), centreLongitude + Math.toDegrees(lambda));
  }
}
