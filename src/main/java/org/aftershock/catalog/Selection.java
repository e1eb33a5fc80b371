package org.aftershock.catalog;

import java.time.Instant;
import java.util.function.IntPredicate;

/**
 * Which events of a catalog are wanted. Immutable; each {@code with} method returns a narrower
 * copy. All limits are inclusive. An event that lacks a quantity is left out where that quantity is
 * limited.
 *
 * @param startMicros earliest origin time, microseconds since 1970-01-01T00:00Z
 * @param endMicros latest origin time, microseconds since 1970-01-01T00:00Z
 * @param minMagnitude least magnitude; NaN for no limit
 * @param maxMagnitude greatest magnitude; NaN for no limit
 * @param minDepthKm least depth, km; NaN for no limit
 * @param maxDepthKm greatest depth, km; NaN for no limit
 * @param region where
 * @param earthquakesOnly whether explosions, quarry blasts and the like are left out
 */
public record Selection(
    long startMicros,
    long endMicros,
    double minMagnitude,
    double maxMagnitude,
    double minDepthKm,
    double maxDepthKm,
    Region region,
    boolean earthquakesOnly) {

  /** All earthquakes, nothing else. */
  public static final Selection EARTHQUAKES =
      new Selection(
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Region.WORLD,
          true);

  /** With the latest of its start and this one. */
  public Selection withStart(Instant start) {
    return new Selection(
        Math.max(startMicros, Times.micros(start)),
        endMicros,
        minMagnitude,
        maxMagnitude,
        minDepthKm,
        maxDepthKm,
        region,
        earthquakesOnly);
  }

  /** With the earliest of its end and this one. */
  public Selection withEnd(Instant end) {
    return new Selection(
        startMicros,
        Math.min(endMicros, Times.micros(end)),
        minMagnitude,
        maxMagnitude,
        minDepthKm,
        maxDepthKm,
        region,
        earthquakesOnly);
  }

  /** Magnitudes between two limits; NaN for no limit. */
  public Selection withMagnitudes(double min, double max) {
    return new Selection(
        startMicros, endMicros, min, max, minDepthKm, maxDepthKm, region, earthquakesOnly);
  }

  /** Depths between two limits, km; NaN for no limit. */
  public Selection withDepthsKm(double min, double max) {
    return new Selection(
        startMicros, endMicros, minMagnitude, maxMagnitude, min, max, region, earthquakesOnly);
  }

  public Selection withRegion(Region newRegion) {
    return new Selection(
        startMicros,
        endMicros,
        minMagnitude,
        maxMagnitude,
        minDepthKm,
        maxDepthKm,
        newRegion,
        earthquakesOnly);
  }

  /** With events of every type, or earthquakes only. */
  public Selection withEarthquakesOnly(boolean only) {
    return new Selection(
        startMicros, endMicros, minMagnitude, maxMagnitude, minDepthKm, maxDepthKm, region, only);
  }

  Catalog of(Catalog catalog) {
    Catalog span = catalog.between(startMicros, endMicros);
    boolean timeOnly =
        isFree(minMagnitude, maxMagnitude)
            && isFree(minDepthKm, maxDepthKm)
            && region == Region.WORLD
            && !earthquakesOnly;
    if (timeOnly) {
      return span;
    }
    IntPredicate typed = earthquakesOnly ? span.earthquakes() : index -> true;
    return span.where(
        i ->
            isIn(span.magnitude(i), minMagnitude, maxMagnitude)
                && isIn(span.depthKm(i), minDepthKm, maxDepthKm)
                && typed.test(i)
                && region.contains(span.latitude(i), span.longitude(i)));
  }

  private static boolean isFree(double min, double max) {
    return Double.isNaN(min) && Double.isNaN(max);
  }

  private static boolean isIn(double value, double min, double max) {
    return isFree(min, max)
        || ((Double.isNaN(min) || value >= min)
            && (Double.isNaN(max) || value <= max)
            && !Double.isNaN(value));
  }
}
