package org.aftershock.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0.91734, 0.07213, 0.917 ± 0.072",
    "95.376, 8.2, 95.4 ± 8.2",
    "1234.5, 321.4, 1230 ± 320",
    "0.0596, 0.0123, 0.060 ± 0.012",
    "1.5, 0, 1.50 ± unknown"
  })
  void valuesAreRoundedByTheirError(double value, double error, String expected) {
    assertThat(Numbers.withError(value, error)).isEqualTo(expected);
  }

  @Test
  void anUnknownValueIsSaidToBe() {
    assertThat(Numbers.withError(Double.NaN, 1)).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({"6.4, 6.4", "6, 6.0", "2.56, 2.56", "-0.3, -0.3", "3.999999999, 4.0"})
  void magnitudesHaveTheDecimalsOfTheCatalog(double magnitude, String expected) {
    assertThat(Numbers.magnitude(magnitude)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "31.697, 3, 31.7",
    "0.0001234, 2, 1.2e-04",
    "12345678, 3, 1.23e+07",
    "0, 3, 0",
    "191.77, 3, 192",
    "2000, 2, 2000"
  })
  void significantFigures(double value, int figures, String expected) {
    assertThat(Numbers.significant(value, figures)).isEqualTo(expected);
  }

  @Test
  void positionsNameTheHemisphere() {
    assertThat(Numbers.position(-18.14, -178.44)).isEqualTo("18.140° S, 178.440° W");
    assertThat(Numbers.position(23.222, 120.547)).isEqualTo("23.222° N, 120.547° E");
  }
}
