package org.aftershock.math;

/** A function to maximise, with its derivatives. */
@FunctionalInterface
public interface Objective {
  /** Value, gradient and Hessian at a point. */
  Point at(double[] parameters);

  /** A function at one point. */
  final class Point {
    private final double value;
    private final double[] gradient;
    private final double[][] hessian;

    /** Keeps the arrays; they must not be changed afterwards. */
    public Point(double value, double[] gradient, double[][] hessian) {
      this.value = value;
      this.gradient = gradient;
      this.hessian = hessian;
    }

    public double value() {
      return value;
    }

    public double gradient(int i) {
      return gradient[i];
    }

    public double hessian(int i, int j) {
      return hessian[i][j];
    }
  }
}
