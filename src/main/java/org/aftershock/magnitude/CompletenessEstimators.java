package org.aftershock.magnitude;

import java.util.List;
import java.util.Optional;

/** The ways of estimating the magnitude of completeness. */
public final class CompletenessEstimators {
  private CompletenessEstimators() {}

  /** All of them, in the order in which they are listed. */
  public static List<CompletenessEstimator> all(long seed) {
    return List.of(new MaximumCurvature());
  }

  /** The one of a name. */
  public static Optional<CompletenessEstimator> of(String name, long seed) {
    return all(seed).stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /** The magnitude of completeness to use: the given one, a method's, or the recommended one. */
  public static CompletenessChoice choose(MagnitudeSample sample, MagnitudeOptions options) {
    if (!Double.isNaN(options.completeness())) {
      return CompletenessChoice.given(options.completeness());
    }
    return of(options.completenessMethod(), options.seed())
        .map(estimator -> CompletenessChoice.named(estimator.estimate(sample)))
        .orElseGet(
            () ->
                CompletenessChoice.recommend(
                    all(options.seed()).stream().map(e -> e.estimate(sample)).toList(),
                    sample.size()));
  }
}
