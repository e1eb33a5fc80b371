package org.aftershock.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private static void assertSameAsJava(String text) {
    assertThat(Double.doubleToRawLongBits(Decimals.parse(text)))
        .as(text)
        .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
  }

  @Property(seed = "1")
  void readsDecimalsToTheLastBit(@ForAll("decimals") String text) {
    assertSameAsJava(text);
  }

  @Property(seed = "1")
  void readsBackEveryDouble(@ForAll double value) {
    assertSameAsJava(Double.toString(value));
  }

  @Provide
  Arbitrary<String> decimals() {
    Arbitrary<String> sign = Arbitraries.of("", "-", "+");
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> rest =
        Arbitraries.strings().numeric().ofMaxLength(20).map("."::concat).injectNull(0.3);
    Arbitrary<String> exponent =
        Combinators.combine(
                Arbitraries.of("e", "E", "e+", "e-"), Arbitraries.integers().between(0, 330))
            .as((e, power) -> e + power)
            .injectNull(0.7);
    return Combinators.combine(sign, digits, rest, exponent)
        .as((s, d, r, e) -> s + d + (r == null ? "" : r) + (e == null ? "" : e));
  }

  @ParameterizedTest
  @ValueSource(strings = {".5", "5.", "-.5", " 1.5 ", "-0", "0.1e-3"})
  void readsUnusualForms(String text) {
    assertSameAsJava(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "-",
        "+",
        "-.",
        "1.5f",
        "1d",
        "0x1p3",
        "Infinity",
        "NaN",
        "1e",
        "1e+",
        "e5",
        "1.2.3",
        "1,5",
        "1 2",
        "--1",
        "１"
      })
  void refusesWhatIsNoPlainDecimal(String text) {
    assertThat(Decimals.parse(text)).isNaN();
  }
}
