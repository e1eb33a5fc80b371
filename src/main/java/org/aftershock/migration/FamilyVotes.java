package org.aftershock.migration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Slopes of the places of families on their times, and their covariance, for any order in which the
 * places are dealt to the times; see {@link FamilySlopes}. The sums of an order are the slopes of
 * x, y and u, then V of xx, xy, yy, xu, yu and uu.
 */
final class FamilyVotes {
  /** How many sums an order has. */
  static final int SUMS = 9;

  /** Neighbours in time that count as alike: share of the families, and most of them. */
  private static final double NEIGHBOURS = 0.1;

  private static final int MOST_NEIGHBOURS = 20;

  /** x, y and u less their means, in order of time. */
  private final double[][] columns;

  private final double[] slopeWeights;
  private final double[] scoreWeights;
  private final double[][] scores;
  private final int neighbours;

  /**
   * Of families.
   *
   * @param times time of each
   * @param x its place
   * @param y its place, the other way
   */
  FamilyVotes(double[] times, double[] x, double[] y) {
    int[] byTime =
        IntStream.range(0, times.length)
            .boxed()
            .sorted(Comparator.comparingDouble(g -> times[g]))
            .mapToInt(g -> g)
            .toArray();
    columns = new double[][] {centred(x, byTime), centred(y, byTime), centred(times, byTime)};
    double[] u = columns[2];
    int n = u.length;
    double squares = Arrays.stream(u).map(v -> v * v).sum();
    slopeWeights = Arrays.stream(u).map(v -> v / squares).toArray();
    // A lone family at an end of time fits itself: its residual says nothing.
    scoreWeights =
        Arrays.stream(u)
            .map(v -> v / squares / Math.sqrt(Math.max(1e-3, 1 - 1.0 / n - v * v / squares)))
            .toArray();
    scores = new double[3][n];
    neighbours = Math.min(MOST_NEIGHBOURS, (int) Math.ceil(NEIGHBOURS * n));
  }

  private static double[] centred(double[] column, int[] byTime) {
    double mean = Columns.mean(column);
    return Arrays.stream(byTime).mapToDouble(g -> column[g] - mean).toArray();
  }

  /** Writes the sums of an order: whose place goes to each time. */
  void sum(int[] order, double[] into, int at) {
    for (int c = 0; c < 3; c++) {
      double slope = 0;
      for (int g = 0; g < order.length; g++) {
        slope += slopeWeights[g] * columns[c][order[g]];
      }
      for (int g = 0; g < order.length; g++) {
        scores[c][g] = scoreWeights[g] * (columns[c][order[g]] - slope * columns[2][g]);
      }
      into[at + c] = slope;
    }
    addProducts(into, at + 3);
  }

  /**
   * Writes V. With weights 1 − |i − j| / (L + 1) a sum over pairs, Σ w z z', is the mean over the
   * windows of L + 1 families, those that reach over an end too, of the square of what is in them:
   * so many of them hold both i and j. It takes one pass whatever L is.
   */
  private void addProducts(double[] into, int at) {
    double[] x = scores[0];
    double[] y = scores[1];
    double[] u = scores[2];
    double inX = 0;
    double inY = 0;
    double inU = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double xu = 0;
    double yu = 0;
    double uu = 0;
    for (int last = 0; last < x.length + neighbours; last++) {
      if (last < x.length) {
        inX += x[last];
        inY += y[last];
        inU += u[last];
      }
      int gone = last - neighbours - 1;
      if (gone >= 0) {
        inX -= x[gone];
        inY -= y[gone];
        inU -= u[gone];
      }
      xx += inX * inX;
      xy += inX * inY;
      yy += inY * inY;
      xu += inX * inU;
      yu += inY * inU;
      uu += inU * inU;
    }
    double windows = neighbours + 1.0;
    into[at] = xx / windows;
    into[at + 1] = xy / windows;
    into[at + 2] = yy / windows;
    into[at + 3] = xu / windows;
    into[at + 4] = yu / windows;
    into[at + 5] = uu / windows;
  }
}
