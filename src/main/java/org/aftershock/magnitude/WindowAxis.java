package org.aftershock.magnitude;

import org.aftershock.catalog.Catalog;

/** By what events are put in order before they are cut into windows. */
public enum WindowAxis {
  /** Origin time, microseconds since 1970-01-01T00:00Z. */
  TIME,

  /** Depth, km; events of unknown depth are left out. */
  DEPTH,

  /** Number of the event in order of time, from 1. */
  NUMBER;

  /** Where an event of a catalog stands; NaN where unknown. */
  double value(Catalog catalog, int index) {
    return switch (this) {
      case TIME -> catalog.timeMicros(index);
      case DEPTH -> catalog.depthKm(index);
      case NUMBER -> index + 1;
    };
  }
}
