package org.aftershock.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Prints how well each method finds the families of 20 simulated catalogs of each kind: recall and
 * precision of "is clustered" (foreshock or aftershock of its family), the share of such events in
 * truth and as found, and the adjusted Rand index of the families; means over the catalogs. Run it
 * from the project folder as {@code org.aftershock.cluster.DeclusterRecovery}.
 */
final class DeclusterRecovery {
  private static final int CATALOGS = 20;
  private static final long SEED = 1;

  /** Sequences far apart in time and space. */
  static final ClusteredCatalogs.Settings SEPARATED =
      new ClusteredCatalogs.Settings(3650, 200, 2000, 2000, 0.5, 0.005, 1.3, 0.1, 2);

  private DeclusterRecovery() {}

  /** The kinds of catalogs. */
  static Map<String, ClusteredCatalogs.Settings> kinds() {
    Map<String, ClusteredCatalogs.Settings> kinds = new LinkedHashMap<>();
    kinds.put("well separated", SEPARATED);
    kinds.put(
        "as in California",
        new ClusteredCatalogs.Settings(3650, 1000, 800, 800, 0.6, 0.01, 1.15, 0.2, 1.6));
    kinds.put(
        "along a line",
        new ClusteredCatalogs.Settings(3650, 1000, 800, 0, 0.6, 0.01, 1.15, 0.2, 1.6));
    kinds.put(
        "dense background",
        new ClusteredCatalogs.Settings(3650, 5000, 800, 800, 0.3, 0.01, 1.15, 0.2, 1.6));
    kinds.put(
        "no aftershocks",
        new ClusteredCatalogs.Settings(3650, 1000, 800, 800, 0, 0.01, 1.15, 0.2, 1.6));
    return kinds;
  }

  /** The methods under study. */
  static List<Declusterer> methods() {
    return Declusterers.all(DeclusterSettings.DEFAULT);
  }

  /**
   * How well a method did on one catalog.
   *
   * @param recall share of the clustered events that it found; NaN if there are none
   * @param precision share of those it found that are clustered; NaN if it found none
   * @param truth share of clustered events
   * @param found share of events that it found clustered
   * @param randIndex adjusted Rand index of the families; NaN where it is not defined
   */
  record Score(double recall, double precision, double truth, double found, double randIndex) {
    static Score of(Clustering truth, Clustering found) {
      int both = 0;
      int n = truth.catalog().size();
      for (int i = 0; i < n; i++) {
        both += isClustered(truth, i) && isClustered(found, i) ? 1 : 0;
      }
      double inTruth = truth.aftershockCount() + truth.foreshockCount();
      double inFound = found.aftershockCount() + found.foreshockCount();
      return new Score(
          both / inTruth,
          both / inFound,
          inTruth / n,
          inFound / n,
          Agreement.of(truth, found).randIndex());
    }

    private static boolean isClustered(Clustering clustering, int event) {
      Role role = clustering.role(event);
      return role == Role.AFTERSHOCK || role == Role.FORESHOCK;
    }
  }

  /** The mean over catalogs; of those where a number is not defined it is left out. */
  static Score mean(Declusterer method, ClusteredCatalogs.Settings settings, int catalogs) {
    List<Score> scores =
        IntStream.range(0, catalogs)
            .mapToObj(
                i -> {
                  Clustering truth = ClusteredCatalogs.simulate(settings, SEED, i);
                  return Score.of(truth, method.decluster(truth.catalog(), done -> {}));
                })
            .toList();
    return new Score(
        mean(scores, Score::recall),
        mean(scores, Score::precision),
        mean(scores, Score::truth),
        mean(scores, Score::found),
        mean(scores, Score::randIndex));
  }

  private static double mean(List<Score> scores, ToDoubleFunction<Score> of) {
    return scores.stream()
        .mapToDouble(of)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  public static void main(String[] args) {
    System.out.printf("%d catalogs of each kind; all but the Rand index in per cent%n", CATALOGS);
    kinds()
        .forEach(
            (kind, settings) -> {
              System.out.printf(
                  "%n%-16s  recall  precision  clustered: truth  found  Rand index%n", kind);
              for (Declusterer method : methods()) {
                Score score = mean(method, settings, CATALOGS);
                System.out.printf(
                    Locale.ROOT,
                    "%-16s  %6.1f  %9.1f  %16.1f  %5.1f  %10.3f%n",
                    method.name(),
                    100 * score.recall,
                    100 * score.precision,
                    100 * score.truth,
                    100 * score.found,
                    score.randIndex);
              }
            });
  }
}
