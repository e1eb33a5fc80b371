package org.aftershock.chart;

import java.awt.Color;

/**
 * Colours for an ordered quantity: viridis (van der Walt and Smith 2015, public domain), even to
 * the eye, rising in lightness, so that it survives colour blindness and grey print.
 */
final class Ramp {
  private static final int[] STOPS = {
    0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b,
    0xfde725
  };

  private Ramp() {}

  /** The colour of a fraction, 0 (dark) to 1 (light); fractions beyond are taken as these. */
  static Color at(double fraction) {
    double place = Math.max(0, Math.min(1, fraction)) * (STOPS.length - 1);
    int stop = Math.min((int) place, STOPS.length - 2);
    double rest = place - stop;
    return new Color(
        channel(stop, 16, rest) << 16 | channel(stop, 8, rest) << 8 | channel(stop, 0, rest));
  }

  private static int channel(int stop, int shift, double rest) {
    int from = STOPS[stop] >> shift & 0xff;
    int to = STOPS[stop + 1] >> shift & 0xff;
    return (int) Math.round(from + rest * (to - from));
  }
}
