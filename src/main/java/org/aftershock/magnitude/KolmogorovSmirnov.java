package org.aftershock.magnitude;

import java.util.random.RandomGenerator;
import org.aftershock.math.GeometricFit;
import org.aftershock.math.RandomStreams;

/**
 * Kolmogorov–Smirnov test of the Gutenberg–Richter law: the first (smallest) Mc with p ≥ 0.1, the
 * level of Clauset, Shalizi and Newman (2009, doi:10.1137/070710111), whose parametric bootstrap
 * gives p. Magnitudes recorded in steps Δ are tested against the discrete law, on which the excess
 * over Mc in steps is geometric with r = 10^(−bΔ) and r is estimated anew in every sample; a test
 * for continuous magnitudes would reject rounded ones. All steps from Mc up take part, also when
 * they are finer than the 0.1 between candidates. Continuous magnitudes are tested against the
 * exponential law with estimated mean, as in {@link Lilliefors}.
 *
 * <p>The score is p, with a standard error of sqrt(p (1 − p) / samples), 0.0095 at 0.1 with 1,000.
 * A complete catalog fails the test at its true Mc one time in ten.
 */
public final class KolmogorovSmirnov implements CompletenessEstimator {
  private static final double LEAST_P = 0.1;
  private static final int SAMPLES = 1000;

  private final int samples;
  private final long seed;

  /** The test with 1,000 samples a candidate. */
  public KolmogorovSmirnov(long seed) {
    this(SAMPLES, seed);
  }

  /** The test with so many samples a candidate. */
  public KolmogorovSmirnov(int samples, long seed) {
    this.samples = samples;
    this.seed = seed;
  }

  @Override
  public String name() {
    return "ks";
  }

  @Override
  public String description() {
    return "first magnitude with Kolmogorov-Smirnov p >= 0.1 (Clauset and others 2009)";
  }

  @Override
  public Completeness estimate(MagnitudeSample sample) {
    CompletenessCandidates candidates = CompletenessCandidates.of(sample);
    if (!candidates.whyNone().isEmpty()) {
      return Completeness.none(name(), candidates.whyNone());
    }
    RandomGenerator random = RandomStreams.of(seed);
    MagnitudeHistogram histogram = candidates.histogram();
    boolean rounded = sample.step() > 0;
    MagnitudeHistogram recorded = rounded ? sample.histogram(sample.step()) : histogram;
    for (int bin = 0; bin < histogram.size(); bin++) {
      if (candidates.isCandidate(bin)) {
        double magnitude = histogram.magnitude(bin);
        double p =
            rounded
                ? discrete(recorded, magnitude, random)
                : Lilliefors.continuous(sample, magnitude);
        if (p >= LEAST_P) {
          return Completeness.of(name(), magnitude, p, sample);
        }
      }
    }
    return Completeness.none(name(), "p is below 0.1 everywhere");
  }

  /** p of the recorded steps from a magnitude up; NaN where there are too few. */
  private double discrete(MagnitudeHistogram recorded, double magnitude, RandomGenerator random) {
    int first = recorded.bin(magnitude);
    int[] counts = new int[Math.max(0, recorded.size() - first)];
    int n = 0;
    for (int k = Math.max(0, -first); k < counts.length; k++) {
      counts[k] = recorded.count(first + k);
      n += counts[k];
    }
    if (n < CompletenessCandidates.LEAST_EVENTS || n == counts[0]) {
      return Double.NaN;
    }
    return GeometricFit.of(counts).pValue(samples, random);
  }
}
