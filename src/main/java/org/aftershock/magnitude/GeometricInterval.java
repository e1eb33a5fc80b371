package org.aftershock.magnitude;

/**
 * The 95 % likelihood-ratio interval of b from magnitudes at and above their completeness. With
 * magnitudes in steps of Δ the excess in steps is geometric with ratio r = 10^(−bΔ), so that
 *
 * <pre>ln L(b) = n ln(1 − r) + s ln r,   s = Σ (m − Mc) / Δ,</pre>
 *
 * and for Δ → 0, with β = b ln 10, ln L = n ln β − β Σ (m − Mc). The interval holds the b whose ln
 * L is within 1.9207 (half the 95 % point of χ² with one degree of freedom) of the greatest.
 */
final class GeometricInterval {
  private static final double HALF_CHI_SQUARE = 1.920729410347062;
  private static final int HALVINGS = 80;

  private final double n;
  private final double sum;
  private final double step;

  /**
   * An interval.
   *
   * @param n number of magnitudes
   * @param excess mean of the magnitudes less their completeness, more than 0
   * @param step step to which they are rounded, 0 for none
   */
  GeometricInterval(int n, double excess, double step) {
    this.n = n;
    this.sum = n * excess;
    this.step = step;
  }

  /** The greatest-likelihood b. */
  double best() {
    return step > 0 ? Math.log1p(step * n / sum) / (step * Math.log(10)) : n / (sum * Math.log(10));
  }

  /** Lower end. */
  double low() {
    double outside = best();
    while (isInside(outside)) {
      outside /= 2;
    }
    return edge(outside, best());
  }

  /** Upper end. */
  double high() {
    double outside = best();
    while (isInside(outside)) {
      outside *= 2;
    }
    return edge(outside, best());
  }

  private double edge(double outside, double inside) {
    double far = outside;
    double near = inside;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (far + near) / 2;
      if (isInside(middle)) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return near;
  }

  private boolean isInside(double b) {
    return logLikelihood(best()) - logLikelihood(b) <= HALF_CHI_SQUARE;
  }

  private double logLikelihood(double b) {
    double beta = b * Math.log(10);
    return step > 0
        ? n * Math.log(-Math.expm1(-beta * step)) - beta * sum
        : n * Math.log(beta) - beta * sum;
  }
}
