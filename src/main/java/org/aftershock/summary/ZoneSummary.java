package org.aftershock.summary;

import java.util.List;

/**
 * The aftershock zone, and what other rules would have counted.
 *
 * @param rule name of the rule that gave the radius
 * @param radiusKm radius, km
 * @param latitude centre, degrees north
 * @param longitude centre, degrees east
 * @param sensitivity the count by every rule
 */
public record ZoneSummary(
    String rule, double radiusKm, double latitude, double longitude, List<Rule> sensitivity) {

  /**
   * The count by one rule.
   *
   * @param rule name of the rule
   * @param radiusKm its radius for this mainshock, km
   * @param count aftershocks within it
   */
  public record Rule(String rule, double radiusKm, int count) {}
}
