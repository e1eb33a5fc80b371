package org.aftershock.magnitude;

/** The step to which a catalog rounds its magnitudes, found from the magnitudes themselves. */
public final class MagnitudeStep {
  private static final double[] STEPS = {1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.001};
  private static final double SHARE = 0.95;
  private static final double ROUNDING = 1e-6;

  private MagnitudeStep() {}

  /**
   * The largest of 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01 and 0.001 of which at least 95 % of the
   * magnitudes are multiples; 0 where there is none, NaN without magnitudes.
   */
  public static double detect(double[] magnitudes) {
    if (magnitudes.length == 0) {
      return Double.NaN;
    }
    for (double step : STEPS) {
      int multiples = 0;
      for (double magnitude : magnitudes) {
        double steps = magnitude / step;
        if (Math.abs(steps - Math.rint(steps)) * step < ROUNDING) {
          multiples++;
        }
      }
      if (multiples >= SHARE * magnitudes.length) {
        return step;
      }
    }
    return 0;
  }

  /** Number of the bin of a magnitude: bin k is centred on k times the width. */
  public static int bin(double magnitude, double width) {
    return (int) Math.floor(magnitude / width + 0.5 + 1e-12);
  }

  /** A magnitude that is a whole number of steps, without the noise of the multiplication. */
  public static double atBin(int bin, double width) {
    return Math.rint(bin * width * 1e6) / 1e6;
  }
}
