package org.aftershock.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {
  /** Φ(1.959964) = 0.975; ln Φ(−40) = −804.608442 (Abramowitz and Stegun 26.2.12). */
  @Test
  void knownValues() {
    assertThat(Normal.cumulative(1.959963984540054)).isCloseTo(0.975, within(1e-12));
    assertThat(Normal.logCumulative(-40)).isCloseTo(-804.608442, within(1e-6));
    assertThat(Normal.density(0)).isCloseTo(0.3989422804014327, within(1e-15));
  }

  /** The series and the function meet at −10. */
  @Test
  void branchesMeet() {
    double slope = 10.098;
    assertThat(Normal.logCumulative(-10 - 1e-9))
        .isCloseTo(Normal.logCumulative(-10) - slope * 1e-9, within(1e-7));
  }
}
