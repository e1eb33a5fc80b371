package org.aftershock.magnitude;

/**
 * Seismic moment of the mainshock and of its aftershocks, N·m.
 *
 * @param mainshockNm moment of the mainshock
 * @param aftershocksNm sum over the aftershocks
 * @param aftershockShare share of the aftershocks in the whole, 0..1
 * @param conversion how magnitudes were turned into moment
 */
public record MomentShare(
    double mainshockNm, double aftershocksNm, double aftershockShare, String conversion) {

  /**
   * The shares by M0 = 10^(1.5 Mw + 9.1) N·m (Hanks and Kanamori 1979, in SI units), which holds
   * for moment magnitudes only.
   *
   * @param mainshock magnitude of the mainshock
   * @param aftershocks magnitudes of the aftershocks
   * @param conversion what the magnitudes are
   */
  public static MomentShare of(double mainshock, double[] aftershocks, String conversion) {
    double main = momentNm(mainshock);
    double after = 0;
    for (double magnitude : aftershocks) {
      after += momentNm(magnitude);
    }
    return new MomentShare(main, after, after / (main + after), conversion);
  }

  /** Seismic moment of a moment magnitude, N·m. */
  public static double momentNm(double momentMagnitude) {
    return Math.pow(10, 1.5 * momentMagnitude + 9.1);
  }
}
