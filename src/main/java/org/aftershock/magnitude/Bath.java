package org.aftershock.magnitude;

/**
 * Båth's law (Båth 1965, doi:10.1016/0040-1951(65)90003-X): the largest aftershock is on average
 * 1.2 magnitude units smaller than the mainshock, worldwide.
 *
 * <p>How unusual a difference is follows from the Gutenberg–Richter relation. If the number of
 * aftershocks at or above Mm − d is Poisson with mean 10^(b (d − d0)), the largest of them is
 * within d of the mainshock with probability 1 − exp(−10^(b (d − d0))). With b = 1 the mean of this
 * (Gumbel) distribution is d0 − γ/ln 10, γ = 0.5772 Euler's constant; it is 1.2 for d0 = 1.451.
 *
 * <p>Modified law (Shcherbakov and Turcotte 2004, doi:10.1785/012003162): the same with the
 * magnitude M* = a / b at which the fitted relation expects one aftershock, which does not hang on
 * a single event.
 *
 * @param difference magnitude of the mainshock less that of its largest aftershock; NaN without
 *     aftershocks
 * @param percentile how many of a hundred sequences have a smaller difference; NaN without one
 * @param modifiedMagnitude M*; NaN without a b-value
 * @param modifiedDifference magnitude of the mainshock less M*; NaN without a b-value
 */
public record Bath(
    double difference, double percentile, double modifiedMagnitude, double modifiedDifference) {
  /** The worldwide mean. */
  public static final double WORLDWIDE_MEAN = 1.2;

  private static final double EULER = 0.5772156649015329;
  private static final double D0 = WORLDWIDE_MEAN + EULER / Math.log(10);

  /**
   * The law for one sequence.
   *
   * @param mainshock magnitude of the mainshock
   * @param largestAftershock magnitude of the largest aftershock; NaN without aftershocks
   * @param b Gutenberg–Richter relation of the aftershocks
   */
  public static Bath of(double mainshock, double largestAftershock, BValue b) {
    // Rounding takes away the noise of the subtraction.
    double difference = Math.rint((mainshock - largestAftershock) * 1e6) / 1e6;
    double modified = b.aValue() / b.value();
    return new Bath(difference, percentile(difference), modified, mainshock - modified);
  }

  private static double percentile(double difference) {
    return -100 * Math.expm1(-Math.pow(10, difference - D0));
  }
}
