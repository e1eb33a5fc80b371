package org.aftershock.math;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Eigenvalues of a small symmetric matrix, the greatest first, with their unit vectors.
 *
 * @param values eigenvalues, the greatest first
 * @param vectors the unit vector of each
 */
public record SymmetricEigen(double[] values, double[][] vectors) {
  /** Of a symmetric matrix of finite numbers. */
  public static SymmetricEigen of(double[][] matrix) {
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(matrix));
    int n = matrix.length;
    double[][] vectors = new double[n][];
    for (int i = 0; i < n; i++) {
      vectors[i] = eigen.getEigenvector(i).toArray();
    }
    return new SymmetricEigen(eigen.getRealEigenvalues(), vectors);
  }
}
