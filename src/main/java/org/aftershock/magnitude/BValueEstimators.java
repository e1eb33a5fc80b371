package org.aftershock.magnitude;

import java.util.List;

/** The ways of estimating the b-value. */
public final class BValueEstimators {
  private BValueEstimators() {}

  /**
   * All of them, in the order in which they are listed.
   *
   * @param periods periods of unequal completeness, in order of time; empty for none
   * @param seed seed of those that resample
   */
  public static List<BValueEstimator> all(List<CompletePeriod> periods, long seed) {
    return List.of(
        new TintiMulargia(),
        new Utsu(),
        new BPositive(),
        new BMorePositive(BPositive.LEAST_DIFFERENCE, seed, Bootstrap.SAMPLES),
        new Weichert(periods),
        new KijkoSmit(periods));
  }
}
