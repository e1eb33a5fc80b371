package org.aftershock.magnitude;

import org.aftershock.math.Descriptive;

/**
 * Maximum likelihood b-value of rounded magnitudes. With magnitudes Mc, Mc + Δ, … the excess over
 * Mc in steps of Δ is geometric with ratio 10^(−bΔ), whose likelihood equation gives
 *
 * <pre>b = ln(1 + Δ / (mean − Mc)) / (Δ ln 10)</pre>
 *
 * (Tinti and Mulargia 1987, doi:10.1785/BSSA0770062125; Guttorp and Hopkins 1986); for Δ → 0 it is
 * log10(e) / (mean − Mc) (Aki 1965). The standard error is ln(10) b² sqrt(Σ(m − mean)² / (n(n−1)))
 * (Shi and Bolt 1982, doi:10.1785/BSSA0720051677). Two magnitudes above Mc are needed, not all
 * equal to Mc.
 */
public final class TintiMulargia implements BValueEstimator {
  @Override
  public String name() {
    return "tinti-mulargia";
  }

  @Override
  public String description() {
    return "maximum likelihood for rounded magnitudes (Tinti and Mulargia 1987)";
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    double[] used = sample.atOrAbove(completeness);
    int n = used.length;
    double excess = Descriptive.mean(used) - completeness;
    if (n < 2 || !(excess > 0)) {
      return BValue.none(name(), n, completeness);
    }
    GeometricInterval interval = new GeometricInterval(n, excess, sample.step());
    double b = interval.best();
    return new BValue(
        name(),
        b,
        shiBolt(b, used),
        interval.low(),
        interval.high(),
        n,
        completeness,
        Math.log10(n) + b * completeness);
  }

  /** Standard error of b by Shi and Bolt (1982). */
  static double shiBolt(double b, double[] used) {
    double n = used.length;
    return Math.log(10) * b * b * Math.sqrt(Descriptive.squaredDeviations(used) / (n * (n - 1)));
  }
}
