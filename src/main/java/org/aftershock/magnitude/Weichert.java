package org.aftershock.magnitude;

import java.util.List;

/**
 * Maximum likelihood b-value for a catalog that is complete from different magnitudes at different
 * times (Weichert 1980, doi:10.1785/BSSA0700041337). With a steady rate the number of events in the
 * bin of magnitude m is Poisson with a mean ∝ t(m) exp(−βm), where t(m) is the time for which the
 * bin was complete; given the total N, b maximises
 *
 * <pre>ln L(β) = −β Σ(m − M0) − N ln Z(β),   Z(β) = Σ over bins of t(m) exp(−β(m − M0))</pre>
 *
 * with β = b ln 10 and M0 the least completeness; empty bins are part of Z. Each period k, of
 * length τ(k) and complete from Mc(k), adds a geometric series to Z that is summed in closed form,
 * τ(k) exp(−β(Mc(k) − M0)) (1 − exp(−βL(k))) / (1 − exp(−βΔ)) with L(k) from Mc(k) to past the
 * largest possible bin. The mean excess over M0 then equals the model's, which falls with β, and
 * the standard error is one over the square root of the information, N times the model's variance
 * of m. The interval is that of the likelihood ratio. For one period and no largest magnitude this
 * is {@link TintiMulargia}.
 */
public final class Weichert implements ExcessEstimator {
  private final List<CompletePeriod> periods;
  private final long endMicros;
  private final double largest;

  /** For the whole sample at the completeness given with it. */
  public Weichert() {
    this(List.of());
  }

  /** For periods of which the last ends with the last event. */
  public Weichert(List<CompletePeriod> periods) {
    this(periods, Long.MIN_VALUE, Double.POSITIVE_INFINITY);
  }

  /**
   * For periods of different completeness. A completeness given with the sample raises those of the
   * periods that are lower; NaN raises none. Events before the first period or after the end are
   * left out.
   *
   * @param periods from when on the catalog is complete from what; none for the whole sample
   * @param endMicros when the last period ends, microseconds since 1970-01-01T00:00Z; {@link
   *     Long#MIN_VALUE} for the last event
   * @param largest largest possible magnitude, infinite for none
   */
  public Weichert(List<CompletePeriod> periods, long endMicros, double largest) {
    this.periods = List.copyOf(periods);
    this.endMicros = endMicros;
    this.largest = largest;
  }

  @Override
  public String name() {
    return "weichert";
  }

  @Override
  public String description() {
    return "maximum likelihood for periods of different completeness (Weichert 1980)";
  }

  @Override
  public Excesses excesses(MagnitudeSample sample, double completeness) {
    CompleteParts parts = CompleteParts.of(sample, periods, endMicros, completeness);
    ExposureModel model = new ExposureModel(parts, sample.step(), largest);
    return Excesses.single(parts.common(), model::best);
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    CompleteParts parts = CompleteParts.of(sample, periods, endMicros, completeness);
    ExposureModel model = new ExposureModel(parts, sample.step(), largest);
    Excesses excesses = Excesses.single(parts.common(), model::best);
    double b = excesses.b();
    if (Double.isNaN(b)) {
      return BValue.none(name(), excesses.n(), parts.least());
    }
    int n = excesses.n();
    LikelihoodInterval interval =
        new LikelihoodInterval(x -> n * model.logLikelihood(x, excesses.mean()), b);
    return new BValue(
        name(),
        b,
        1 / (Math.log(10) * Math.sqrt(n * model.variance(b))),
        interval.low(),
        interval.high(),
        n,
        parts.least(),
        parts.aValue(b));
  }
}
