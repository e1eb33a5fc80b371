package org.aftershock.magnitude;

import org.aftershock.math.Descriptive;

/**
 * Utsu's b-value of rounded magnitudes (Utsu 1966): Aki's estimator with the completeness lowered
 * by half a step,
 *
 * <pre>b = log10(e) / (mean − Mc + Δ/2).</pre>
 *
 * It is an approximation: with x = b Δ ln 10 it gives 2 tanh(x/2) for x, 0.4 % low at b = 1 and Δ =
 * 0.1. The 95 % interval is that of the exact likelihood, which holds the true b all the same.
 */
public final class Utsu implements BValueEstimator {
  @Override
  public String name() {
    return "utsu";
  }

  @Override
  public String description() {
    return "Aki's estimator with the completeness lowered by half a step (Utsu 1966)";
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    double[] used = sample.atOrAbove(completeness);
    int n = used.length;
    double excess = Descriptive.mean(used) - completeness;
    if (n < 2 || !(excess > 0)) {
      return BValue.none(name(), n, completeness);
    }
    double b = Math.log10(Math.E) / (excess + sample.step() / 2);
    GeometricInterval interval = new GeometricInterval(n, excess, sample.step());
    return new BValue(
        name(),
        b,
        TintiMulargia.shiBolt(b, used),
        interval.low(),
        interval.high(),
        n,
        completeness,
        Math.log10(n) + b * completeness);
  }
}
