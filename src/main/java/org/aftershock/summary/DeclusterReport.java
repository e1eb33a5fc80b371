package org.aftershock.summary;

import java.util.List;
import org.aftershock.catalog.Warning;
import org.aftershock.cluster.Agreement;
import org.aftershock.cluster.Clustering;
import org.aftershock.cluster.EtaMetric;
import org.aftershock.cluster.EtaMixture;

/**
 * A catalog split into families by several methods.
 *
 * @param events number of events
 * @param placed number of those with a position and a magnitude; the others are in no family
 * @param metric how near events are to each other, for the nearest neighbour
 * @param methods the methods
 * @param agreement how far they agree, each with each
 * @param warnings what to doubt
 * @param provenance where it comes from
 * @param diagnostics from rows to events
 */
public record DeclusterReport(
    int events,
    int placed,
    EtaMetric metric,
    List<Method> methods,
    List<Agreement> agreement,
    List<Warning> warnings,
    Provenance provenance,
    Diagnosis diagnostics) {

  /**
   * What one method found.
   *
   * @param method its name
   * @param threshold what it parts linked from unlinked at; NaN where it has none
   * @param mainshocks number of mainshocks, single events included
   * @param aftershocks number of events after the mainshocks of their families
   * @param foreshocks number of events before them
   * @param families number of families, those of one event included
   * @param familiesOfTwoOrMore number of those of two events or more
   * @param largestFamily number of events of the largest
   * @param mixture clustered and background events told apart; null for methods without one
   */
  public record Method(
      String method,
      double threshold,
      int mainshocks,
      int aftershocks,
      int foreshocks,
      int families,
      int familiesOfTwoOrMore,
      int largestFamily,
      EtaMixture mixture) {

    static Method of(Clustering clustering, EtaMixture mixture) {
      return new Method(
          clustering.method(),
          clustering.threshold(),
          clustering.familyCount(),
          clustering.aftershockCount(),
          clustering.foreshockCount(),
          clustering.familyCount(),
          clustering.familiesOfTwoOrMore(),
          clustering.largestFamily(),
          mixture);
    }
  }
}
