package org.aftershock.forecast;

import org.aftershock.decay.OmoriIntegral;

/**
 * The rate of aftershocks at and above a magnitude M, a day (Reasenberg and Jones 1989,
 * doi:10.1126/science.243.4895.1173):
 *
 * <pre>λ(t, M) = 10^(a + b (Mm − M)) (t + c)^−p</pre>
 *
 * so that 10^a is nearly the number of aftershocks as large as the mainshock on the day around t =
 * 1, whatever p and c are.
 *
 * @param mainshock magnitude Mm of the mainshock
 * @param a productivity
 * @param b b-value
 * @param p p
 * @param c c, days
 */
public record ReasenbergJones(double mainshock, double a, double b, double p, double c) {
  /** Rate at a time, days, of events at and above a magnitude, events a day. */
  public double rate(double days, double magnitude) {
    return k(magnitude) * Math.pow(days + c, -p);
  }

  /** Expected number of events at and above a magnitude between two times, days. */
  public double expected(double fromDays, double toDays, double magnitude) {
    return k(magnitude) * OmoriIntegral.value(fromDays + c, toDays + c, p);
  }

  /** K of the Omori–Utsu law for events at and above a magnitude, events day^(p−1). */
  public double k(double magnitude) {
    return StrictMath.pow(10, a + b * (mainshock - magnitude));
  }
}
