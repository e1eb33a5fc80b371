package org.aftershock.magnitude;

import java.util.List;
import java.util.Optional;

/** The ways of estimating the magnitude of completeness. */
public final class CompletenessEstimators {
  private CompletenessEstimators() {}

  /** All of them, in the order in which they are listed; some simulate with the seed. */
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

  /** The one of a name. */
  public static Optional<CompletenessEstimator> of(String name, long seed) {
    return all(seed).stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /** The estimates of all methods; none, with the reason, for a list of felt reports. */
  public static List<Completeness> estimates(MagnitudeSample sample, long seed) {
    return all(seed).stream().map(estimator -> estimate(estimator, sample)).toList();
  }

  private static Completeness estimate(CompletenessEstimator estimator, MagnitudeSample sample) {
    return sample.isFeltList()
        ? Completeness.none(estimator.name(), "a list of felt reports has no completeness")
        : estimator.estimate(sample);
  }

  /**
   * The magnitude of completeness to use: the given one, a method's, or the recommended one.
   * Methods that are not needed are not run.
   */
  public static CompletenessChoice choose(MagnitudeSample sample, MagnitudeOptions options) {
    return of(options.completenessMethod(), options.seed())
        .map(estimator -> List.of(estimate(estimator, sample)))
        .or(() -> Optional.of(estimates(sample, options.seed())))
        .map(found -> CompletenessChoice.of(found, sample, options))
        .orElseThrow();
  }
}
