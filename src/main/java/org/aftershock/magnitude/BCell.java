package org.aftershock.magnitude;

/**
 * b at one place of a map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param events events in its neighbourhood
 * @param radiusKm how far the neighbourhood reaches, km: the fixed radius, or the distance of the
 *     farthest of the nearest events; NaN without events
 * @param completeness magnitude of completeness of these events
 * @param b b-value above it, with its error and n; its value NaN where it is refused
 * @param reason why b is refused; empty where it isn't
 */
public record BCell(
    double latitude,
    double longitude,
    int events,
    double radiusKm,
    Completeness completeness,
    BValue b,
    String reason) {

  /** Whether the place has b. */
  public boolean hasB() {
    return reason.isEmpty();
  }
}
