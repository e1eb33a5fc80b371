package org.aftershock.cluster;

import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.Quake;

/**
 * Whether one event belongs to a mainshock, how surely, and why.
 *
 * @param event the event
 * @param days time since the mainshock, days
 * @param distanceKm distance of its epicentre from that of the mainshock, km
 * @param aftershock the verdict: after the mainshock and in the zone
 * @param doubtful whether nearest neighbours say otherwise: the event is in the zone and not of the
 *     family of the mainshock, or the other way round; false where they can't tell
 * @param flipProbability probability that the verdict were the other one for the true locations, if
 *     the coordinates of both epicentres are normal with the standard errors of their locations
 * @param locationSigmaKm standard error of each coordinate of one epicentre as seen from the other,
 *     km
 * @param rules the event against each published zone
 * @param nearest the nearest earlier event in time, space and magnitude; null for none
 * @param chain the events through which it is linked, from its parent to the first of them; empty
 *     where it is linked to none
 * @param linkedToMainshock whether the mainshock is among these
 * @param sameFamily whether mainshock and event are of one family, linked either way
 */
public record Association(
    Quake event,
    double days,
    double distanceKm,
    boolean aftershock,
    boolean doubtful,
    double flipProbability,
    double locationSigmaKm,
    List<Rule> rules,
    Link nearest,
    List<Link> chain,
    boolean linkedToMainshock,
    boolean sameFamily) {

  /**
   * The event against one published zone.
   *
   * @param rule name of the rule
   * @param radiusKm its radius for the mainshock, km
   * @param inside whether the event is no farther away
   * @param windowDays how long after the mainshock it holds, days; NaN where the rule has no time
   * @param inTime whether the event comes before that; true without a time
   */
  public record Rule(
      String rule, double radiusKm, boolean inside, double windowDays, boolean inTime) {}

  /**
   * An earlier event and how near it is.
   *
   * @param id its identifier
   * @param time its origin time
   * @param magnitude its magnitude
   * @param distanceKm distance of the later event from it, km
   * @param log10Eta nearness of the later event to it
   * @param clusteredProbability probability that a pair this near is clustered; NaN without a fit
   */
  public record Link(
      String id,
      Instant time,
      double magnitude,
      double distanceKm,
      double log10Eta,
      double clusteredProbability) {}

  /** Number of published zones that hold the event, in time too. */
  public int rulesThatHold() {
    return (int) rules.stream().filter(rule -> rule.inside() && rule.inTime()).count();
  }
}
