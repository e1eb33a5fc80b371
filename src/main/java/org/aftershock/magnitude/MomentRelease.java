package org.aftershock.magnitude;

/**
 * Moment and energy that a set of events released.
 *
 * @param momentNm sum of the seismic moments, N·m
 * @param equivalentMw moment magnitude of one event of that moment
 * @param largestShare share of the largest event in the moment, 0..1
 * @param energyJ sum of the radiated energies, J, by log10 E = 1.5 M + 4.8 (Gutenberg and Richter
 *     1956) from the moment magnitudes
 * @param conversion how magnitudes were turned into moment
 */
public record MomentRelease(
    double momentNm, double equivalentMw, double largestShare, double energyJ, String conversion) {

  /** The release of some events; NaN without magnitudes. */
  public static MomentRelease of(
      double[] magnitudes, MagnitudeConversion conversion, String label) {
    double moment = 0;
    double largest = 0;
    double energy = 0;
    for (double magnitude : magnitudes) {
      double one = conversion.momentNm(magnitude);
      moment += one;
      largest = Math.max(largest, one);
      energy += Math.pow(10, 1.5 * equivalentMw(one) + 4.8);
    }
    return moment == 0
        ? new MomentRelease(Double.NaN, Double.NaN, Double.NaN, Double.NaN, label)
        : new MomentRelease(moment, equivalentMw(moment), largest / moment, energy, label);
  }

  private static double equivalentMw(double momentNm) {
    return (Math.log10(momentNm) - 9.1) / 1.5;
  }
}
