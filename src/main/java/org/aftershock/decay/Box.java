package org.aftershock.decay;

import java.util.Arrays;
import org.aftershock.math.NewtonMaximizer;

/** The ranges in which the logarithms of parameters are sought. */
final class Box {
  private static final double EDGE = 0.01;

  private final double[] low;
  private final double[] high;

  private Box(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  /** A box from the least and greatest values of the parameters themselves, in turn. */
  static Box of(double... leastAndGreatest) {
    double[] low = new double[leastAndGreatest.length / 2];
    double[] high = new double[low.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = Math.log(leastAndGreatest[2 * i]);
      high[i] = Math.log(leastAndGreatest[2 * i + 1]);
    }
    return new Box(low, high);
  }

  /** This box with more parameters after its own. */
  Box and(double... leastAndGreatest) {
    Box more = of(leastAndGreatest);
    return new Box(join(low, more.low), join(high, more.high));
  }

  private static double[] join(double[] first, double[] second) {
    double[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  /** Number of parameters. */
  int size() {
    return low.length;
  }

  double low(int i) {
    return low[i];
  }

  double high(int i) {
    return high[i];
  }

  /** Whether a logarithm is within one per cent of an end. */
  boolean isAtEdge(int i, double log) {
    return log < low[i] + EDGE || log > high[i] - EDGE;
  }

  /** A maximizer in the box. */
  NewtonMaximizer maximizer() {
    return new NewtonMaximizer(low, high);
  }

  /** A maximizer that keeps one parameter where it is. */
  NewtonMaximizer maximizer(int fixed, double log) {
    double[] newLow = Arrays.copyOf(low, low.length);
    double[] newHigh = Arrays.copyOf(high, high.length);
    newLow[fixed] = log;
    newHigh[fixed] = log;
    return new NewtonMaximizer(newLow, newHigh);
  }
}
