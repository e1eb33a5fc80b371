package org.aftershock.magnitude;

import java.util.List;
import java.util.Optional;

/** All estimators of b. */
public final class BValueEstimators {
  private BValueEstimators() {}

  /** Every estimator, in the order in which they are listed. */
  public static List<BValueEstimator> all() {
    return all(List.of());
  }

  /** Every estimator; those that know periods of different completeness with these. */
  public static List<BValueEstimator> all(List<CompletePeriod> periods) {
    return List.of(
        new TintiMulargia(),
        new Utsu(),
        new BPositive(),
        new BMorePositive(),
        new Weichert(periods),
        new KijkoSmit(periods));
  }

  /** The estimator of a name. */
  public static Optional<BValueEstimator> of(String name) {
    return all().stream().filter(estimator -> estimator.name().equals(name)).findFirst();
  }
}
