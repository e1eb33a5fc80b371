package org.aftershock.geo;

import java.util.Arrays;

/**
 * Nodes of a grid of equal steps in latitude and longitude, west to east, then south to north. A
 * grid with its east below its west crosses the date line; in a full turn the last meridian, which
 * is the first again, is left out.
 *
 * @param west first meridian, degrees east, −180..360
 * @param south first parallel, degrees north
 * @param east meridian not to pass, degrees east, −180..360
 * @param north parallel not to pass, degrees north
 * @param stepDegrees step in both directions, degrees
 */
public record LatitudeLongitudeGrid(
    double west, double south, double east, double north, double stepDegrees) {

  private static final double ROUNDING = 1e-9;
  private static final double PLACES = 1e9;
  private static final long MOST_NODES = 10_000_000;

  /**
   * Checks the grid.
   *
   * @throws IllegalArgumentException if a side is impossible or there are more than ten million
   *     nodes
   */
  public LatitudeLongitudeGrid {
    if (!(south >= -90 && north <= 90 && south <= north)) {
      throw new IllegalArgumentException("a grid needs -90 <= south <= north <= 90");
    }
    if (!(west >= -180 && west <= 360 && east >= -180 && east <= 360)) {
      throw new IllegalArgumentException("a grid needs its west and east in -180..360");
    }
    if (!(stepDegrees > 0)) {
      throw new IllegalArgumentException("the step of a grid must be more than 0 degrees");
    }
    double across = Math.floor(turn(west, east) / stepDegrees) + 1;
    if (!(across * (Math.floor((north - south) / stepDegrees) + 1) <= MOST_NODES)) {
      throw new IllegalArgumentException("a grid may have ten million nodes; take a larger step");
    }
  }

  /**
   * The grid around points, its sides whole numbers of steps: from east of the widest gap between
   * their meridians round to west of it, so that it crosses the date line where the points do.
   *
   * @param latitudes degrees north; points that are NaN are passed over
   * @param longitudes degrees east, −180..180
   * @throws IllegalArgumentException if there are no points
   */
  public static LatitudeLongitudeGrid around(
      double[] latitudes, double[] longitudes, double stepDegrees) {
    double[] meridians = Arrays.stream(longitudes).filter(l -> !Double.isNaN(l)).sorted().toArray();
    double[] parallels = Arrays.stream(latitudes).filter(l -> !Double.isNaN(l)).sorted().toArray();
    if (meridians.length == 0 || parallels.length == 0) {
      throw new IllegalArgumentException("a grid needs points to be around");
    }
    int last = meridians.length - 1;
    double widest = meridians[0] + 360 - meridians[last];
    int first = 0;
    for (int i = 1; i <= last; i++) {
      if (meridians[i] - meridians[i - 1] > widest) {
        widest = meridians[i] - meridians[i - 1];
        first = i;
      }
    }
    double west = Math.floor(meridians[first] / stepDegrees) * stepDegrees;
    double east = Math.ceil(meridians[(first + last) % (last + 1)] / stepDegrees) * stepDegrees;
    double south = Math.floor(parallels[0] / stepDegrees) * stepDegrees;
    double north = Math.ceil(parallels[parallels.length - 1] / stepDegrees) * stepDegrees;
    return new LatitudeLongitudeGrid(
        Math.max(-180, west),
        Math.max(-90, south),
        Math.min(360, east),
        Math.min(90, north),
        stepDegrees);
  }

  private static double turn(double west, double east) {
    double width = east - west;
    return width < 0 ? width + 360 : Math.min(width, 360);
  }

  private static int steps(double length, double step) {
    return (int) Math.floor(length / step + ROUNDING);
  }

  /** Number of meridians. */
  public int columns() {
    double width = turn(west, east);
    int steps = steps(width, stepDegrees);
    boolean closes = steps > 0 && Math.abs(steps * stepDegrees - 360) < ROUNDING;
    return closes ? steps : steps + 1;
  }

  /** Number of parallels. */
  public int rows() {
    return steps(north - south, stepDegrees) + 1;
  }

  /** Number of nodes. */
  public int size() {
    return columns() * rows();
  }

  /** Latitude of a node, degrees north. */
  public double latitude(int node) {
    int row = node / columns();
    return Math.min(north, rounded(south + row * stepDegrees));
  }

  /** Longitude of a node, degrees east, −180..180. */
  public double longitude(int node) {
    return Geodesy.wrapLongitude(rounded(west + node % columns() * stepDegrees));
  }

  /** Without the noise of the multiplication. */
  private static double rounded(double degrees) {
    return Math.rint(degrees * PLACES) / PLACES;
  }
}
