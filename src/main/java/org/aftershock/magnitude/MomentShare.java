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
   * The shares.
   *
   * @param mainshock magnitude of the mainshock
   * @param aftershocks magnitudes of the aftershocks
   * @param conversion how magnitudes are turned into moment
   * @param label what to say of the conversion
   */
  public static MomentShare of(
      double mainshock, double[] aftershocks, MagnitudeConversion conversion, String label) {
    double main = conversion.momentNm(mainshock);
    double after = 0;
    for (double magnitude : aftershocks) {
      after += conversion.momentNm(magnitude);
    }
    return new MomentShare(main, after, after / (main + after), label);
  }
}
