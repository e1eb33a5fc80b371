package org.aftershock.magnitude;

import java.util.Arrays;
import org.aftershock.math.ExponentialFit;

/**
 * Lilliefors test of the exponential law (Herrmann and Marzocchi 2021, doi:10.1785/0220200337): the
 * first (smallest) Mc with p ≥ 0.1. The law tested is that of the excess over Mc − Δ/2, exponential
 * with a mean estimated from the same magnitudes. Magnitudes rounded to steps Δ are made continuous
 * by adding uniform noise of ±Δ/2; the test is repeated with other noise, and the score is the mean
 * p. Continuous magnitudes are tested once, as they are. p comes from {@link ExponentialFit}.
 *
 * <p>Within a step the law falls by 10^(−bΔ), which uniform noise doesn't: it shifts the
 * distribution by up to about (b Δ ln 10)² / 8, or 0.006 for b = 1 and Δ = 0.1. From some 10,000
 * rounded magnitudes on, the test resolves that shift and rejects complete catalogs; {@link
 * KolmogorovSmirnov} does not.
 */
public final class Lilliefors implements CompletenessEstimator {
  private static final double LEAST_P = 0.1;
  private static final int REPEATS = 50;

  private final int repeats;
  private final long seed;

  /** The test with 50 repeats of the noise. */
  public Lilliefors(long seed) {
    this(REPEATS, seed);
  }

  /** The test with so many repeats of the noise. */
  public Lilliefors(int repeats, long seed) {
    this.repeats = repeats;
    this.seed = seed;
  }

  @Override
  public String name() {
    return "lilliefors";
  }

  @Override
  public String description() {
    return "first magnitude with Lilliefors p >= 0.1 (Herrmann and Marzocchi 2021)";
  }

  @Override
  public Completeness estimate(MagnitudeSample sample) {
    CompletenessCandidates candidates = CompletenessCandidates.of(sample);
    if (!candidates.whyNone().isEmpty()) {
      return Completeness.none(name(), candidates.whyNone());
    }
    MagnitudeHistogram histogram = candidates.histogram();
    boolean rounded = sample.step() > 0;
    DitheredMagnitudes dithered =
        new DitheredMagnitudes(
            rounded ? sample.histogram(sample.step()) : histogram, rounded ? repeats : 0, seed);
    for (int bin = 0; bin < histogram.size(); bin++) {
      if (candidates.isCandidate(bin)) {
        double magnitude = histogram.magnitude(bin);
        double p = rounded ? dithered.meanP(magnitude, LEAST_P) : continuous(sample, magnitude);
        if (p >= LEAST_P) {
          return Completeness.of(name(), magnitude, p, sample);
        }
      }
    }
    return Completeness.none(name(), "p is below 0.1 everywhere");
  }

  /** p of continuous magnitudes from one up; NaN where there are too few. */
  static double continuous(MagnitudeSample sample, double magnitude) {
    double[] excess = sample.atOrAbove(magnitude);
    if (excess.length < CompletenessCandidates.LEAST_EVENTS) {
      return Double.NaN;
    }
    Arrays.setAll(excess, i -> Math.max(0, excess[i] - magnitude));
    Arrays.sort(excess);
    return ExponentialFit.pValue(ExponentialFit.statistic(excess), excess.length);
  }
}
