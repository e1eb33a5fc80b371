package org.aftershock.summary;

/**
 * Whether the parts add up to the whole.
 *
 * @param total number of aftershocks
 * @param bands sum over the magnitude bands
 * @param unbanded aftershocks in no band, for want of a magnitude or of a band
 * @param days sum over the days
 * @param closes whether bands = days = total, with nothing unbanded
 */
public record Closure(int total, int bands, int unbanded, int days, boolean closes) {
  static Closure of(int total, int bands, int days) {
    return new Closure(total, bands, total - bands, days, bands == total && days == total);
  }
}
