package org.aftershock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftershock.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecayCommandTest {
  private static final String[] DAPU = {
    "decay",
    "data/dapu-2025.csv",
    "--as-of",
    "2025-01-26T10:00:00+08:00",
    "--radius",
    "30",
    "--simulations",
    "99"
  };

  private static Outcome dapu(String... more) {
    String[] args = java.util.Arrays.copyOf(DAPU, DAPU.length + more.length);
    System.arraycopy(more, 0, args, DAPU.length, more.length);
    return CommandLine.run(args);
  }

  @Test
  void jsonHasTheAgreedKeys() {
    Outcome outcome = dapu("--format", "json", "--completeness", "time-dependent", "--background");
    assertThat(outcome.code()).isZero();
    for (String key :
        new String[] {
          "omoriUtsu",
          "K",
          "c",
          "p",
          "mu",
          "a",
          "logLikelihood",
          "aic",
          "n",
          "standardErrors",
          "intervals",
          "low",
          "high",
          "alternatives",
          "model",
          "deltaAic",
          "secondStart",
          "goodnessOfFit",
          "kolmogorovSmirnov",
          "runs",
          "spells",
          "expected"
        }) {
      assertThat(outcome.out()).contains("\"" + key + "\" :");
    }
  }

  @Test
  void tellsThatASecondSequenceFitsDapuBetter() {
    String text = dapu().out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("starts with the M5.8 of 2025-01-25 11:49:17", "BETTER_LAW", "quiet", "active");
  }

  @Test
  void spanIsHonoured() {
    String text = dapu("--from-days", "0.1", "--to-days", "4.5", "--second", "none").out();
    assertThat(text).contains("day 0.1 to 4.5").doesNotContain("two-omori");
  }

  @Test
  void incompleteSpanIsWarnedOf() {
    String[] args = {"--from-days", "0.001", "--second", "none", "--short-term", "california"};
    assertThat(dapu(args).out()).contains("FITTED_WHILE_INCOMPLETE");
  }

  @Test
  void fewEventsAreToldWithTheirIntervals() {
    String text = dapu("--to-days", "0.1", "--second", "none").out().replaceAll("\\s+", " ");
    assertThat(text).contains("below 50 it is weak. With 95 % confidence K is");
  }

  @Test
  void secondSequenceNeedsAKnownEvent() {
    assertThat(dapu("--second", "nobody").code()).isEqualTo(ExitCode.NO_DATA);
  }

  @Test
  void timeDependentCompletenessNeedsARule() {
    Outcome outcome = dapu("--completeness", "time-dependent", "--short-term", "none");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("needs a --short-term rule");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--from-days=-1", "--to-days=0", "--simulations=5"})
  void impossibleValuesAreRefused(String option) {
    assertThat(dapu(option).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void magnitudeCanStandBesideTimeDependence() {
    assertThat(dapu("--completeness", "4,time-dependent").out()).contains("M ≥ 4.0", "a share of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "markdown"})
  void otherFormatsAreWritten(String format) {
    Outcome outcome = dapu("--format", format);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains(format.equals("csv") ? "omoriUtsu.K," : "## ");
  }
}
