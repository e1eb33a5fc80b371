package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessChoiceTest {
  private static final MagnitudeSample SAMPLE =
      Synthetic.sample(Synthetic.random(1), 500, 1, 3, 0.1);
  private static final MagnitudeSample SMALL =
      Synthetic.sample(Synthetic.random(1), 100, 1, 3, 0.1);
  private static final MagnitudeOptions RECOMMENDED =
      MagnitudeOptions.DEFAULT.withCompletenessMethod("");

  private static Completeness estimate(String method, double value) {
    return new Completeness(method, value, 100, Double.NaN, "");
  }

  private static CompletenessChoice choose(MagnitudeSample sample, Completeness... estimates) {
    return CompletenessChoice.of(List.of(estimates), sample, RECOMMENDED);
  }

  @Test
  void theLargerOfPeakAndTestIsRecommended() {
    assertThat(choose(SAMPLE, estimate("maxc", 3.2), estimate("lilliefors", 3.5)).method())
        .isEqualTo("lilliefors");
    assertThat(choose(SAMPLE, estimate("maxc", 3.2), estimate("lilliefors", 3.0)).value())
        .isEqualTo(3.2);
  }

  @Test
  void kolmogorovSmirnovStandsInForLilliefors() {
    assertThat(
            choose(
                    SAMPLE,
                    estimate("maxc", 3.2),
                    estimate("ks", 3.4),
                    Completeness.none("lilliefors", "rejected"))
                .method())
        .isEqualTo("ks");
  }

  @Test
  void ofManyEventsTheTestOfTheRoundedLawComesFirst() {
    MagnitudeSample many = Synthetic.sample(Synthetic.random(1), 10_000, 1, 3, 0.1);
    assertThat(
            choose(many, estimate("maxc", 3.2), estimate("ks", 3.3), estimate("lilliefors", 4.0))
                .value())
        .isEqualTo(3.3);
  }

  @Test
  void thePeakStandsWithFewEventsOrWhereEveryTestRejects() {
    assertThat(choose(SMALL, estimate("maxc", 3.2), estimate("ks", 3.9)).value()).isEqualTo(3.2);
    CompletenessChoice rejected =
        choose(SAMPLE, estimate("maxc", 3.2), Completeness.none("ks", "rejected"));
    assertThat(rejected.value()).isEqualTo(3.2);
    assertThat(rejected.reason()).contains("rejected");
  }

  @Test
  void theUsersWordGoesFirst() {
    List<Completeness> estimates = List.of(estimate("maxc", 3.2), estimate("ks", 3.4));
    assertThat(
            CompletenessChoice.of(estimates, SAMPLE, RECOMMENDED.withCompletenessMethod("ks"))
                .value())
        .isEqualTo(3.4);
    assertThat(CompletenessChoice.of(estimates, SAMPLE, RECOMMENDED.withCompleteness(4.1)).method())
        .isEqualTo("given");
  }

  @Test
  void nothingIsChosenWithoutAnEstimate() {
    assertThat(choose(SAMPLE, Completeness.none("maxc", "no magnitudes")).value()).isNaN();
  }
}
