package org.aftershock.math;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Eigenvalues of a small symmetric matrix with their unit vectors, the greatest first. */
public final class SymmetricEigen {
  private final EigenDecomposition eigen;

  private SymmetricEigen(EigenDecomposition eigen) {
    this.eigen = eigen;
  }

  /** Of a symmetric matrix of finite numbers. */
  public static SymmetricEigen of(double[][] matrix) {
    return new SymmetricEigen(new EigenDecomposition(new Array2DRowRealMatrix(matrix)));
  }

  /** The eigenvalue of a rank, from 0 for the greatest. */
  public double value(int rank) {
    return eigen.getRealEigenvalue(rank);
  }

  /** Its unit vector. */
  public double[] vector(int rank) {
    return eigen.getEigenvector(rank).toArray();
  }
}
