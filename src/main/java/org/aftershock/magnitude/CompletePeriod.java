package org.aftershock.magnitude;

/**
 * From when on a catalog is complete from which magnitude; it holds until the next period begins.
 *
 * @param startMicros microseconds since 1970-01-01T00:00Z
 * @param completeness magnitude of completeness
 */
public record CompletePeriod(long startMicros, double completeness) {
  /** Checks the completeness. */
  public CompletePeriod {
    if (!Double.isFinite(completeness)) {
      throw new IllegalArgumentException("completeness is " + completeness);
    }
  }
}
