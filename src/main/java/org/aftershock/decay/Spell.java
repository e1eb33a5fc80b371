package org.aftershock.decay;

/**
 * A spell in which more or fewer events came than the law expects.
 *
 * @param kind {@code active} or {@code quiet}
 * @param fromDays its start, days since the mainshock
 * @param toDays its end
 * @param observed number of events in it
 * @param expected number expected
 * @param p probability that a sequence that follows the law has a spell as unlikely of this kind
 *     anywhere
 */
public record Spell(
    String kind, double fromDays, double toDays, int observed, double expected, double p) {
  /** Too many events. */
  public static final String ACTIVE = "active";

  /** Too few events. */
  public static final String QUIET = "quiet";
}
