package org.aftershock.magnitude;

/**
 * Stability of the b-value (Cao and Gao 2002, doi:10.1029/2001GL013775; in the form of Woessner and
 * Wiemer 2005, doi:10.1785/0120040007): below completeness b rises with the candidate Mc, above it
 * stays. The estimate is the <em>first</em> (smallest) Mc with
 *
 * <pre>|b̄ − b(Mc)| ≤ σ(b(Mc))</pre>
 *
 * where b̄ is the mean of b(Mc), b(Mc + Δ), … up to and including b(Mc + 0.5), and σ the standard
 * error of Shi and Bolt (1982). Bins Δ are 0.1 wide, or one step where that is coarser. Every b of
 * the mean must rest on 50 events or more, else the candidate is passed over. The score is |b̄ − b|
 * / σ.
 */
public final class BValueStability implements CompletenessEstimator {
  private static final double RANGE = 0.5;

  @Override
  public String name() {
    return "mbs";
  }

  @Override
  public String description() {
    return "first magnitude with a stable b-value (Cao and Gao 2002)";
  }

  @Override
  public Completeness estimate(MagnitudeSample sample) {
    CompletenessCandidates candidates = CompletenessCandidates.of(sample);
    if (!candidates.whyNone().isEmpty()) {
      return Completeness.none(name(), candidates.whyNone());
    }
    MagnitudeHistogram histogram = candidates.histogram();
    int ahead = (int) Math.max(1, Math.round(RANGE / histogram.width()));
    boolean tried = false;
    for (int bin = 0; bin < histogram.size(); bin++) {
      if (candidates.isCandidate(bin) && candidates.hasB(bin + ahead)) {
        tried = true;
        double score = score(candidates, bin, ahead);
        if (score <= 1) {
          return Completeness.of(name(), histogram.magnitude(bin), score, sample);
        }
      }
    }
    return Completeness.none(
        name(), tried ? "b is stable nowhere" : "too few magnitudes 0.5 above the least");
  }

  private static double score(CompletenessCandidates candidates, int first, int ahead) {
    double sum = 0;
    for (int bin = first; bin <= first + ahead; bin++) {
      sum += candidates.b(bin);
    }
    double mean = sum / (ahead + 1);
    return Math.abs(mean - candidates.b(first)) / candidates.sigma(first);
  }
}
