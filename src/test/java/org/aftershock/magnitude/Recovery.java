package org.aftershock.magnitude;

import java.util.random.RandomGenerator;

/**
 * How well an estimator finds a known b in many samples.
 *
 * @param bias mean of the estimates by the truth, less 1
 * @param biasError standard error of the bias
 * @param spread standard deviation of the estimates by the truth
 * @param sigmaRatio mean standard error by the standard deviation of the estimates
 * @param coverage share of the 95 % intervals that hold the truth
 */
record Recovery(double bias, double biasError, double spread, double sigmaRatio, double coverage) {

  /** Of complete samples with magnitudes rounded to 0.1. */
  static Recovery of(BValueEstimator estimator, double b, int n, int catalogs, long seed) {
    RandomGenerator random = Synthetic.random(seed);
    double sum = 0;
    double squares = 0;
    double sigmas = 0;
    int held = 0;
    for (int k = 0; k < catalogs; k++) {
      BValue found = estimator.estimate(Synthetic.sample(random, n, b, 2, 0.1), 2);
      double relative = found.value() / b - 1;
      sum += relative;
      squares += relative * relative;
      sigmas += found.sigma() / b;
      held += found.low() <= b && b <= found.high() ? 1 : 0;
    }
    double bias = sum / catalogs;
    double spread = Math.sqrt((squares - sum * bias) / (catalogs - 1));
    return new Recovery(
        bias,
        spread / Math.sqrt(catalogs),
        spread,
        sigmas / catalogs / spread,
        (double) held / catalogs);
  }
}
