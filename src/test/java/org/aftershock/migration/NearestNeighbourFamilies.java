package org.aftershock.migration;

import java.util.Arrays;

/**
 * Families inside a sequence by the nearest neighbour of Zaliapin and Ben-Zion (2013): each event
 * is linked to the earlier one, the mainshock among them, with the least η = t r^1.6 10^−m (years,
 * km, no less than 0.1 km); links to the mainshock are cut.
 */
final class NearestNeighbourFamilies {
  private NearestNeighbourFamilies() {}

  /** Families of events in order of time, the mainshock at the origin and at day 0. */
  static int[] of(double mainshockMagnitude, Epicentres events, double[] magnitudes) {
    int n = events.size();
    int[] family = new int[n];
    Arrays.setAll(family, i -> i);
    for (int j = 0; j < n; j++) {
      double nearest =
          eta(events.days()[j], Math.hypot(events.x()[j], events.y()[j]), mainshockMagnitude);
      for (int i = 0; i < j; i++) {
        double eta =
            eta(
                events.days()[j] - events.days()[i],
                Math.hypot(events.x()[j] - events.x()[i], events.y()[j] - events.y()[i]),
                magnitudes[i]);
        if (eta < nearest) {
          nearest = eta;
          family[j] = family[i];
        }
      }
    }
    return family;
  }

  private static double eta(double days, double km, double magnitude) {
    return days / 365.25 * Math.pow(Math.max(0.1, km), 1.6) * Math.pow(10, -magnitude);
  }
}
