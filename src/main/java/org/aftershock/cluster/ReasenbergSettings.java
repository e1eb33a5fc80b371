package org.aftershock.cluster;

/**
 * Settings of {@link ReasenbergDeclusterer}.
 *
 * @param leastDays τmin: how long an event that is in no cluster, or the largest of one, waits for
 *     the next, and the least that any waits, days
 * @param mostDays τmax: the longest that any event waits, days
 * @param probability P: probability with which the wait catches the next event of a sequence that
 *     decays as 1/t
 * @param magnitudeShare xk: how far the effective lower magnitude rises in a cluster, as a share of
 *     its largest magnitude
 * @param effectiveMagnitude xmeff: the effective lower magnitude outside clusters
 * @param radiusFactor rfact: how many source radii an event reaches
 * @param mostKm no event reaches farther than this, km: one thickness of the crust
 * @param depths whether distance is between hypocentres, where both depths are known, else between
 *     epicentres
 */
public record ReasenbergSettings(
    double leastDays,
    double mostDays,
    double probability,
    double magnitudeShare,
    double effectiveMagnitude,
    double radiusFactor,
    double mostKm,
    boolean depths) {
  /** τmin 1 day, τmax 10 days, P 0.95, xk 0.5, xmeff 1.5, rfact 10, 30 km, between hypocentres. */
  public static final ReasenbergSettings DEFAULT =
      new ReasenbergSettings(1, 10, 0.95, 0.5, 1.5, 10, 30, true);

  /** Radius in km of a circular crack of M 0 at a stress drop of 30 bar. */
  private static final double RADIUS_OF_ZERO_KM = 0.011;

  public ReasenbergSettings {
    check(leastDays > 0 && mostDays >= leastDays, "the waits must be 0 < least <= most days");
    check(probability > 0 && probability < 1, "the probability must be between 0 and 1");
    check(magnitudeShare >= 0 && magnitudeShare <= 1, "the magnitude share must be in 0..1");
    check(Double.isFinite(effectiveMagnitude), "the effective magnitude must be a number");
    check(radiusFactor > 0 && Double.isFinite(radiusFactor), "the radius factor must be positive");
    check(mostKm > 0, "the greatest distance must be positive");
  }

  private static void check(boolean fine, String message) {
    if (!fine) {
      throw new IllegalArgumentException(message);
    }
  }

  /**
   * How far an event reaches, km: rfact a(M) + a(Mbig), with a(M) = 0.011 · 10^(0.4 M) the radius
   * of the source of an event.
   *
   * @param magnitude M
   * @param largest Mbig, the largest magnitude of its cluster so far; its own if it is in none
   */
  public double radiusKm(double magnitude, double largest) {
    return Math.min(mostKm, radiusFactor * sourceKm(magnitude) + sourceKm(largest));
  }

  private static double sourceKm(double magnitude) {
    return RADIUS_OF_ZERO_KM * Math.pow(10, 0.4 * magnitude);
  }

  /**
   * How long an event waits for the next one, days: −ln(1 − P) t / 10^(2 (ΔM − 1) / 3) with ΔM =
   * max(0, (1 − xk) Mbig − xmeff), between τmin and τmax.
   *
   * @param days t, days since the largest event of its cluster; 0 or less gives τmin
   * @param largest Mbig
   */
  public double waitDays(double days, double largest) {
    double above = Math.max(0, (1 - magnitudeShare) * largest - effectiveMagnitude);
    double wait = -Math.log1p(-probability) * days / Math.pow(10, 2 * (above - 1) / 3);
    return Math.max(leastDays, Math.min(mostDays, wait));
  }
}
