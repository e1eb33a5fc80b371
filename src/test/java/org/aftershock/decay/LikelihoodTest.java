package org.aftershock.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aftershock.math.GaussLegendre;
import org.aftershock.math.Objective;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {
  private static final DetectionShare SHARE = new DetectionShare(0.4, 0.75);
  private static final DecaySample SAMPLE =
      new OmoriSequences(40, 0.1, 1.2, 0.3, 0.001, 60, SHARE).draw(RandomStreams.of(5));

  /** Many narrow panels on the logarithm of the time since the origin, from next to nothing on. */
  private static double slowIntegral(
      DetectionShare share, double origin, double from, double to, double c, double p) {
    GaussLegendre rule = new GaussLegendre(30);
    double low = Math.log(Math.max(from - origin, 1e-22));
    double kink = Math.log(Math.max(share.completeFromDays() - origin, 1e-22));
    double high = Math.log(to - origin);
    double sum = 0;
    for (double[] part :
        new double[][] {{low, Math.min(Math.max(kink, low), high)}, {Math.max(kink, low), high}}) {
      double width = (part[1] - part[0]) / 200;
      for (int i = 0; i < 200 && width > 0; i++) {
        sum +=
            rule.integrate(
                v -> {
                  double w = Math.exp(v);
                  return w * share.at(origin + w) * Math.pow(w + c, -p);
                },
                part[0] + i * width,
                part[0] + (i + 1) * width);
      }
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "0.4, 0.75, 0, 0, 30, 0.05, 1.1",
    "0.4, 0.75, 0, 0, 30, 1e-6, 1.0",
    "0.4, 0.75, 0, 0.0003, 30, 1e-6, 1.7",
    "0.4, 0.75, 0, 0, 30, 100, 0.3",
    "0.4, 2, 0, 0, 0.2, 0.01, 5",
    "5, 0.6, 1.3, 0, 30, 0.02, 0.9",
    "5, 0.6, 9, 0, 30, 0.02, 0.9",
    "0, 0, 0, 0.01, 30, 0.02, 1.3"
  })
  void integralAgreesWithASlowOne(
      double complete, double exponent, double origin, double from, double to, double c, double p) {
    DetectionShare share = new DetectionShare(complete, exponent);
    double expected = slowIntegral(share, origin, Math.max(from, origin), to, c, p);
    KernelIntegral integral = new KernelIntegral(share, origin, from, to);
    assertThat(integral.value(c, p)).isCloseTo(expected, within(1e-11 * expected));
    assertThat(integral.at(c, p).value()).isCloseTo(expected, within(1e-11 * expected));
  }

  @Test
  void derivativesOfOneLawAgreeWithDifferences() {
    double[] at = {Math.log(25), Math.log(0.2), Math.log(1.05)};
    Derivatives.assertConsistent(OmoriLikelihood.of(SAMPLE), at, 1e-6);
  }

  @Test
  void derivativesOfSeveralTermsAgreeWithDifferences() {
    List<RateTerm> terms =
        List.of(
            RateTerm.omori(SAMPLE, 0, 0, 1, 2),
            RateTerm.constant(SAMPLE, 3),
            RateTerm.omori(SAMPLE, 0.2, 4, 5, 2));
    double[] at = {
      Math.log(25), Math.log(0.2), Math.log(1.05), Math.log(0.5), Math.log(3), Math.log(0.01)
    };
    Derivatives.assertConsistent(new MixedLikelihood(SAMPLE, terms, 6), at, 1e-6);
  }

  @Test
  void oneTermIsTheOneLaw() {
    double[] at = {Math.log(25), Math.log(0.2), Math.log(1.05)};
    Objective.Point one = OmoriLikelihood.of(SAMPLE).at(at);
    Objective.Point mixed =
        new MixedLikelihood(SAMPLE, List.of(RateTerm.omori(SAMPLE, 0, 0, 1, 2)), 3).at(at);
    assertThat(mixed.value()).isCloseTo(one.value(), within(1e-9));
    assertThat(OmoriLikelihood.of(SAMPLE).logLikelihood(25, 0.2, 1.05))
        .isCloseTo(one.value(), within(1e-9));
  }
}
