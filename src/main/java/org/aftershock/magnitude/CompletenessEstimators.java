package org.aftershock.magnitude;

import java.util.List;
import java.util.Optional;

/** All ways of estimating the magnitude of completeness. */
public final class CompletenessEstimators {
  /** Seed of the estimators that simulate, where none is given. */
  public static final long DEFAULT_SEED = 1;

  private CompletenessEstimators() {}

  /** Every estimator with the default seed, in the order in which they are listed. */
  public static List<CompletenessEstimator> all() {
    return all(DEFAULT_SEED);
  }

  /** Every estimator with a seed for those that simulate. */
  public static List<CompletenessEstimator> all(long seed) {
    return List.of(
        new MaximumCurvature(),
        new GoodnessOfFit(90),
        new GoodnessOfFit(95),
        new BValueStability(),
        new KolmogorovSmirnov(seed),
        new Lilliefors(seed),
        new EntireMagnitudeRange());
  }

  /** The estimator of a name, with the default seed. */
  public static Optional<CompletenessEstimator> of(String name) {
    return of(name, DEFAULT_SEED);
  }

  /** The estimator of a name, with a seed if it simulates. */
  public static Optional<CompletenessEstimator> of(String name, long seed) {
    return all(seed).stream().filter(estimator -> estimator.name().equals(name)).findFirst();
  }
}
