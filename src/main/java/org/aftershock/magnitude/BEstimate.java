package org.aftershock.magnitude;

/**
 * An estimate of b as it stands beside those of other estimators.
 *
 * @param estimator name of the estimator
 * @param value b; NaN where there is no estimate
 * @param sigma standard error: Shi and Bolt's, or the bootstrap's where events depend on each other
 * @param bootstrapSigma standard error by the bootstrap
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param n number of magnitudes, or of differences, that it rests on
 * @param completeness least magnitude, or least difference, used
 */
public record BEstimate(
    String estimator,
    double value,
    double sigma,
    double bootstrapSigma,
    double low,
    double high,
    int n,
    double completeness) {

  static BEstimate of(BValue b, double bootstrapSigma) {
    return new BEstimate(
        b.method(),
        b.value(),
        b.sigma(),
        bootstrapSigma,
        b.low(),
        b.high(),
        b.n(),
        b.completeness());
  }
}
