package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.aftershock.catalog.Times;
import org.junit.jupiter.api.Test;

class ClusteredCatalogsTest {
  private static final ClusteredCatalogs.Settings SETTINGS =
      new ClusteredCatalogs.Settings(3650, 5000, 500, 500, 0.5, 0.01, 1.3, 0.3, 1.8);
  private static final Clustering TRUTH = ClusteredCatalogs.simulate(SETTINGS, 1, 0);
  private static final int[] PARENTS = TestCatalogs.parents(TRUTH);

  @Test
  void thereAreAsManyFamiliesAsBackgroundEvents() {
    assertThat((double) TRUTH.familyCount()).isCloseTo(5000, within(3 * Math.sqrt(5000)));
  }

  @Test
  void parentsAreEarlier() {
    assertThat(IntStream.range(0, PARENTS.length).allMatch(i -> PARENTS[i] < i)).isTrue();
  }

  /** Each event has 0.5 children; some fall past the end of the catalog: c^0.3 / 3650^0.3 = 2 %. */
  @Test
  void theShareOfChildrenIsTheBranching() {
    double children = Arrays.stream(PARENTS).filter(parent -> parent >= 0).count();
    assertThat(children / PARENTS.length).isCloseTo(0.47, within(0.06));
  }

  /** Median of Omori–Utsu's law: c (2^(1/(p − 1)) − 1) = 0.0908 days. */
  @Test
  void halfOfTheChildrenComeBeforeTheMedianOfOmoriUtsu() {
    double median = 0.01 * (Math.pow(2, 1 / 0.3) - 1);
    long early =
        IntStream.range(0, PARENTS.length)
            .filter(i -> PARENTS[i] >= 0)
            .filter(i -> days(i) <= median)
            .count();
    double children = Arrays.stream(PARENTS).filter(parent -> parent >= 0).count();
    assertThat(early / children).isCloseTo(0.5, within(0.03));
  }

  private static double days(int event) {
    return Times.days(
        TRUTH.catalog().timeMicros(PARENTS[event]), TRUTH.catalog().timeMicros(event));
  }

  @Test
  void meanMagnitudeIsThatOfTheLaw() {
    double mean = Arrays.stream(TRUTH.catalog().magnitudes()).average().orElseThrow();
    assertThat(mean).isCloseTo(2.5 + 1 / Math.log(10), within(0.02));
  }
}
