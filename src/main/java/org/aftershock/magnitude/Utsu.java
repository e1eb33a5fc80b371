package org.aftershock.magnitude;

/**
 * The b-value of Aki (1965) with Utsu's correction for magnitudes rounded to a step Δ (Utsu 1965,
 * Geophysical Bulletin of Hokkaido University 13, 99–103; Utsu 1966, Journal of the Faculty of
 * Science, Hokkaido University VII 2, 359–371):
 *
 * <pre>b = log10(e) / (mean − Mc + Δ/2)</pre>
 *
 * The mean of rounded magnitudes is Mc + Δ/(10^(bΔ) − 1) = Mc + 1/β − Δ/2 + βΔ²/12 − … with β = b
 * ln 10, of which the formula leaves out the last term: b is too small by (βΔ)²/12 of itself, 0.4 %
 * for b = 1 and Δ = 0.1. An interval about it would miss for large samples, so the 95 % interval is
 * that of the exact likelihood of the rounded magnitudes. The standard error is Shi and Bolt's
 * (1982, doi:10.1785/BSSA0720051677).
 */
public final class Utsu implements ExcessEstimator {
  @Override
  public String name() {
    return "utsu";
  }

  @Override
  public String description() {
    return "Aki's formula with half a step added (Utsu 1965)";
  }

  /** b of a mean excess. */
  static double value(double excess, double step) {
    return Math.log10(Math.E) / (excess + step / 2);
  }

  @Override
  public Excesses excesses(MagnitudeSample sample, double completeness) {
    return Excesses.over(
        sample.leastStep(completeness),
        sample.atOrAbove(completeness),
        mean -> value(mean, sample.step()));
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    Excesses excesses = excesses(sample, completeness);
    double least = sample.leastStep(completeness);
    double aValue = Math.log10(excesses.n()) + excesses.b() * least;
    return excesses.estimate(name(), least, sample.step(), aValue);
  }
}
