package org.aftershock.magnitude;

import java.util.Arrays;
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
  private static final double ROUNDING = 1e-9;

  @Override
  public String name() {
    return "tinti-mulargia";
  }

  @Override
  public BValue estimate(double[] magnitudes, double completeness, double step) {
    double[] used =
        Arrays.stream(magnitudes).filter(m -> m >= completeness - step / 2 - ROUNDING).toArray();
    int n = used.length;
    double excess = Descriptive.mean(used) - completeness;
    if (n < 2 || !(excess > 0)) {
      return new BValue(name(), Double.NaN, Double.NaN, n, completeness, Double.NaN);
    }
    double b =
        step > 0 ? Math.log1p(step / excess) / (step * Math.log(10)) : 1 / (excess * Math.log(10));
    double sigma =
        Math.log(10)
            * b
            * b
            * Math.sqrt(Descriptive.squaredDeviations(used) / ((double) n * (n - 1)));
    return new BValue(name(), b, sigma, n, completeness, Math.log10(n) + b * completeness);
  }
}
