package org.aftershock.migration;

/**
 * A unit vector of the plane.
 *
 * @param east part to the east
 * @param north part to the north
 */
record Direction(double east, double north) {
  /** Of an azimuth, degrees clockwise from north. */
  static Direction of(double azimuthDegrees) {
    double angle = Math.toRadians(azimuthDegrees);
    return new Direction(Math.sin(angle), Math.cos(angle));
  }

  /** Azimuth of a vector, degrees in [0, 360). */
  static double azimuthDegrees(double east, double north) {
    double degrees = Math.toDegrees(Math.atan2(east, north));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  /** Part of a vector along this direction. */
  double of(double x, double y) {
    return east * x + north * y;
  }

  Direction opposite() {
    return new Direction(-east, -north);
  }
}
