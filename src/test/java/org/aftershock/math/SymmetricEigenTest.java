package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SymmetricEigenTest {
  /** The matrix with 3 along (1, 1) and 1 along (1, −1). */
  @Test
  void ofTwoByHand() {
    SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});
    assertThat(eigen.value(0)).isCloseTo(3, within(1e-12));
    assertThat(eigen.value(1)).isCloseTo(1, within(1e-12));
    double[] first = eigen.vector(0);
    assertThat(Math.abs(first[0])).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(first[0]).isCloseTo(first[1], within(1e-12));
  }

  @Test
  void greatestComesFirst() {
    SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{1, 0, 0}, {0, 5, 0}, {0, 0, 3}});
    assertThat(eigen.value(0)).isCloseTo(5, within(1e-12));
    assertThat(eigen.value(2)).isCloseTo(1, within(1e-12));
    assertThat(Math.abs(eigen.vector(0)[1])).isCloseTo(1, within(1e-12));
  }
}
