package org.aftershock.magnitude;

import java.util.List;

/**
 * The b-value of Aki and Utsu for a catalog whose completeness changes with time (Kijko and Smit
 * 2012, doi:10.1785/0120110226). Of each period with n(k) events let β(k) = 1 / (mean − Mc(k) +
 * Δ/2). The product of the likelihoods of the periods is greatest at
 *
 * <pre>1/β = Σ n(k)/n · 1/β(k),   b = β / ln 10,   σ = b / √n</pre>
 *
 * which is one over the mean excess of all magnitudes over the completeness of their own time. It
 * says nothing of how many events the periods hold, and so needs no lengths and no steady rate. The
 * bias by rounding is that of {@link Utsu}; the 95 % interval is that of the exact likelihood of
 * the rounded excesses, which are geometric with one ratio over all periods.
 */
public final class KijkoSmit implements ExcessEstimator {
  private final List<CompletePeriod> periods;

  /** For the whole sample at the completeness given with it. */
  public KijkoSmit() {
    this(List.of());
  }

  /**
   * For periods of different completeness. A completeness given with the sample raises those of the
   * periods that are lower; NaN raises none. Events before the first period are left out.
   */
  public KijkoSmit(List<CompletePeriod> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public String name() {
    return "kijko-smit";
  }

  @Override
  public String description() {
    return "Aki's formula for periods of different completeness (Kijko and Smit 2012)";
  }

  @Override
  public Excesses excesses(MagnitudeSample sample, double completeness) {
    return excesses(parts(sample, completeness), sample.step());
  }

  private CompleteParts parts(MagnitudeSample sample, double completeness) {
    return CompleteParts.of(sample, periods, Long.MIN_VALUE, completeness);
  }

  private static Excesses excesses(CompleteParts parts, double step) {
    return Excesses.single(parts.own(), mean -> Utsu.value(mean, step));
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    CompleteParts parts = parts(sample, completeness);
    Excesses excesses = excesses(parts, sample.step());
    if (!excesses.isEnough()) {
      return BValue.none(name(), excesses.n(), parts.least());
    }
    double b = excesses.b();
    LikelihoodInterval interval =
        GeometricInterval.of(excesses.n(), excesses.mean(), sample.step());
    return new BValue(
        name(),
        b,
        b / Math.sqrt(excesses.n()),
        interval.low(),
        interval.high(),
        excesses.n(),
        parts.least(),
        parts.aValue(b));
  }
}
