package org.aftershock.catalog;

/**
 * Uncertainty of a location.
 *
 * @param horizontalKm horizontal error, km; NaN where unknown
 * @param depthKm depth error, km; NaN where unknown
 */
public record LocationError(double horizontalKm, double depthKm) {
  /** Nothing is known. */
  public static final LocationError UNKNOWN = new LocationError(Double.NaN, Double.NaN);
}
