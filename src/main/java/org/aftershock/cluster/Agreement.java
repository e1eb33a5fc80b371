package org.aftershock.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.aftershock.catalog.Catalog;

/**
 * How far two methods agree on one catalog.
 *
 * <p>The verdict on an event is whether it is clustered, a foreshock or an aftershock, or
 * independent, a mainshock or single. Kappa (Cohen 1960, doi:10.1177/001316446002000104) is how
 * much of the agreement beyond chance is reached: 1 for the same verdicts on all, 0 for as many
 * equal ones as two methods would give that know nothing of each other but say clustered as often
 * as these; the share alone is high where nearly all events are clustered. The adjusted Rand index
 * (Hubert and Arabie 1985, doi:10.1007/BF01908075) does the same for the families, over all pairs
 * of events: is a pair in one family or not. A pair counts as much as any other, so that large
 * families weigh most.
 *
 * @param first name of a method
 * @param second name of the other
 * @param events number of events that both placed in a family
 * @param sameVerdict share of the events on which both give the same verdict, 0 to 1; NaN if there
 *     are none
 * @param kappa Cohen's kappa of the verdicts, 1 at most; NaN where both give one verdict to all
 * @param randIndex adjusted Rand index of the families, 1 at most; NaN where both put all events in
 *     one family or each in its own
 */
public record Agreement(
    String first, String second, int events, double sameVerdict, double kappa, double randIndex) {

  /**
   * Agreement of two clusterings of one catalog, in a time that grows as N log N.
   *
   * @throws IllegalArgumentException if their catalogs differ in size
   */
  public static Agreement of(Clustering first, Clustering second) {
    Catalog catalog = first.catalog();
    if (second.catalog().size() != catalog.size()) {
      throw new IllegalArgumentException("both clusterings must be of the same catalog");
    }
    int n = 0;
    long[] families = new long[catalog.size()];
    int[][] verdicts = new int[2][2];
    for (int i = 0; i < catalog.size(); i++) {
      if (first.family(i) >= 0 && second.family(i) >= 0) {
        families[n++] = (long) first.family(i) << 32 | second.family(i);
        verdicts[isClustered(first, i) ? 1 : 0][isClustered(second, i) ? 1 : 0]++;
      }
    }
    return new Agreement(
        first.method(),
        second.method(),
        n,
        (double) (verdicts[0][0] + verdicts[1][1]) / n,
        kappa(verdicts, n),
        randIndex(Arrays.copyOf(families, n), first.familyCount(), second.familyCount()));
  }

  /** Agreement of each with each of the later ones. */
  public static List<Agreement> ofEach(List<Clustering> clusterings) {
    List<Agreement> all = new ArrayList<>();
    for (int i = 0; i < clusterings.size(); i++) {
      for (int j = i + 1; j < clusterings.size(); j++) {
        all.add(of(clusterings.get(i), clusterings.get(j)));
      }
    }
    return List.copyOf(all);
  }

  private static boolean isClustered(Clustering clustering, int event) {
    return clustering.mainshock(clustering.family(event)) != event;
  }

  private static double kappa(int[][] verdicts, double n) {
    double same = (verdicts[0][0] + verdicts[1][1]) / n;
    double clusteredByFirst = (verdicts[1][0] + verdicts[1][1]) / n;
    double clusteredBySecond = (verdicts[0][1] + verdicts[1][1]) / n;
    double chance =
        clusteredByFirst * clusteredBySecond + (1 - clusteredByFirst) * (1 - clusteredBySecond);
    return chance == 1 ? Double.NaN : (same - chance) / (1 - chance);
  }

  private static double randIndex(long[] families, int firstCount, int secondCount) {
    int n = families.length;
    double inFirst = pairs(n, firstCount, k -> (int) (families[k] >> 32));
    double inSecond = pairs(n, secondCount, k -> (int) families[k]);
    Arrays.sort(families);
    double inBoth = 0;
    int run = 0;
    for (int k = 0; k < n; k++) {
      run = k > 0 && families[k] == families[k - 1] ? run + 1 : 0;
      inBoth += run;
    }
    double chance = inFirst * inSecond / pairs(n);
    double most = (inFirst + inSecond) / 2;
    return most == chance ? Double.NaN : (inBoth - chance) / (most - chance);
  }

  /** Number of pairs of events in one family. */
  private static double pairs(int n, int families, IntUnaryOperator family) {
    int[] sizes = new int[families];
    for (int k = 0; k < n; k++) {
      sizes[family.applyAsInt(k)]++;
    }
    double pairs = 0;
    for (int size : sizes) {
      pairs += pairs(size);
    }
    return pairs;
  }

  private static double pairs(double n) {
    return n * (n - 1) / 2;
  }
}
