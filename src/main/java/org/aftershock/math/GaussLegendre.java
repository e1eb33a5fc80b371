package org.aftershock.math;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** Gauss–Legendre quadrature with a fixed number of nodes; exact for polynomials below 2n. */
public final class GaussLegendre {
  private final double[] nodes;
  private final double[] weights;

  /** A rule of so many nodes. */
  public GaussLegendre(int count) {
    GaussIntegrator rule = new GaussIntegratorFactory().legendre(count);
    nodes = new double[count];
    weights = new double[count];
    for (int i = 0; i < count; i++) {
      nodes[i] = rule.getPoint(i);
      weights[i] = rule.getWeight(i);
    }
  }

  /** Integral of a smooth function from {@code low} to {@code high}. */
  public double integrate(DoubleUnaryOperator function, double low, double high) {
    double half = (high - low) / 2;
    double middle = (high + low) / 2;
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      sum += weights[i] * function.applyAsDouble(middle + half * nodes[i]);
    }
    return half * sum;
  }

  /** Hands over the nodes from {@code low} to {@code high}, each with its weight. */
  public void visit(double low, double high, NodeVisitor visitor) {
    double half = (high - low) / 2;
    double middle = (high + low) / 2;
    for (int i = 0; i < nodes.length; i++) {
      visitor.visit(middle + half * nodes[i], half * weights[i]);
    }
  }

  /** Sums up several integrands at once. */
  @FunctionalInterface
  public interface NodeVisitor {
    /** Takes a node and its weight. */
    void visit(double node, double weight);
  }
}
