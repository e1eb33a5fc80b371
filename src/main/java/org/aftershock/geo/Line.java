package org.aftershock.geo;

import java.util.Arrays;

/**
 * A line of geographic points joined by segments straight in longitude and latitude, with its
 * bounding box. Longitudes run from -180 to 180 and latitudes from -90 to 90, both in degrees; no
 * segment crosses the date line.
 */
public final class Line {
  private final double[] longitudes;
  private final double[] latitudes;
  private final double west;
  private final double south;
  private final double east;
  private final double north;

  /** Takes over both arrays, which have the same length of at least one. */
  Line(double[] longitudes, double[] latitudes) {
    this.longitudes = longitudes;
    this.latitudes = latitudes;
    west = Arrays.stream(longitudes).min().orElseThrow();
    south = Arrays.stream(latitudes).min().orElseThrow();
    east = Arrays.stream(longitudes).max().orElseThrow();
    north = Arrays.stream(latitudes).max().orElseThrow();
  }

  /** Number of points; a closed ring counts its first point again as its last. */
  public int size() {
    return longitudes.length;
  }

  /** Longitude of the point at {@code index}, degrees east. */
  public double longitude(int index) {
    return longitudes[index];
  }

  /** Latitude of the point at {@code index}, degrees north. */
  public double latitude(int index) {
    return latitudes[index];
  }

  /** Smallest longitude, degrees east. */
  public double west() {
    return west;
  }

  /** Smallest latitude, degrees north. */
  public double south() {
    return south;
  }

  /** Largest longitude, degrees east. */
  public double east() {
    return east;
  }

  /** Largest latitude, degrees north. */
  public double north() {
    return north;
  }
}
