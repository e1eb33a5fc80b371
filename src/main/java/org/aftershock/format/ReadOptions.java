package org.aftershock.format;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What the user says about files that don't say it themselves.
 *
 * @param columns for tables: the header name (or the number, from 1, where there is no header) of
 *     each {@link Field}
 * @param depthUnit unit of depths in tables
 * @param zone zone of times that name none; null to take them as UTC, with a note
 */
public record ReadOptions(Map<Field, String> columns, DepthUnit depthUnit, ZoneId zone) {
  /** Headers speak for themselves, depths are km, times without a zone are UTC. */
  public static final ReadOptions DEFAULT = new ReadOptions(Map.of(), DepthUnit.KM, null);

  /** Unit of a depth column. */
  public enum DepthUnit {
    KM(1),
    M(0.001);

    private final double km;

    DepthUnit(double km) {
      this.km = km;
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A depth in this unit, in km. */
    public double toKm(double depth) {
      return this == KM ? depth : depth * km;
    }
  }

  /** The zone for times that name none. */
  ZoneId zoneOrUtc() {
    return zone == null ? ZoneOffset.UTC : zone;
  }
}
