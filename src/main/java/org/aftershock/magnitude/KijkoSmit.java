package org.aftershock.magnitude;

import java.util.List;

/**
 * The generalised Aki–Utsu estimator for periods of unequal completeness (Kijko and Smit 2012,
 * doi:10.1785/0120110226): the harmonic mean of the periods' own estimates, each weighted by its
 * number of events,
 *
 * <pre>1/b = Σ (nⱼ/n) / bⱼ,   bⱼ = log10(e) / (meanⱼ − Mcⱼ + Δ/2);   σ = b / √n.</pre>
 *
 * The 95 % interval is that of the exact likelihood of rounded magnitudes over the periods.
 */
public final class KijkoSmit implements BValueEstimator {
  private final List<CompletePeriod> periods;

  /** An estimator for periods in order of time; without any, for the whole sample. */
  public KijkoSmit(List<CompletePeriod> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public String name() {
    return "kijko-smit";
  }

  @Override
  public String description() {
    return "Aki–Utsu over periods of unequal completeness (Kijko and Smit 2012)";
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    List<CompletePeriod.Part> parts = CompletePeriod.parts(periods, sample, completeness);
    int n = parts.stream().mapToInt(CompletePeriod.Part::n).sum();
    double excess = parts.stream().mapToDouble(CompletePeriod.Part::excess).sum();
    double least =
        parts.stream().mapToDouble(CompletePeriod.Part::completeness).min().orElse(completeness);
    if (n < 2 || !(excess > 0)) {
      return BValue.none(name(), n, least);
    }
    double b = Math.log10(Math.E) / (excess / n + sample.step() / 2);
    GeometricInterval interval = new GeometricInterval(n, excess / n, sample.step());
    double a = parts.size() == 1 ? Math.log10(n) + b * least : Double.NaN;
    return new BValue(name(), b, b / Math.sqrt(n), interval.low(), interval.high(), n, least, a);
  }
}
