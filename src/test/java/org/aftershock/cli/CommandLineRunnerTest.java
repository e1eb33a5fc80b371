package org.aftershock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aftershock.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineRunnerTest {
  static java.util.Set<String> commands() {
    return Commands.all().keySet();
  }

  @Test
  void versionIsThatOfTheBuild() {
    Outcome outcome = CommandLine.run("--version");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).matches("aftershock \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void helpListsEveryCommandWithExamples() {
    Outcome outcome = CommandLine.run("--help");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains(commands()).contains("Examples:", "Exit codes");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(String command) {
    Outcome outcome = CommandLine.run(command, "--help");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("Usage: aftershock " + command)
        .contains("Examples:\n  aftershock " + command);
  }

  @Test
  void withoutACommandItSaysSo() {
    Outcome outcome = CommandLine.run();
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("name a command", "aftershock --help");
  }

  @Test
  void anUnknownCommandIsNamed() {
    Outcome outcome = CommandLine.run("sumary", "x.csv");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("unknown command 'sumary'");
  }

  @Test
  void aCommandWithoutFilesIsExplained() {
    Outcome outcome = CommandLine.run("summary");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("FILE", "aftershock summary --help");
  }

  @Test
  void completionKnowsEveryCommandAndItsOptions() {
    Outcome outcome = CommandLine.run("completion");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains(commands()).contains("--as-of", "--size", "--help");
  }

  @Test
  void argumentsMayStandInAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("args"), "summary\ndata/dapu-2025.csv\n-f\ncsv\n");
    Outcome outcome = CommandLine.run("@" + file);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("aftershocks.count,427\n");
  }
}
