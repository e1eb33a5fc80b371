package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationDimensionTest {
  /** Points on a square of 111 km, or, with no width, on one of its sides. */
  private static Catalog points(int n, double width) {
    RandomGenerator random = RandomStreams.of(n);
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < n; i++) {
      builder
          .start()
          .time(i)
          .latitude(random.nextDouble())
          .longitude(width * random.nextDouble())
          .magnitude(2)
          .add();
    }
    return builder.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 20_000})
  void aPlaneHasTwoDimensions(int n) {
    CorrelationDimension found = CorrelationDimension.of(points(n, 1), 0.1, 1);
    assertThat(found.value()).isCloseTo(2, within(0.04 + 3 * found.sigma()));
    assertThat(found.sigma()).isLessThan(0.15);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 20_000})
  void aLineHasOne(int n) {
    CorrelationDimension found = CorrelationDimension.of(points(n, 0), 0.1, 1);
    assertThat(found.value()).isCloseTo(1, within(0.02 + 3 * found.sigma()));
  }

  /**
   * On a square of side 1 C(r) = π r² − 8/3 r³ + …, so that the mean of ln(r₂/r), the integral of
   * C(r) / (r C(r₂)), is 1/2 + 4/(9π) r₂ and its inverse 2 − 0.57 r₂.
   */
  @Test
  void theEdgeOfASquareCostsAsMuchAsSaid() {
    CorrelationDimension found = CorrelationDimension.within(points(20_000, 1), 1, 11.12, 1);
    assertThat(found.value()).isCloseTo(2 - 0.057, within(3 * found.sigma()));
  }

  @Test
  void fewPairsAreRefusedByName() {
    assertThat(CorrelationDimension.of(points(50, 1), 0.1, 1).problem()).contains("pairs");
    assertThat(CorrelationDimension.of(points(0, 1), 0.1, 1).problem()).isNotEmpty();
    assertThat(CorrelationDimension.of(points(1000, 1), 10, 1).problem()).contains("too near");
  }

  @Test
  void theSameSeedGivesTheSame() {
    Catalog catalog = points(5000, 1);
    assertThat(CorrelationDimension.of(catalog, 0.1, 3))
        .isEqualTo(CorrelationDimension.of(catalog, 0.1, 3));
  }
}
