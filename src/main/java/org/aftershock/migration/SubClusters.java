package org.aftershock.migration;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;
import org.aftershock.cluster.Clustering;

/** The families inside a sequence: what is left of its links without those of the mainshock. */
public final class SubClusters {
  private SubClusters() {}

  /**
   * Families of the events of a clustering whose catalog holds the mainshock. An event that is
   * linked to the mainshock begins a family, that of the events linked to it.
   *
   * @param clustering families by links
   * @param mainshock index of the mainshock
   * @return family of each event; −1 for one that was not looked at
   */
  public static int[] of(Clustering clustering, int mainshock) {
    Catalog catalog = clustering.catalog();
    int[] parents = new int[catalog.size()];
    double[] evidence = new double[catalog.size()];
    for (int i = 0; i < parents.length; i++) {
      int parent = clustering.parent(i);
      parents[i] = i == mainshock || parent == mainshock ? -1 : parent;
      evidence[i] = clustering.evidence(i);
    }
    Clustering cut =
        new Clustering(clustering.method(), clustering.threshold(), catalog, parents, evidence);
    int[] families = new int[parents.length];
    Arrays.setAll(families, cut::family);
    return families;
  }
}
