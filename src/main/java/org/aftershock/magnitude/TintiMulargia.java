package org.aftershock.magnitude;

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
}
