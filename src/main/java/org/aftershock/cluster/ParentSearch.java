package org.aftershock.cluster;

/** The search for the parent of one event after another. */
final class ParentSearch {
  private final EtaEvents events;
  private int child;
  private long timeMicros;
  private double x;
  private double y;
  private double z;
  private int parent = -1;
  private double eta;

  /** log₂ of the least η so far. */
  private double limit;

  ParentSearch(EtaEvents events) {
    this.events = events;
  }

  /** Begins the search for the parent of an event. */
  void begin(int event) {
    child = event;
    timeMicros = events.timesMicros[event];
    x = events.x[event];
    y = events.y[event];
    z = events.z[event];
    parent = -1;
    eta = Double.POSITIVE_INFINITY;
    limit = Double.POSITIVE_INFINITY;
  }

  /** Looks at an earlier event: of equal η the later one is kept. */
  void offer(int candidate) {
    double dx = events.x[candidate] - x;
    double dy = events.y[candidate] - y;
    double dz = events.z[candidate] - z;
    double bound =
        events.log2EtaBelow(
            timeMicros - events.timesMicros[candidate],
            dx * dx + dy * dy + dz * dz,
            events.log2Weights[candidate]);
    if (isOpen(bound)) {
      double value = events.eta(candidate, child);
      if (value < eta || (value == eta && candidate > parent)) {
        parent = candidate;
        eta = value;
        limit = EtaEvents.log2(value);
      }
    }
  }

  /** Whether events of this log₂ η or more need to be looked at. */
  boolean isOpen(double log2Eta) {
    return log2Eta <= limit;
  }

  long timeMicros() {
    return timeMicros;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  double z() {
    return z;
  }

  /** The parent, −1 if no event was offered. */
  int parent() {
    return parent;
  }

  double eta() {
    return eta;
  }
}
