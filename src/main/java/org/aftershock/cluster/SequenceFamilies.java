package org.aftershock.cluster;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;

/**
 * Families inside a sequence: aftershocks that are nearest neighbours of each other rather than of
 * the mainshock. Each aftershock is linked to the event before it, the mainshock among them, with
 * the least η, and the links to the mainshock are cut. What is left hangs together by aftershocks
 * of aftershocks.
 */
public final class SequenceFamilies {
  private SequenceFamilies() {}

  /**
   * The number of the family of each aftershock, from 0; −1 for one without a position or a
   * magnitude.
   *
   * @param aftershocks the aftershocks, in order of time
   */
  public static int[] of(Quake mainshock, Catalog aftershocks, DeclusterSettings settings) {
    List<Quake> quakes = new ArrayList<>();
    quakes.add(mainshock);
    for (int i = 0; i < aftershocks.size(); i++) {
      quakes.add(aftershocks.get(i));
    }
    Catalog sequence = Catalog.of(quakes);
    NearestNeighbours neighbours =
        NearestNeighbours.of(sequence, settings.metric(), settings.threads(), done -> {});
    int[] parents = new int[sequence.size()];
    double[] evidence = new double[sequence.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = neighbours.parent(i) > 0 ? neighbours.parent(i) : -1;
      evidence[i] = neighbours.log10Eta(i);
    }
    Clustering families = new Clustering("sequence", Double.NaN, sequence, parents, evidence);
    int[] numbers = new int[aftershocks.size()];
    for (int i = 0; i < numbers.length; i++) {
      // The mainshock, always placed, is the family 0 of its own.
      numbers[i] = Math.max(-1, families.family(i + 1) - 1);
    }
    return numbers;
  }
}
