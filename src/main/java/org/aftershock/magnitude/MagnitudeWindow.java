package org.aftershock.magnitude;

/**
 * Completeness and b-value of one window. Places on the axis are in its unit, see {@link
 * WindowAxis}.
 *
 * @param from number of events before the window in the order of the axis
 * @param to number of events up to its end
 * @param start place of the first event
 * @param end place of the last event
 * @param middle median place of its events
 * @param completeness magnitude of completeness
 * @param b b-value above it; its value NaN where it is refused
 * @param reason why b is refused; empty where it isn't
 */
public record MagnitudeWindow(
    int from,
    int to,
    double start,
    double end,
    double middle,
    Completeness completeness,
    BValue b,
    String reason) {

  /** Whether the window gives b. */
  public boolean hasB() {
    return reason.isEmpty();
  }
}
