package org.aftershock.magnitude;

import java.util.random.RandomGenerator;

/**
 * A Gutenberg–Richter relation truncated at both ends, from which magnitudes are drawn by the
 * inverse of its distribution: with u uniform in [0, 1), β = b ln 10, lower end L and upper end H
 *
 * <pre>m = L − ln(1 − u (1 − e^(−β (H − L)))) / β.</pre>
 *
 * With magnitudes rounded to a step Δ the ends are L = least − Δ/2 and H = greatest + Δ/2, so that
 * the steps least, least + Δ, …, greatest are all whole and geometric; without rounding they are
 * the least and the greatest.
 */
public final class MagnitudeLaw {
  private final double greatest;
  private final double step;
  private final double lower;
  private final double share;
  private final double beta;

  /**
   * A law.
   *
   * @param b b-value
   * @param least least recorded magnitude
   * @param greatest greatest recorded magnitude
   * @param step step to which magnitudes are rounded, 0 for none
   */
  public MagnitudeLaw(double b, double least, double greatest, double step) {
    this.greatest = greatest;
    this.step = step;
    double half = step / 2;
    lower = least - half;
    double width = greatest + half - lower;
    // Strict, so that unrounded magnitudes are the same bytes on every machine.
    beta = b * StrictMath.log(10);
    share = -StrictMath.expm1(-beta * width);
  }

  /** Lower end L: magnitudes before rounding are not below it. */
  public double lower() {
    return lower;
  }

  /** A magnitude before rounding. */
  public double draw(RandomGenerator random) {
    return lower - StrictMath.log1p(-random.nextDouble() * share) / beta;
  }

  /** A magnitude as it is recorded, rounded to the step. */
  public double recorded(double magnitude) {
    if (step == 0) {
      return magnitude;
    }
    double at = MagnitudeStep.atBin(MagnitudeStep.bin(magnitude, step), step);
    return Math.min(at, greatest);
  }
}
