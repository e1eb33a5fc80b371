package org.aftershock.magnitude;

/**
 * Entire magnitude range (Woessner and Wiemer 2005, doi:10.1785/0120040007): the counts rise as a
 * normal distribution function up to Mc and fall by the law of Gutenberg and Richter from there.
 * With a and b of greatest likelihood from the n events at and above a candidate Mc, r = 10^(−bΔ),
 * the number expected in the bin j widths from Mc is
 *
 * <pre>λⱼ = n (1 − r) rʲ            at and above Mc (j ≥ 0)
 * λⱼ = n (1 − r) Φ((j − μ)/σ)     below Mc (j &lt; 0)</pre>
 *
 * For each candidate μ and σ are those of greatest likelihood; the estimate is the Mc with the
 * greatest Poisson likelihood of all bins, Σ Nⱼ ln λⱼ − λⱼ, which is also the score (without the
 * constant Σ ln Nⱼ!). Bins are 0.1 wide, or one step where that is coarser; ten empty ones below
 * the least magnitude take part, and all above the largest.
 *
 * <p>The normal distribution describes the counts, not the share detected of a law that goes on
 * below Mc: so do the authors in their programs. With the share (Ogata and Katsura 1993,
 * doi:10.1111/j.1365-246X.1993.tb04663.x) there is no such Mc to be found, for any Mc above the
 * last loss describes the same counts. With nothing detected below Mc, the first and the second bin
 * win equally often.
 */
public final class EntireMagnitudeRange implements CompletenessEstimator {
  @Override
  public String name() {
    return "emr";
  }

  @Override
  public String description() {
    return "normal distribution below, Gutenberg-Richter above (Woessner and Wiemer 2005)";
  }

  @Override
  public Completeness estimate(MagnitudeSample sample) {
    CompletenessCandidates candidates = CompletenessCandidates.of(sample);
    if (!candidates.whyNone().isEmpty()) {
      return Completeness.none(name(), candidates.whyNone());
    }
    MagnitudeHistogram histogram = candidates.histogram();
    double best = Double.NEGATIVE_INFINITY;
    int bestBin = -1;
    for (int bin = 0; bin < histogram.size(); bin++) {
      if (candidates.isCandidate(bin)) {
        double logLikelihood = above(candidates, bin) + below(candidates, bin);
        if (logLikelihood > best) {
          best = logLikelihood;
          bestBin = bin;
        }
      }
    }
    return bestBin < 0
        ? Completeness.none(name(), "no likelihood can be computed")
        : Completeness.of(name(), histogram.magnitude(bestBin), best, sample);
  }

  /** Σ N ln λ − λ at and above Mc, where the λ add up to n. */
  private static double above(CompletenessCandidates candidates, int first) {
    double logFirst = logFirst(candidates, first);
    double logRatio = Math.log(candidates.ratio(first));
    double sum = -candidates.above(first);
    for (int bin = first; bin < candidates.histogram().size(); bin++) {
      sum += candidates.histogram().count(bin) * (logFirst + (bin - first) * logRatio);
    }
    return sum;
  }

  private static double below(CompletenessCandidates candidates, int first) {
    int[] counts = new int[first];
    for (int bin = 0; bin < first; bin++) {
      counts[bin] = candidates.histogram().count(bin);
    }
    return new DetectionFit(counts, Math.exp(logFirst(candidates, first))).logLikelihood();
  }

  private static double logFirst(CompletenessCandidates candidates, int first) {
    return Math.log(candidates.above(first)) + Math.log1p(-candidates.ratio(first));
  }
}
