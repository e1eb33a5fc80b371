package org.aftershock.cluster;

import java.util.Locale;

/**
 * What a family looks like, by its rivals: the events within 0.4 of the mainshock's magnitude, the
 * limit included, the range in which Felzer, Abercrombie and Ekström (2004, BSSA 94, 88–98) speak
 * of multiplets.
 *
 * <p>This is a word for the reader, not a test of a hypothesis. Of families of independent
 * Gutenberg–Richter magnitudes with b = 1, all complete, 40 % have no rival, 24 % have one and 36 %
 * have more: differences of such magnitudes are exponential.
 */
public enum SequenceKind {
  /** A mainshock that dominates its family or begins it. */
  SEQUENCE,
  /** Two events of about the same size above all the others: there is exactly one rival. */
  DOUBLET,
  /**
   * No event dominates and none begins it: at least ten events, two rivals or more, and a quarter
   * or more of the other events come before the largest. This is the swarm of Mogi (1963), without
   * an outstanding shock, put into numbers. The largest of a swarm comes at any time, so that half
   * the events are expected before it; after a mainshock come nearly all.
   */
  SWARM;

  /** How far below the mainshock a rival may be. */
  static final double RIVAL_GAP = 0.4;

  private static final int LEAST_OF_SWARM = 10;
  private static final double LEAST_BEFORE = 0.25;

  /**
   * The kind of a family.
   *
   * @param events number of its events
   * @param foreshocks how many of them come before the largest
   * @param rivals how many others are within {@link #RIVAL_GAP} of the largest
   */
  static SequenceKind of(int events, int foreshocks, int rivals) {
    if (rivals == 1) {
      return DOUBLET;
    }
    boolean isSwarm =
        events >= LEAST_OF_SWARM && rivals > 1 && foreshocks >= LEAST_BEFORE * (events - 1);
    return isSwarm ? SWARM : SEQUENCE;
  }

  /** Name in outputs, such as {@code swarm}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
