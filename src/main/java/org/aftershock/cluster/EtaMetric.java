package org.aftershock.cluster;

/**
 * How near an event is to an earlier one in time, space and magnitude (Zaliapin and Ben-Zion 2013,
 * doi:10.1002/jgrb.50179; the idea is of Baiesi and Paczuski 2004, doi:10.1103/PhysRevE.69.066106):
 *
 * <pre>η = t · r^d · 10^(−b m) = T · R,   T = t · 10^(−q b m),   R = r^d · 10^(−(1−q) b m)</pre>
 *
 * with t the time between them in years of 365.25 days, r the distance of their epicentres in km
 * along a great circle of the mean sphere, and m the magnitude of the earlier one. Distances below
 * a floor count as the floor, so that two events at one rounded place are near, not at η = 0.
 *
 * @param b the b-value of Gutenberg and Richter, 0 or more
 * @param fractalDimension d, the dimension of the set of epicentres, more than 0
 * @param q share of the magnitude's weight that goes with time, 0 to 1; T and R depend on it, η
 *     doesn't
 * @param floorKm least distance, km, more than 0; best near the location error
 */
public record EtaMetric(double b, double fractalDimension, double q, double floorKm) {
  /** The values used most: b = 1, d = 1.6, q = 0.5, floor 0.1 km. */
  public static final EtaMetric DEFAULT = new EtaMetric(1, 1.6, 0.5, 0.1);

  private static final double MICROS_PER_YEAR = 365.25 * 86_400e6;

  public EtaMetric {
    if (!(b >= 0 && b < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("b must be 0 or more: " + b);
    }
    if (!(fractalDimension > 0 && fractalDimension < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the fractal dimension must be more than 0: " + fractalDimension);
    }
    if (!(q >= 0 && q <= 1)) {
      throw new IllegalArgumentException("q must be from 0 to 1: " + q);
    }
    if (!(floorKm > 0 && floorKm < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the least distance must be more than 0 km: " + floorKm);
    }
  }

  /** The same with another dimension of the set of epicentres. */
  public EtaMetric withFractalDimension(double dimension) {
    return new EtaMetric(b, dimension, q, floorKm);
  }

  /**
   * η of a pair.
   *
   * @param micros time between them, microseconds
   * @param km distance of their epicentres, km
   * @param weight {@link #weight} of the earlier one
   */
  double eta(long micros, double km, double weight) {
    return micros / MICROS_PER_YEAR * Math.pow(Math.max(km, floorKm), fractalDimension) * weight;
  }

  /** 10^(−b m). */
  double weight(double magnitude) {
    return Math.pow(10, -b * magnitude);
  }

  /** log₁₀ T of a pair. */
  double log10Time(long micros, double magnitude) {
    return Math.log10(micros / MICROS_PER_YEAR) - q * b * magnitude;
  }

  /** log₁₀ R of a pair. */
  double log10Distance(double km, double magnitude) {
    return fractalDimension * Math.log10(Math.max(km, floorKm)) - (1 - q) * b * magnitude;
  }
}
