package org.aftershock.math;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Newton's method with Levenberg damping inside a box (Nocedal and Wright, Numerical Optimization,
 * 2nd ed., chapters 3 and 16). A parameter that stands at a bound and would leave the box is held
 * there; the damping grows until a step raises the function and shrinks while steps succeed.
 */
public final class NewtonMaximizer {
  private static final int MAX_STEPS = 200;
  private static final double GRADIENT_TOLERANCE = 1e-9;
  private static final double LEAST_DAMPING = 1e-12;

  private final double[] low;
  private final double[] high;

  /** A maximizer in the box between two corners. */
  public NewtonMaximizer(double[] low, double[] high) {
    this.low = low.clone();
    this.high = high.clone();
  }

  /** Where a search ended. */
  public static final class Optimum {
    private final double[] parameters;
    private final double[] standardErrors;
    private final double value;
    private final boolean converged;

    private Optimum(double[] parameters, double[] standardErrors, double value, boolean converged) {
      this.parameters = parameters;
      this.standardErrors = standardErrors;
      this.value = value;
      this.converged = converged;
    }

    public double parameter(int i) {
      return parameters[i];
    }

    /** All parameters. */
    public double[] parameters() {
      return parameters.clone();
    }

    /**
     * Square root of the diagonal of the inverse observed information, for a log-likelihood; NaN
     * for a parameter that is held at a bound, or where the information is not positive definite.
     */
    public double standardError(int i) {
      return standardErrors[i];
    }

    public double value() {
      return value;
    }

    /** Whether the gradient vanished; false if the steps ran out. */
    public boolean converged() {
      return converged;
    }
  }

  /** Climbs from a starting point. */
  public Optimum maximize(Objective objective, double[] start) {
    double[] at = clamp(start);
    Objective.Point point = objective.at(at);
    double damping = 1e-3;
    boolean moved = true;
    for (int step = 0; step < MAX_STEPS && moved; step++) {
      int[] free = free(at, point);
      if (isFlat(point, free)) {
        break;
      }
      moved = false;
      while (!moved && damping < 1e12) {
        double[] next = step(at, point, free, damping);
        Objective.Point there = next == null ? null : objective.at(next);
        moved = there != null && there.value() >= point.value() && !Arrays.equals(next, at);
        if (moved) {
          at = next;
          point = there;
          damping = Math.max(LEAST_DAMPING, damping / 10);
        } else {
          damping *= 10;
        }
      }
    }
    // Where rounding hides any further rise, the gradient decides on a looser scale.
    int[] free = free(at, point);
    return new Optimum(at, standardErrors(point, free), point.value(), isNearlyFlat(point, free));
  }

  private double[] clamp(double[] point) {
    double[] inside = point.clone();
    for (int i = 0; i < inside.length; i++) {
      inside[i] = Math.min(high[i], Math.max(low[i], inside[i]));
    }
    return inside;
  }

  private int[] free(double[] at, Objective.Point point) {
    return IntStream.range(0, at.length)
        .filter(i -> !(at[i] <= low[i] && point.gradient(i) < 0))
        .filter(i -> !(at[i] >= high[i] && point.gradient(i) > 0))
        .toArray();
  }

  private static boolean isFlat(Objective.Point point, int[] free) {
    return isBelow(point, free, GRADIENT_TOLERANCE);
  }

  private static boolean isNearlyFlat(Objective.Point point, int[] free) {
    return isBelow(point, free, 1e4 * GRADIENT_TOLERANCE);
  }

  private static boolean isBelow(Objective.Point point, int[] free, double tolerance) {
    double scale = Math.max(1, Math.abs(point.value()));
    return Arrays.stream(free).allMatch(i -> Math.abs(point.gradient(i)) <= tolerance * scale);
  }

  /** The damped Newton step, cut at the box; null where the damped matrix is not definite. */
  private double[] step(double[] at, Objective.Point point, int[] free, double damping) {
    RealMatrix curvature = information(point, free);
    double[] gradient = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      double diagonal = Math.abs(curvature.getEntry(i, i));
      curvature.addToEntry(i, i, damping * Math.max(diagonal, 1e-6));
      gradient[i] = point.gradient(free[i]);
    }
    try {
      double[] move =
          new CholeskyDecomposition(curvature, 1e-8, 1e-300)
              .getSolver()
              .solve(new ArrayRealVector(gradient, false))
              .toArray();
      double[] next = at.clone();
      for (int i = 0; i < free.length; i++) {
        next[free[i]] += Math.max(-2, Math.min(2, move[i]));
      }
      return clamp(next);
    } catch (NonPositiveDefiniteMatrixException e) {
      return null;
    }
  }

  private static RealMatrix information(Objective.Point point, int[] free) {
    RealMatrix matrix = new Array2DRowRealMatrix(free.length, free.length);
    for (int i = 0; i < free.length; i++) {
      for (int j = 0; j < free.length; j++) {
        matrix.setEntry(i, j, -point.hessian(free[i], free[j]));
      }
    }
    return matrix;
  }

  private double[] standardErrors(Objective.Point point, int[] free) {
    double[] errors = new double[low.length];
    Arrays.fill(errors, Double.NaN);
    if (free.length == 0) {
      return errors;
    }
    try {
      RealMatrix inverse =
          new CholeskyDecomposition(information(point, free), 1e-8, 1e-300)
              .getSolver()
              .getInverse();
      for (int i = 0; i < free.length; i++) {
        errors[free[i]] = Math.sqrt(inverse.getEntry(i, i));
      }
    } catch (NonPositiveDefiniteMatrixException e) {
      Arrays.fill(errors, Double.NaN);
    }
    return errors;
  }
}
