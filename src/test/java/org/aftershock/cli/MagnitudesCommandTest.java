package org.aftershock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftershock.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudesCommandTest {
  private static final String DAPU = "data/dapu-2025.csv";

  private static Outcome csv(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "magnitudes";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "-f";
    all[args.length + 2] = "csv";
    return CommandLine.run(all);
  }

  private static Outcome read(String rows) {
    return CommandLine.runWithInput(rows, "magnitudes", "-", "-f", "csv");
  }

  @Test
  void worksOnTheWholeSelection() {
    assertThat(csv(DAPU).out())
        .contains("\ncount,1557\n", "\nmagnitudeStep,0.1\n", "\nmagnitudeTypes.ML,1557\n")
        .doesNotContain("\nbath.");
  }

  @Test
  void worksOnASequenceIfAskedTo() {
    assertThat(csv(DAPU, "--radius", "30", "--as-of", "2025-01-26T02:00:00Z").out())
        .contains("\ncount,207\n", "\nbath.difference,0.6\n", "\nmainshock.magnitude,6.4\n");
  }

  @Test
  void listsEveryEstimatorWithItsParts() {
    String out = csv(DAPU).out();
    String[] estimators = {
      "tinti-mulargia", "utsu", "b-positive", "b-more-positive", "weichert", "kijko-smit"
    };
    for (int i = 0; i < estimators.length; i++) {
      assertThat(out).contains("\nb[" + i + "].estimator," + estimators[i] + "\n");
      for (String part :
          new String[] {"value", "sigma", "bootstrapSigma", "low", "high", "n", "completeness"}) {
        assertThat(out).contains("\nb[" + i + "]." + part + ",");
      }
    }
    assertThat(out)
        .contains("\nrecommended.method,", "\nrecommended.value,", "\nrecommended.reason,")
        .contains("\ncompleteness[0].method,maxc\ncompleteness[0].value,");
  }

  @Test
  void honoursTheUsersCompletenessAndStep() {
    assertThat(csv(DAPU, "--completeness", "4.0").out())
        .contains("\nrecommended.method,given\nrecommended.value,4.0\n", "\nb[0].n,290\n");
    assertThat(csv(DAPU, "--completeness", "maxc", "--magnitude-step", "0.2").out())
        .contains("\nmagnitudeStep,0.2\n", "\nrecommended.method,maxc\n");
  }

  @Test
  void periodsOfCompletenessReachWeichertAndKijkoSmit() {
    String out =
        csv(DAPU, "--completeness", "3.5", "--complete-since", "2025-01-01=4,2025-04-01=3.5").out();
    assertThat(out).contains("\nb[4].completeness,3.5\n").doesNotContain("\nb[4].n,736\n");
  }

  @Test
  void refusesStatisticsOfFeltReports() {
    StringBuilder rows = new StringBuilder("time,latitude,longitude,depth,mag,reportClass\n");
    for (int i = 0; i < 60; i++) {
      rows.append(
          "2025-01-01T00:00:%02dZ,23,120,10,%d.%d,numbered%n".formatted(i, 3 + i % 3, i % 10));
    }
    Outcome outcome = read(rows.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("FELT_REPORT_LIST")
        .doesNotContain("].value,", "recommended.value,", "gutenbergRichter.b,");
  }

  @Test
  void warnsOfFewEventsAndMixedTypes() {
    StringBuilder rows = new StringBuilder("time,latitude,longitude,depth,mag,magType\n");
    for (int i = 0; i < 20; i++) {
      // Many 3.0 and fewer above.
      rows.append(
          "2025-01-01T00:00:%02dZ,23,120,10,%d.%d,%s%n"
              .formatted(i, 3 + i / 15, i % 4 == 0 ? i % 10 : 0, i % 2 == 0 ? "ML" : "mb"));
    }
    assertThat(read(rows.toString()).out()).contains("FEW_EVENTS_FOR_B", "MIXED_MAGNITUDE_TYPES");
  }

  @Test
  void allMagnitudesEqualGiveNoNumber() {
    String rows = "time,latitude,longitude,depth,mag\n";
    for (int i = 0; i < 60; i++) {
      rows += "2025-01-01T00:00:%02dZ,23,120,10,3.0%n".formatted(i);
    }
    Outcome outcome = read(rows);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).doesNotContain("b[0].value", "gutenbergRichter.a,");
  }

  @Test
  void eventsWithoutMagnitudesAreAResultToo() {
    Outcome outcome = read("time,latitude,longitude\n2025-01-01T00:00:00Z,23,120\n");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("\nwithMagnitude,0\n");
  }

  @Test
  void textReadsWell() {
    assertThat(CommandLine.run("magnitudes", DAPU).out())
        .startsWith("Magnitudes of 1,557 events\n")
        .contains("\nMagnitude of completeness\n", "\nb-value\n", "tinti-mulargia", " * ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--completeness=high",
        "--completeness=99",
        "--magnitude-step=-1",
        "--short-term=mars",
        "--moment-from=guess",
        "--complete-since=yesterday=3"
      })
  void wrongOptionsAreExplained(String option) {
    Outcome outcome = CommandLine.run("magnitudes", DAPU, option);
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .contains(option.replaceAll("=.*", ""))
        .endsWith("Try 'aftershock magnitudes --help'.\n");
  }
}
