package org.aftershock.cluster;

/**
 * What {@link NearestNeighbourDeclusterer} finds.
 *
 * @param neighbours the nearest earlier event of each, linked or not
 * @param mixture clustered and background events told apart by η, fitted even where the threshold
 *     is given
 * @param clustering the families; its evidence is log₁₀ η, its threshold log₁₀ η₀, NaN where there
 *     is none and so no link
 */
public record NearestNeighbourClusters(
    NearestNeighbours neighbours, EtaMixture mixture, Clustering clustering) {
  /** Why there are no families; empty where there is a threshold. */
  public String problem() {
    return Double.isNaN(clustering.threshold()) ? mixture.problem() : "";
  }

  /** Probability that an event is clustered with its parent; NaN without a fit or a parent. */
  public double clusteredProbability(int index) {
    double log10Eta = neighbours.log10Eta(index);
    return Double.isNaN(log10Eta) ? Double.NaN : mixture.clusteredProbability(log10Eta);
  }
}
