package org.aftershock.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Warning;
import org.aftershock.cluster.Agreement;
import org.aftershock.cluster.Clustering;
import org.aftershock.cluster.CorrelationDimension;
import org.aftershock.cluster.Declusterer;
import org.aftershock.cluster.Declusterers;
import org.aftershock.cluster.EtaMetric;
import org.aftershock.cluster.EtaMixture;
import org.aftershock.cluster.NearestNeighbourClusters;
import org.aftershock.cluster.NearestNeighbourDeclusterer;
import org.aftershock.magnitude.BValue;
import org.aftershock.magnitude.Completeness;
import org.aftershock.magnitude.MagnitudeSample;
import org.aftershock.magnitude.MagnitudeStatistics;
import org.aftershock.magnitude.MaximumCurvature;
import org.aftershock.magnitude.TintiMulargia;
import org.aftershock.math.Numbers;

/**
 * A catalog declustered.
 *
 * @param clusterings the families by each method
 * @param report the results
 */
public record DeclusterAnalysis(List<Clustering> clusterings, DeclusterReport report) {
  /** Share of events below completeness from which families are incomplete. */
  private static final double MANY_BELOW = 0.05;

  /**
   * Declusters a catalog by each method.
   *
   * @param progress makes, for the name of a method and the number of events, what is told how many
   *     of them are done
   */
  public static DeclusterAnalysis of(
      Catalog catalog,
      DeclusterOptions options,
      BiFunction<String, Integer, IntConsumer> progress,
      Provenance provenance,
      Diagnosis diagnosis) {
    List<Warning> warnings = new ArrayList<>();
    MagnitudeSample sample = MagnitudeSample.of(catalog);
    Completeness completeness = new MaximumCurvature().estimate(sample);
    belowCompleteness(catalog, completeness, warnings);
    EtaMetric metric = metric(catalog, options, sample, completeness, warnings);
    List<Clustering> clusterings = new ArrayList<>();
    List<DeclusterReport.Method> methods = new ArrayList<>();
    for (String name : options.methods()) {
      Declusterer method =
          Declusterers.of(name, options.settings().withMetric(metric)).orElseThrow();
      IntConsumer done = progress.apply(name, catalog.size());
      EtaMixture mixture = null;
      Clustering clustering;
      if (method instanceof NearestNeighbourDeclusterer nearest) {
        NearestNeighbourClusters clusters = nearest.analyse(catalog, done);
        clustering = clusters.clustering();
        mixture = clusters.mixture();
        if (!clusters.problem().isEmpty()) {
          warnings.add(
              new Warning(
                  "NO_THRESHOLD",
                  "The nearest neighbour links no events, as there is no threshold ("
                      + clusters.problem()
                      + "); give one with --threshold if you have reason to."));
        }
      } else {
        clustering = method.decluster(catalog, done);
      }
      clusterings.add(clustering);
      methods.add(DeclusterReport.Method.of(clustering, mixture));
    }
    int placed = 0;
    for (int i = 0; i < catalog.size(); i++) {
      placed += Clustering.isPlaced(catalog, i) ? 1 : 0;
    }
    if (placed < catalog.size()) {
      warnings.add(
          new Warning(
              "UNPLACED_EVENTS",
              Numbers.count(catalog.size() - placed)
                  + " events have no position or no magnitude and are in no family."));
    }
    return new DeclusterAnalysis(
        List.copyOf(clusterings),
        new DeclusterReport(
            catalog.size(),
            placed,
            metric,
            List.copyOf(methods),
            Agreement.ofEach(clusterings),
            List.copyOf(warnings),
            provenance,
            diagnosis));
  }

  private static void belowCompleteness(
      Catalog catalog, Completeness completeness, List<Warning> warnings) {
    int below = 0;
    for (int i = 0; i < catalog.size(); i++) {
      below += catalog.magnitude(i) < completeness.value() - 1e-9 ? 1 : 0;
    }
    if (below > MANY_BELOW * catalog.size()) {
      warnings.add(
          new Warning(
              "BELOW_COMPLETENESS",
              Numbers.percent((double) below / catalog.size())
                  + " of the events are below M"
                  + Numbers.magnitude(completeness.value())
                  + ", where the catalog seems incomplete (maximum curvature + 0.2): families and"
                  + " their numbers depend on what was detected; choose --min-magnitude."));
    }
  }

  private static EtaMetric metric(
      Catalog catalog,
      DeclusterOptions options,
      MagnitudeSample sample,
      Completeness completeness,
      List<Warning> warnings) {
    EtaMetric metric = options.settings().metric();
    if (options.estimatesB()) {
      BValue b = new TintiMulargia().estimate(sample, completeness.value());
      if (b.n() < MagnitudeStatistics.ENOUGH_FOR_B || Double.isNaN(b.value())) {
        warnings.add(
            new Warning(
                "B_NOT_ESTIMATED",
                "b can't be estimated from "
                    + Numbers.count(b.n())
                    + " complete events; b = "
                    + metric.b()
                    + " is used."));
      } else {
        metric = new EtaMetric(b.value(), metric.fractalDimension(), metric.q(), metric.floorKm());
      }
    }
    if (options.estimatesDimension()) {
      CorrelationDimension dimension =
          CorrelationDimension.of(catalog, metric.floorKm(), options.settings().seed());
      if (!dimension.problem().isEmpty()) {
        warnings.add(
            new Warning(
                "DIMENSION_NOT_ESTIMATED",
                "The fractal dimension can't be estimated ("
                    + dimension.problem()
                    + "); "
                    + metric.fractalDimension()
                    + " is used."));
      } else {
        metric = metric.withFractalDimension(dimension.value());
      }
    }
    return metric;
  }
}
