package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.aftershock.cluster.NormalPair.Component;
import org.aftershock.math.Descriptive;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;

class EtaMixtureTest {
  private static final NormalPair TRUTH =
      new NormalPair(new Component(0.6, -7, 1.2), new Component(0.4, -3.5, 0.6));

  private static double[] drawn(NormalPair pair, int n, long seed) {
    RandomGenerator random = RandomStreams.of(seed);
    return DoubleStream.generate(
            () -> {
              Component from = random.nextDouble() < pair.low().weight() ? pair.low() : pair.high();
              return from.mean() + from.sigma() * random.nextGaussian();
            })
        .limit(n)
        .toArray();
  }

  @Test
  void twoPopulationsAreRecovered() {
    NormalPair found = EtaMixture.of(drawn(TRUTH, 100_000, 1), 1).pair();
    assertThat(found.low().weight()).isCloseTo(0.6, within(0.006));
    assertThat(found.low().mean()).isCloseTo(-7, within(0.03));
    assertThat(found.low().sigma()).isCloseTo(1.2, within(0.02));
    assertThat(found.high().mean()).isCloseTo(-3.5, within(0.012));
    assertThat(found.high().sigma()).isCloseTo(0.6, within(0.01));
  }

  @Test
  void theThresholdIsWhereTheDensitiesCross() {
    EtaMixture found = EtaMixture.of(drawn(TRUTH, 2000, 2), 1);
    double at = found.threshold();
    assertThat(found.pair().low().density(at))
        .isCloseTo(found.pair().high().density(at), within(1e-12));
    assertThat(at).isBetween(found.pair().low().mean(), found.pair().high().mean());
    assertThat(found.clusteredProbability(at)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void theErrorOfTheThresholdIsItsSpread() {
    double[] thresholds = new double[50];
    double[] sigmas = new double[50];
    for (int k = 0; k < 50; k++) {
      EtaMixture found = EtaMixture.of(drawn(TRUTH, 500, 100 + k), 1);
      thresholds[k] = found.threshold();
      sigmas[k] = found.thresholdSigma();
    }
    double spread = Math.sqrt(Descriptive.squaredDeviations(thresholds) / 49);
    assertThat(Descriptive.mean(sigmas) / spread).isBetween(0.7, 1.4);
    assertThat(Descriptive.mean(thresholds)).isCloseTo(TRUTH.crossing(), within(3 * spread / 7));
  }

  /** Expectation and maximisation as in textbooks, on the values themselves, from the truth. */
  @Test
  void binsAndLongStepsEndWherePlainStepsOnTheValuesEnd() {
    double[] values = drawn(TRUTH, 1000, 3);
    double[] low = {0.6, -7, 1.2};
    double[] high = {0.4, -3.5, 0.6};
    double logLikelihood = 0;
    for (int round = 0; round < 2000; round++) {
      double[] shares = new double[values.length];
      logLikelihood = 0;
      for (int i = 0; i < values.length; i++) {
        double a = gauss(values[i], low);
        double b = gauss(values[i], high);
        shares[i] = a / (a + b);
        logLikelihood += Math.log(a + b);
      }
      low = moments(values, shares);
      high = moments(values, Arrays.stream(shares).map(share -> 1 - share).toArray());
    }
    EtaMixture found = EtaMixture.of(values, 1);
    assertThat(found.pair().low().weight()).isCloseTo(low[0], within(1e-4));
    assertThat(found.pair().low().mean()).isCloseTo(low[1], within(1e-3));
    assertThat(found.pair().low().sigma()).isCloseTo(low[2], within(1e-3));
    assertThat(found.pair().high().mean()).isCloseTo(high[1], within(1e-3));
    assertThat(found.pair().high().sigma()).isCloseTo(high[2], within(1e-3));
    assertThat(found.logLikelihood()).isCloseTo(logLikelihood, within(0.05));
    assertThat(found.bic()).isCloseTo(5 * Math.log(1000) - 2 * logLikelihood, within(0.1));
  }

  private static double gauss(double value, double[] normal) {
    double z = (value - normal[1]) / normal[2];
    return normal[0] * Math.exp(-z * z / 2) / (normal[2] * Math.sqrt(2 * Math.PI));
  }

  private static double[] moments(double[] values, double[] shares) {
    double sum = Arrays.stream(shares).sum();
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += shares[i] * values[i] / sum;
    }
    double square = 0;
    for (int i = 0; i < values.length; i++) {
      square += shares[i] * (values[i] - mean) * (values[i] - mean) / sum;
    }
    return new double[] {sum / values.length, mean, Math.sqrt(square)};
  }

  @Test
  void oneNormalIsOnePopulation() {
    Component half = new Component(0.5, -3, 1);
    EtaMixture found = EtaMixture.of(drawn(new NormalPair(half, half), 5000, 4), 1);
    assertThat(found.hasThreshold()).isFalse();
    assertThat(found.problem()).startsWith("one population");
    assertThat(found.threshold()).isNaN();
    assertThat(found.clusteredProbability(-5)).isNaN();
  }

  @Test
  void oneWeibullIsOnePopulationThoughTwoNormalsFitBetterThanOne() {
    double[] values =
        RandomStreams.of(5).doubles(5000).map(u -> Math.log10(-Math.log(1 - u)) - 3).toArray();
    EtaMixture found = EtaMixture.of(values, 1);
    assertThat(found.bic()).isLessThan(found.normalBic() - EtaMixture.STRONG);
    assertThat(found.weibullBic()).isLessThan(found.bic());
    assertThat(found.problem()).startsWith("one population");
  }

  @Test
  void theWeibullLikelihoodIsGreatestAtTheShapeDrawnFrom() {
    // For k = 0.8, λ = 1 and x = 10^v the density of v is k ln 10 x^k exp(−x^k).
    double[] values =
        RandomStreams.of(6).doubles(50_000).map(u -> Math.log10(-Math.log(1 - u)) / 0.8).toArray();
    double atTruth =
        Arrays.stream(values)
            .map(v -> Math.log(0.8 * Math.log(10)) + 0.8 * v * Math.log(10) - Math.pow(10, 0.8 * v))
            .sum();
    // Twice the gain of fitting two numbers is χ² of two degrees: 14 is its 99.9 % point.
    assertThat(OnePopulation.weibullLogLikelihood(EtaHistogram.of(values)) - atTruth)
        .isBetween(-0.2, 7.0);
  }

  @Test
  void fewValuesAndEqualOnesAreRefusedByName() {
    assertThat(EtaMixture.of(new double[49], 1).problem()).contains("49");
    assertThat(EtaMixture.of(new double[0], 1).hasThreshold()).isFalse();
    assertThat(EtaMixture.of(new double[100], 1).problem()).contains("equal");
  }

  @Test
  void aFewValuesOffAllTheOthersAreFitted() {
    double[] values = new double[100];
    values[0] = -5;
    EtaMixture found = EtaMixture.of(values, 1);
    assertThat(found.pair().low().weight()).isCloseTo(0.01, within(1e-6));
    assertThat(found.pair().low().mean()).isCloseTo(-5, within(1e-6));
  }

  @Test
  void theProbabilityNeverRisesWithEta() {
    EtaMixture found = EtaMixture.of(drawn(TRUTH, 2000, 7), 1);
    double before = 1;
    for (double eta = -30; eta < 30; eta += 0.1) {
      double now = found.clusteredProbability(eta);
      assertThat(now).isBetween(0.0, before);
      before = now;
    }
  }

  @Test
  void theSameSeedGivesTheSame() {
    double[] values = drawn(TRUTH, 2000, 8);
    assertThat(EtaMixture.of(values, 3)).isEqualTo(EtaMixture.of(values, 3));
  }
}
