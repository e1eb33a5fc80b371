package org.aftershock.magnitude;

import java.util.function.DoubleUnaryOperator;

/**
 * The 95 % likelihood-ratio interval of b: the values whose log-likelihood is within 1.9207 (half
 * the 95 % point of χ² with one degree of freedom) of the greatest.
 */
final class LikelihoodInterval {
  private static final double HALF_CHI_SQUARE = 1.920729410347062;
  private static final int HALVINGS = 60;
  private static final double FARTHEST = 1e6;

  private final DoubleUnaryOperator logLikelihood;
  private final double best;
  private final double floor;

  /**
   * An interval.
   *
   * @param logLikelihood log-likelihood of b &gt; 0, with one peak
   * @param best b at the peak
   */
  LikelihoodInterval(DoubleUnaryOperator logLikelihood, double best) {
    this.logLikelihood = logLikelihood;
    this.best = best;
    floor = logLikelihood.applyAsDouble(best) - HALF_CHI_SQUARE;
  }

  /** Lower end; 0 if the data set none. */
  double low() {
    double outside = best;
    while (isInside(outside)) {
      outside /= 2;
      if (outside < best / FARTHEST) {
        return 0;
      }
    }
    return edge(outside);
  }

  /** Upper end, at most a million times the best. */
  double high() {
    double outside = best;
    while (isInside(outside) && outside < best * FARTHEST) {
      outside *= 2;
    }
    return edge(outside);
  }

  private double edge(double outside) {
    double far = outside;
    double near = best;
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
    return logLikelihood.applyAsDouble(b) >= floor;
  }
}
