package org.aftershock.cluster;

/**
 * How {@link NearestNeighbourDeclusterer} works.
 *
 * @param metric how near events are to each other
 * @param log10Threshold log₁₀ η₀, below which an event is linked to its parent; NaN to have it
 *     fitted
 * @param seed seed of the random numbers: the same seed gives the same errors
 * @param threads how many threads share the work; the result doesn't depend on it
 */
public record NearestNeighbourSettings(
    EtaMetric metric, double log10Threshold, long seed, int threads) {
  /** The metric by default, a fitted threshold, seed 1, one thread. */
  public static final NearestNeighbourSettings DEFAULT =
      new NearestNeighbourSettings(EtaMetric.DEFAULT, Double.NaN, 1, 1);

  public NearestNeighbourSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed");
    }
  }
}
