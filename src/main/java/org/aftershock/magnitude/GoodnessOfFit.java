package org.aftershock.magnitude;

import java.util.Locale;

/**
 * Goodness of fit of the Gutenberg–Richter law (Wiemer and Wyss 2000, doi:10.1785/0119990114). For
 * a candidate Mc with n events at or above it and their greatest-likelihood b, the law expects Sᵢ =
 * n 10^(−b (Mᵢ − Mc)) events at or above Mᵢ where Bᵢ are observed. The fit in per cent is
 *
 * <pre>R = 100 − 100 Σ|Bᵢ − Sᵢ| / ΣBᵢ</pre>
 *
 * over the bins Mᵢ from Mc to the largest magnitude, with <em>cumulative</em> numbers as in the
 * paper. The estimate is the first (smallest) Mc whose fit reaches 90 or 95 %; its score is that
 * fit. Bins are 0.1 wide, or one step where that is coarser.
 */
public final class GoodnessOfFit implements CompletenessEstimator {
  private final int percent;

  /**
   * The method at one level.
   *
   * @param percent least fit, 90 or 95 in the paper
   */
  public GoodnessOfFit(int percent) {
    this.percent = percent;
  }

  @Override
  public String name() {
    return "gft" + percent;
  }

  @Override
  public String description() {
    return "first magnitude with a fit of " + percent + " % (Wiemer and Wyss 2000)";
  }

  @Override
  public Completeness estimate(MagnitudeSample sample) {
    CompletenessCandidates candidates = CompletenessCandidates.of(sample);
    if (!candidates.whyNone().isEmpty()) {
      return Completeness.none(name(), candidates.whyNone());
    }
    MagnitudeHistogram histogram = candidates.histogram();
    double best = Double.NEGATIVE_INFINITY;
    for (int bin = 0; bin < histogram.size(); bin++) {
      if (candidates.isCandidate(bin)) {
        double fit = fit(candidates, bin);
        if (fit >= percent) {
          return Completeness.of(name(), histogram.magnitude(bin), fit, sample);
        }
        best = Math.max(best, fit);
      }
    }
    return Completeness.none(name(), String.format(Locale.ROOT, "best fit %.1f %%", best));
  }

  private static double fit(CompletenessCandidates candidates, int first) {
    double ratio = candidates.ratio(first);
    double expected = candidates.above(first);
    double difference = 0;
    double observed = 0;
    for (int bin = first; bin < candidates.histogram().size(); bin++) {
      difference += Math.abs(candidates.above(bin) - expected);
      observed += candidates.above(bin);
      expected *= ratio;
    }
    return 100 - 100 * difference / observed;
  }
}
