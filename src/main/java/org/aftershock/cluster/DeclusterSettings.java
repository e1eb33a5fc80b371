package org.aftershock.cluster;

/**
 * How catalogs are declustered. Immutable; {@code with} methods return copies.
 *
 * @param metric how near events are to each other, for the nearest neighbour
 * @param log10Threshold log₁₀ η below which an event is linked to its nearest neighbour; NaN to
 *     have it fitted
 * @param foreshockFraction length of windows before a mainshock as a fraction of that after it
 * @param reasenberg settings of the links of Reasenberg
 * @param seed seed of all randomness
 * @param threads how many threads share the work; results don't depend on it
 */
public record DeclusterSettings(
    EtaMetric metric,
    double log10Threshold,
    double foreshockFraction,
    ReasenbergSettings reasenberg,
    long seed,
    int threads) {
  /** The published values, a fitted threshold, windows as long before as after, all processors. */
  public static final DeclusterSettings DEFAULT =
      new DeclusterSettings(
          EtaMetric.DEFAULT,
          Double.NaN,
          1,
          ReasenbergSettings.DEFAULT,
          1,
          Runtime.getRuntime().availableProcessors());

  public DeclusterSettings withMetric(EtaMetric newMetric) {
    return new DeclusterSettings(
        newMetric, log10Threshold, foreshockFraction, reasenberg, seed, threads);
  }

  public DeclusterSettings withLog10Threshold(double value) {
    return new DeclusterSettings(metric, value, foreshockFraction, reasenberg, seed, threads);
  }

  public DeclusterSettings withForeshockFraction(double fraction) {
    return new DeclusterSettings(metric, log10Threshold, fraction, reasenberg, seed, threads);
  }

  public DeclusterSettings withSeed(long newSeed) {
    return new DeclusterSettings(
        metric, log10Threshold, foreshockFraction, reasenberg, newSeed, threads);
  }

  NearestNeighbourSettings nearestNeighbour() {
    return new NearestNeighbourSettings(metric, log10Threshold, seed, threads);
  }
}
