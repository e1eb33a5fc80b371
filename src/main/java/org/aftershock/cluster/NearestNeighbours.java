package org.aftershock.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.Crew;

/**
 * For each event of a catalog its nearest earlier one, the parent: of all strictly earlier events
 * that with the least η of {@link EtaMetric}, of equals the latest, of simultaneous equals the last
 * in the catalog. Exact: the same as from looking at each pair, in a time that grows little faster
 * than the number of events. Events without a position or a magnitude are left out, and so have no
 * parent and are none. Immutable; the same with any number of threads.
 */
public final class NearestNeighbours {
  private static final int PORTION = 16;

  private final Catalog catalog;
  private final EtaMetric metric;
  private final int[] parents;
  private final double[] log10Etas;

  private NearestNeighbours(Catalog catalog, EtaMetric metric, int[] parents, double[] log10Etas) {
    this.catalog = catalog;
    this.metric = metric;
    this.parents = parents;
    this.log10Etas = log10Etas;
  }

  /**
   * Finds the parents.
   *
   * @param threads how many threads share the work
   * @param progress is told now and then how many events of the catalog are done
   */
  public static NearestNeighbours of(
      Catalog catalog, EtaMetric metric, int threads, IntConsumer progress) {
    EtaEvents events = new EtaEvents(catalog, metric);
    Crew crew = new Crew(threads);
    EarlierEvents earlier = new EarlierEvents(events, crew);
    int[] parents = new int[catalog.size()];
    double[] log10Etas = new double[catalog.size()];
    Arrays.fill(parents, -1);
    Arrays.fill(log10Etas, Double.NaN);
    int n = events.size();
    crew.work(
        (n + PORTION - 1) / PORTION,
        portion -> {
          ParentSearch search = new ParentSearch(events);
          for (int j = portion * PORTION; j < Math.min(n, (portion + 1) * PORTION); j++) {
            search.begin(j);
            earlier.search(search, events.firstAtTimeOf(j));
            if (search.parent() >= 0) {
              parents[events.indices[j]] = events.indices[search.parent()];
              log10Etas[events.indices[j]] = Math.log10(search.eta());
            }
          }
        },
        done -> progress.accept(done * PORTION < n ? done * PORTION : catalog.size()));
    return new NearestNeighbours(catalog, metric, parents, log10Etas);
  }

  /** The events. */
  public Catalog catalog() {
    return catalog;
  }

  public EtaMetric metric() {
    return metric;
  }

  /** The parent of an event; −1 for none. */
  public int parent(int index) {
    return parents[index];
  }

  /** log₁₀ η of an event and its parent; NaN without one. */
  public double log10Eta(int index) {
    return log10Etas[index];
  }

  /** log₁₀ T, the rescaled time since the parent; NaN without one. */
  public double log10Time(int index) {
    int parent = parents[index];
    return parent < 0
        ? Double.NaN
        : metric.log10Time(
            catalog.timeMicros(index) - catalog.timeMicros(parent), catalog.magnitude(parent));
  }

  /** log₁₀ R, the rescaled distance from the parent; NaN without one. */
  public double log10Distance(int index) {
    int parent = parents[index];
    return parent < 0
        ? Double.NaN
        : metric.log10Distance(km(index, parent), catalog.magnitude(parent));
  }

  /** Great circle on the mean sphere between an event and its parent, km; NaN without one. */
  public double distanceKm(int index) {
    return parents[index] < 0 ? Double.NaN : km(index, parents[index]);
  }

  private double km(int a, int b) {
    return Geodesy.sphericalKm(
        catalog.latitude(a), catalog.longitude(a), catalog.latitude(b), catalog.longitude(b));
  }

  /** log₁₀ η of the events that have a parent, in order of time. */
  public double[] log10Etas() {
    return Arrays.stream(log10Etas).filter(eta -> !Double.isNaN(eta)).toArray();
  }
}
