package org.aftershock.cluster;

/**
 * Distributions of log₁₀ η with two parameters, for catalogs of one population: a normal one, and
 * that of the logarithm of a Weibull variable, which η nearly is when events come at random
 * (Zaliapin et al. 2008, doi:10.1103/PhysRevLett.101.018501) and which is skewed to the left:
 *
 * <pre>P(η > x) = exp(−(x/λ)^k)</pre>
 */
final class OnePopulation {
  private static final double LN_10 = Math.log(10);
  private static final int HALVINGS = 60;

  private OnePopulation() {}

  /** Greatest ln L of a normal distribution. */
  static double normalLogLikelihood(EtaHistogram histogram) {
    double sigma = histogram.deviation();
    return -histogram.n * (Math.log(sigma) + 0.5 * Math.log(2 * Math.PI) + 0.5);
  }

  /**
   * Greatest ln L of the logarithm of a Weibull variable. With y = ln η its shape k solves Σ y
   * e^(ky) / Σ e^(ky) − 1/k = ȳ, whose left side grows with k; λ^k is the mean of e^(ky).
   */
  static double weibullLogLikelihood(EtaHistogram histogram) {
    double greatest = histogram.values[histogram.values.length - 1];
    double mean = (histogram.mean() - greatest) * LN_10;
    double low = 1e-3;
    double high = 1e3;
    for (int i = 0; i < HALVINGS; i++) {
      double k = Math.sqrt(low * high);
      double sum = 0;
      double moment = 0;
      for (int bin = 0; bin < histogram.values.length; bin++) {
        double y = (histogram.values[bin] - greatest) * LN_10;
        double term = histogram.counts[bin] * Math.exp(k * y);
        sum += term;
        moment += term * y;
      }
      if (moment / sum - 1 / k > mean) {
        high = k;
      } else {
        low = k;
      }
    }
    return weibullLogLikelihood(histogram, greatest, Math.sqrt(low * high));
  }

  private static double weibullLogLikelihood(EtaHistogram histogram, double origin, double k) {
    double sum = 0;
    for (int bin = 0; bin < histogram.values.length; bin++) {
      sum += histogram.counts[bin] * Math.exp(k * (histogram.values[bin] - origin) * LN_10);
    }
    // At the maximum Σ (x/λ)^k is n.
    double logScale = Math.log(sum / histogram.n);
    double mean = k * (histogram.mean() - origin) * LN_10;
    return histogram.n * (Math.log(k * LN_10) + mean - logScale - 1);
  }
}
