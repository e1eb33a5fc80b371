package org.aftershock.catalog;

import java.util.Locale;
import java.util.Set;

/** The event types that catalogs write, and which of them are earthquakes. */
public final class EventTypes {
  /**
   * Types that count as earthquakes: the QuakeML 1.2 names, and the two-letter codes of the IASPEI
   * and SCEDC catalogs for (local, regional, tele-)earthquakes.
   */
  private static final Set<String> EARTHQUAKES =
      Set.of(
          "",
          "earthquake",
          "induced or triggered event",
          "induced earthquake",
          "eq",
          "ke",
          "se",
          "le",
          "re",
          "ts");

  private EventTypes() {}

  /** Whether an event of this type is an earthquake. A missing type counts as one. */
  public static boolean isEarthquake(String eventType) {
    return EARTHQUAKES.contains(eventType.strip().toLowerCase(Locale.ROOT));
  }
}
