package org.aftershock.migration;

import java.util.function.ToDoubleBiFunction;
import java.util.random.RandomGenerator;
import org.aftershock.math.RandomStreams;

/**
 * Statistics of events under permutation of the places of their families: the mean place of a
 * family is given to another, and its events keep their times, their number and their places about
 * it. Where the places of families have nothing to do with their times all such sequences are
 * alike.
 */
final class FamilyShuffle {
  private final Epicentres events;
  private final int permutations;
  private final long seed;

  FamilyShuffle(Epicentres events, int permutations, long seed) {
    this.events = events;
    this.permutations = permutations;
    this.seed = seed;
  }

  /** A statistic of x and y: the observed one first, then those of permuted sequences. */
  double[] values(ToDoubleBiFunction<double[], double[]> statistic) {
    double[] meanX = events.familyMeans(events.x());
    double[] meanY = events.familyMeans(events.y());
    RandomGenerator random = RandomStreams.of(seed);
    int[] order = FamilySlopes.identity(events.families());
    double[] values = new double[permutations + 1];
    double[] x = new double[events.size()];
    double[] y = new double[events.size()];
    for (int k = 0; k <= permutations; k++) {
      for (int i = 0; i < x.length; i++) {
        int own = events.family()[i];
        x[i] = events.x()[i] + meanX[order[own]] - meanX[own];
        y[i] = events.y()[i] + meanY[order[own]] - meanY[own];
      }
      values[k] = statistic.applyAsDouble(x, y);
      FamilySlopes.shuffle(order, random);
    }
    return values;
  }

  /** Share of values as great as the first. */
  static double upperTail(double[] values) {
    return share(values, 1);
  }

  /** Twice the share on the nearer side of the first. */
  static double twoSided(double[] values) {
    return Math.min(1, 2 * Math.min(share(values, 1), share(values, -1)));
  }

  private static double share(double[] values, int sign) {
    double limit = sign * values[0] - Math.abs(values[0]) * 1e-9;
    int asGreat = 0;
    for (double value : values) {
      asGreat += sign * value >= limit ? 1 : 0;
    }
    return (double) asGreat / values.length;
  }
}
