package org.aftershock.magnitude;

/**
 * Båth's law (Båth 1965): the difference between the mainshock's and the largest aftershock's
 * magnitude, 1.2 on average worldwide.
 *
 * @param difference magnitude of the mainshock less that of its largest aftershock; NaN without
 *     aftershocks
 */
public record Bath(double difference) {
  /** The worldwide mean. */
  public static final double WORLDWIDE_MEAN = 1.2;

  /** The difference between two magnitudes, without the noise of the subtraction. */
  public static Bath of(double mainshock, double largestAftershock) {
    return new Bath(Math.rint((mainshock - largestAftershock) * 1e6) / 1e6);
  }
}
