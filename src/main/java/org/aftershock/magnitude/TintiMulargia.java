package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
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

  /**
   * The same where completeness changes with time: each magnitude's excess is over the completeness
   * at its own time, a whole number of steps. By the memoryless excess of the exponential law the
   * likelihood is the same. An event seen above Mc(t) stands for 10^(b (Mc(t) − M)) events above M.
   *
   * @param completeness completeness at the time of each magnitude of the sample
   */
  BValue estimate(MagnitudeSample sample, IntToDoubleFunction completeness) {
    double step = sample.step();
    double[] excesses = new double[sample.size()];
    double[] levels = new double[sample.size()];
    double least = Double.NaN;
    int n = 0;
    for (int i = 0; i < sample.size(); i++) {
      double level = completeness.applyAsDouble(i);
      least = Double.isNaN(least) ? level : Math.min(least, level);
      double excess = sample.magnitude(i) - level;
      if (excess >= -step / 2 - ROUNDING) {
        levels[n] = level;
        excesses[n++] = excess;
      }
    }
    double[] used = Arrays.copyOf(excesses, n);
    double mean = Descriptive.mean(used);
    if (n < 2 || !(mean > 0)) {
      return BValue.none(name(), n, least);
    }
    GeometricInterval interval = new GeometricInterval(n, mean, step);
    double b = interval.best();
    double represented = 0;
    for (int i = 0; i < n; i++) {
      represented += Math.pow(10, b * levels[i]);
    }
    return new BValue(
        name(),
        b,
        shiBolt(b, used),
        interval.low(),
        interval.high(),
        n,
        least,
        Math.log10(represented));
  }

  /** Standard error of b by Shi and Bolt (1982). */
  static double shiBolt(double b, double[] used) {
    double n = used.length;
    return Math.log(10) * b * b * Math.sqrt(Descriptive.squaredDeviations(used) / (n * (n - 1)));
  }
}
