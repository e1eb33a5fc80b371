package org.aftershock.magnitude;

/**
 * b and its 95 % likelihood-ratio interval from magnitudes at and above their completeness. With
 * magnitudes in steps of Δ the excess in steps is geometric with ratio r = 10^(−bΔ), so that
 *
 * <pre>ln L(b) = n ln(1 − r) + s ln r,   s = Σ (m − Mc) / Δ,</pre>
 *
 * and for Δ → 0, with β = b ln 10, ln L = n ln β − β Σ (m − Mc). Mc may differ from magnitude to
 * magnitude: only the excesses enter.
 */
final class GeometricInterval {
  private GeometricInterval() {}

  /**
   * The interval.
   *
   * @param n number of magnitudes
   * @param excess mean of the magnitudes less their completeness, more than 0
   * @param step step to which they are rounded, 0 for none
   */
  static LikelihoodInterval of(int n, double excess, double step) {
    return new LikelihoodInterval(b -> logLikelihood(n, excess, step, b), best(excess, step));
  }

  /** The greatest-likelihood b of a mean excess. */
  static double best(double excess, double step) {
    return step > 0
        ? Math.log1p(step / excess) / (step * Math.log(10))
        : 1 / (excess * Math.log(10));
  }

  private static double logLikelihood(double n, double excess, double step, double b) {
    double beta = b * Math.log(10);
    double free = step > 0 ? Math.log(-Math.expm1(-beta * step)) : Math.log(beta);
    return n * (free - beta * excess);
  }
}
