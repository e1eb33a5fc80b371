package org.aftershock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.aftershock.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateCommandTest {
  @Test
  void theSameSeedGivesTheSameBytes() {
    Outcome first = CommandLine.run("simulate", "gr", "--count", "50", "--seed", "3");
    Outcome again = CommandLine.run("simulate", "gr", "--count", "50", "--seed", "3");
    assertThat(first.code()).isZero();
    assertThat(first.out().lines()).hasSize(51);
    assertThat(again.out()).isEqualTo(first.out());
    assertThat(CommandLine.run("simulate", "gr", "--count", "50", "--seed", "4").out())
        .isNotEqualTo(first.out());
  }

  @Test
  void theSettingsToldMakeTheCatalogAgain() {
    Outcome first =
        CommandLine.run(
            "simulate",
            "gr",
            "--count=3000",
            "--detection-mean=1.6",
            "--detection-sigma=0.15",
            "--start=2021-05-06T07:08:09.5+08:00",
            "--seed=-12");
    assertThat(first.err()).matches("aftershock: [\\d,]+ events by version \\S+: aftershock .*\n");
    String[] told = first.err().strip().replaceFirst(".*: aftershock ", "").split(" ");
    assertThat(told).contains("--start", "2021-05-05T23:08:09.500Z", "--seed", "-12");
    assertThat(CommandLine.run(told).out()).isEqualTo(first.out());
  }

  @Test
  void whatItWritesTheOtherCommandsRead() {
    String csv = CommandLine.run("simulate", "gr", "--count", "400").out();
    Outcome outcome = CommandLine.runWithInput(csv, "summary", "-", "--format", "csv");
    assertThat(outcome.out()).contains("diagnostics.kept,400\n", "magnitudes.magnitudeStep,0.1\n");
  }

  @Test
  void writesToAFileWholeAndQuietly(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gr.csv");
    Outcome outcome = CommandLine.run("simulate", "gr", "-q", "-o", file.toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(CommandLine.run("simulate", "gr").out());
  }

  @Test
  void sayWhatCanBeSimulated() {
    assertThat(CommandLine.run("simulate").err()).contains("KIND", "aftershock simulate --help");
    Outcome outcome = CommandLine.run("simulate", "etas");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("no kind of catalog 'etas'; kinds are gr, omori");
  }

  @Test
  void aSequenceToldIsMadeAgain() {
    Outcome first =
        CommandLine.run("simulate", "omori", "--k=30", "--short-term=california", "--seed=5");
    String[] told = first.err().strip().replaceFirst(".*: aftershock ", "").split(" ");
    assertThat(told).contains("omori", "--short-term", "california", "--p", "1.1");
    assertThat(CommandLine.run(told).out()).isEqualTo(first.out());
  }

  @Test
  void aSequenceIsReadWithItsMainshock() {
    String csv = CommandLine.run("simulate", "omori", "--mainshock=7.2", "--seed=2").out();
    Outcome outcome = CommandLine.runWithInput(csv, "forecast", "-", "--format", "csv");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("mainshock.magnitude,7.2\n", "model,bayesian\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "omori --count=5",
        "omori --a=1 --k=2",
        "omori --k=0",
        "omori --a=9",
        "omori --mainshock=1",
        "omori --c=0",
        "omori --p=-1",
        "omori --short-term=fit",
        "gr --p=1"
      })
  void wrongSequencesAreExplained(String options) {
    Outcome outcome = CommandLine.run(("simulate " + options).split(" "));
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).startsWith("aftershock: ").doesNotContain("\tat ");
    assertThat(outcome.err()).contains(options.replaceAll("^\\w+ |=.*", ""));
  }

  @Test
  void nothingDetectedIsNoCatalog() {
    Outcome outcome =
        CommandLine.run(
            "simulate", "gr", "--count=1", "--detection-mean=-1", "--detection-sigma=1");
    assertThat(outcome.code()).isEqualTo(ExitCode.NO_DATA);
    assertThat(outcome.err()).contains("none of the events drawn was detected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--count=0",
        "--count=20000000",
        "--count=many",
        "--b=0",
        "--b=NaN",
        "--completeness=2.05",
        "--max-magnitude=1.9",
        "--max-magnitude=11",
        "--step=-0.1",
        "--step=0.3 --completeness=2.1 --max-magnitude=5",
        "--start=someday",
        "--start=+12345-01-01T00:00:00Z",
        "--days=-1",
        "--days=Infinity",
        "--days=1e6 --start=9000-01-01",
        "--detection-mean=1",
        "--detection-sigma=0.2",
        "--detection-sigma=0 --detection-mean=1",
        "--latitude=91",
        "--longitude=-181",
        "--radius=-1",
        "--depth=2000",
        "--seed=x"
      })
  void wrongOptionsAreExplained(String options) {
    String[] args = ("simulate gr " + options).split(" ");
    Outcome outcome = CommandLine.run(args);
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .startsWith("aftershock: ")
        .endsWith("Try 'aftershock simulate --help'.\n")
        .doesNotContain("\tat ");
    assertThat(Arrays.stream(args).skip(2).map(arg -> arg.replaceAll("=.*", "")))
        .anyMatch(name -> outcome.err().contains(name));
    assertThat(outcome.out()).isEmpty();
  }
}
