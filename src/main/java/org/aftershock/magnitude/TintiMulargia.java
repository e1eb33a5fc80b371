package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Maximum likelihood b-value of rounded magnitudes. With magnitudes Mc, Mc + Δ, … the excess over
 * Mc in steps of Δ is geometric with ratio 10^(−bΔ), whose likelihood equation gives
 *
 * <pre>b = ln(1 + Δ / (mean − Mc)) / (Δ ln 10)</pre>
 *
 * (Tinti and Mulargia 1987, doi:10.1785/BSSA0770062125; Guttorp and Hopkins 1986); for Δ → 0 it is
 * log10(e) / (mean − Mc) (Aki 1965). The standard error is ln(10) b² sqrt(Σ(m − mean)² / (n(n−1)))
 * (Shi and Bolt 1982, doi:10.1785/BSSA0720051677), the interval that of the likelihood. Two
 * magnitudes at or above Mc are needed, not all equal. b is too large by about the n-th part of
 * itself, as with every estimator that divides by a mean.
 */
public final class TintiMulargia implements ExcessEstimator {
  @Override
  public String name() {
    return "tinti-mulargia";
  }

  @Override
  public String description() {
    return "maximum likelihood for rounded magnitudes (Tinti and Mulargia 1987)";
  }

  @Override
  public Excesses excesses(MagnitudeSample sample, double completeness) {
    return Excesses.over(
        sample.leastStep(completeness),
        sample.atOrAbove(completeness),
        mean -> GeometricInterval.best(mean, sample.step()));
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    Excesses excesses = excesses(sample, completeness);
    double least = sample.leastStep(completeness);
    double aValue = Math.log10(excesses.n()) + excesses.b() * least;
    return excesses.estimate(name(), least, sample.step(), aValue);
  }

  /**
   * The same where completeness changes with time: each magnitude's excess is over the completeness
   * at its own time, a whole number of steps. By the memoryless excess of the exponential law the
   * likelihood is the same. An event seen above Mc(t) stands for 10^(b (Mc(t) − M)) events above M.
   *
   * @param completeness completeness at the time of each magnitude of the sample
   */
  BValue estimate(MagnitudeSample sample, IntToDoubleFunction completeness) {
    double[] excesses = new double[sample.size()];
    double[] levels = new double[sample.size()];
    double least = Double.NaN;
    int n = 0;
    for (int i = 0; i < sample.size(); i++) {
      double level = completeness.applyAsDouble(i);
      least = Double.isNaN(least) ? level : Math.min(least, level);
      if (sample.magnitude(i) >= sample.threshold(level)) {
        levels[n] = level;
        excesses[n++] = sample.magnitude(i) - level;
      }
    }
    Excesses used =
        Excesses.single(
            Arrays.copyOf(excesses, n), mean -> GeometricInterval.best(mean, sample.step()));
    double represented = 0;
    for (int i = 0; i < n; i++) {
      represented += Math.pow(10, used.b() * levels[i]);
    }
    return used.estimate(name(), least, sample.step(), Math.log10(represented));
  }
}
