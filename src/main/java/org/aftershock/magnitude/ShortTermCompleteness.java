package org.aftershock.magnitude;

/**
 * Completeness soon after a mainshock, when its coda and a crowd of aftershocks hide small events:
 *
 * <pre>Mc(t) = Mm − 4.5 − 0.75 log10 t</pre>
 *
 * with t in days and Mm the mainshock's magnitude (Helmstetter, Kagan and Jackson 2006, eq. 15,
 * doi:10.1785/0120050067; southern California).
 */
public final class ShortTermCompleteness {
  private static final double OFFSET = 4.5;
  private static final double SLOPE = 0.75;

  private ShortTermCompleteness() {}

  /** Days after the mainshock until events of a magnitude are recorded completely. */
  public static double daysUntil(double mainshock, double magnitude) {
    return Math.pow(10, (mainshock - OFFSET - magnitude) / SLOPE);
  }
}
