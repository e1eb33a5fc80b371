package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final MagnitudeSample SAMPLE =
      Synthetic.sample(Synthetic.random(2), 5000, 1, 2, 0.1);

  /** An estimator of which the bootstrap knows nothing. */
  private static final class Other implements BValueEstimator {
    @Override
    public String name() {
      return "other";
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public BValue estimate(MagnitudeSample sample, double completeness) {
      return new TintiMulargia().estimate(sample, completeness);
    }
  }

  /**
   * The standard deviation of 1,000 resamples is good to 1/√2000 = 2.2 %, that of 2,500 magnitudes
   * to 2 % in either formula; four of these.
   */
  @Test
  void agreesWithShiAndBolt() {
    for (BValueEstimator estimator :
        new BValueEstimator[] {
          new TintiMulargia(), new Utsu(), new BPositive(), new KijkoSmit(), new Weichert()
        }) {
      BValue b = estimator.estimate(SAMPLE, 2.3);
      assertThat(Bootstrap.bootstrapSigma(estimator, SAMPLE, 2.3))
          .as(estimator.name())
          .isCloseTo(b.sigma(), within(0.12 * b.sigma()));
    }
  }

  @Test
  void resamplesAnyEstimator() {
    double known = Bootstrap.bootstrapSigma(new TintiMulargia(), SAMPLE, 2, 3, 400);
    assertThat(Bootstrap.bootstrapSigma(new Other(), SAMPLE, 2, 3, 400))
        .isCloseTo(known, within(0.2 * known));
  }

  @Test
  void dependsOnTheSeedAlone() {
    double one = Bootstrap.bootstrapSigma(new Utsu(), SAMPLE, 2, 1, 100);
    assertThat(Bootstrap.bootstrapSigma(new Utsu(), SAMPLE, 2, 1, 100)).isEqualTo(one);
    assertThat(Bootstrap.bootstrapSigma(new Utsu(), SAMPLE, 2, 2, 100)).isNotEqualTo(one);
  }

  /** Of 40,000 magnitudes half are drawn; the error is still that of all. */
  @Test
  void bringsFewerDrawsToTheFullNumber() {
    MagnitudeSample sample = Synthetic.sample(Synthetic.random(2), 40_000, 1, 2, 0.1);
    double sigma = new TintiMulargia().estimate(sample, 2).sigma();
    assertThat(Bootstrap.bootstrapSigma(new TintiMulargia(), sample, 2))
        .isCloseTo(sigma, within(0.09 * sigma));
  }
}
