package org.aftershock.migration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.math.Descriptive;

/**
 * Growth of the area: the distance from the mainshock within which 90 % of the events lie, in
 * windows of equally many events one after the other, regressed on the mean log10 of their times.
 * The p-value permutes families.
 *
 * @param kmPerDecade growth of the distance in each decade of time, km; NaN where events are too
 *     few
 * @param pValue two-sided, against a distance that stays
 * @param windows the windows
 */
public record Expansion(double kmPerDecade, double pValue, List<Window> windows) {
  private static final double SHARE = 0.9;
  private static final int EVENTS_EACH = 20;
  private static final int FEWEST = 3;
  private static final int MOST = 12;

  /**
   * Some events that follow each other.
   *
   * @param fromDays time of the first, days
   * @param toDays time of the last, days
   * @param decade mean log10 of their times in days
   * @param events how many they are
   * @param distanceKm distance within which 90 % of them lie, km
   */
  public record Window(
      double fromDays, double toDays, double decade, int events, double distanceKm) {}

  static Expansion of(Epicentres events, MigrationSettings settings) {
    int n = events.size();
    int count = Math.min(MOST, n / EVENTS_EACH);
    if (count < FEWEST || events.families() < MigrationAnalysis.ENOUGH_FAMILIES) {
      return new Expansion(Double.NaN, Double.NaN, List.of());
    }
    int[] starts = IntStream.rangeClosed(0, count).map(k -> (int) ((long) n * k / count)).toArray();
    double[] u = events.decades(settings.floorDays());
    double[] decades =
        IntStream.range(0, count)
            .mapToDouble(k -> Columns.mean(Arrays.copyOfRange(u, starts[k], starts[k + 1])))
            .toArray();
    double[] slopes =
        new FamilyShuffle(events, settings.permutations(), settings.seed())
            .values((x, y) -> Columns.slope(decades, distances(x, y, starts)));
    double[] distances = distances(events.x(), events.y(), starts);
    List<Window> windows =
        IntStream.range(0, count)
            .mapToObj(
                k ->
                    new Window(
                        events.days()[starts[k]],
                        events.days()[starts[k + 1] - 1],
                        decades[k],
                        starts[k + 1] - starts[k],
                        distances[k]))
            .toList();
    return new Expansion(slopes[0], FamilyShuffle.twoSided(slopes), windows);
  }

  private static double[] distances(double[] x, double[] y, int[] starts) {
    double[] distances = new double[starts.length - 1];
    for (int k = 0; k < distances.length; k++) {
      double[] r = new double[starts[k + 1] - starts[k]];
      for (int i = 0; i < r.length; i++) {
        r[i] = Math.hypot(x[starts[k] + i], y[starts[k] + i]);
      }
      distances[k] = Descriptive.quantile(r, SHARE);
    }
    return distances;
  }
}
