package org.aftershock.cluster;

import java.util.function.IntConsumer;
import org.aftershock.catalog.Catalog;

/**
 * Families of events that are near in time, space and magnitude at once (Zaliapin and Ben-Zion
 * 2013, doi:10.1002/jgrb.50179): each event is linked to its {@linkplain NearestNeighbours nearest
 * earlier one} if their η is below a threshold, given or fitted by {@link EtaMixture}. Where the
 * fit finds none nothing is linked.
 */
public final class NearestNeighbourDeclusterer implements Declusterer {
  private static final String NAME = "nearest-neighbour";

  private final NearestNeighbourSettings settings;

  public NearestNeighbourDeclusterer(NearestNeighbourSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "nearest earlier event by time x distance^d x 10^(-b m), linked below the crossing of"
        + " two normal distributions: Zaliapin and Ben-Zion (2013)";
  }

  @Override
  public Clustering decluster(Catalog catalog, IntConsumer progress) {
    return analyse(catalog, progress).clustering();
  }

  /** Splits a catalog, with all that the families rest on. */
  public NearestNeighbourClusters analyse(Catalog catalog, IntConsumer progress) {
    NearestNeighbours neighbours =
        NearestNeighbours.of(catalog, settings.metric(), settings.threads(), progress);
    EtaMixture mixture = EtaMixture.of(neighbours.log10Etas(), settings.seed());
    double threshold =
        Double.isNaN(settings.log10Threshold()) ? mixture.threshold() : settings.log10Threshold();
    int[] parents = new int[catalog.size()];
    double[] evidence = new double[catalog.size()];
    for (int i = 0; i < parents.length; i++) {
      evidence[i] = neighbours.log10Eta(i);
      parents[i] = evidence[i] < threshold ? neighbours.parent(i) : -1;
    }
    return new NearestNeighbourClusters(
        neighbours, mixture, new Clustering(NAME, threshold, catalog, parents, evidence));
  }
}
