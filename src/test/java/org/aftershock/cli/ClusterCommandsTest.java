package org.aftershock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aftershock.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands decluster, sequences and migration. */
class ClusterCommandsTest {
  private static final String DAPU = "data/dapu-2025.csv";

  @TempDir private Path folder;

  private static String json(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--format";
    all[args.length + 1] = "json";
    Outcome outcome = CommandLine.run(all);
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.DONE);
    return outcome.out().replaceAll("\\s+", " ");
  }

  @Test
  void declusterNamesThePartsOfTheContract() {
    String out = json("decluster", DAPU, "--method", "nearest-neighbour");
    assertThat(out)
        .containsPattern(
            "\"methods\" : \\[ \\{ \"method\" : \"nearest-neighbour\", \"threshold\" : -6\\.\\d+,"
                + " \"mainshocks\" : \\d+, \"aftershocks\" : \\d+, \"foreshocks\" : \\d+,"
                + " \"families\" : \\d+, \"familiesOfTwoOrMore\" : \\d+, \"largestFamily\" : \\d+");
  }

  @Test
  void declusterComparesMethods() {
    Outcome outcome = CommandLine.run("decluster", DAPU, "--method", "all");
    assertThat(outcome.out())
        .contains("gardner-knopoff", "uhrhammer", "gruenthal", "reasenberg", "nearest-neighbour")
        .contains("Agreement", "kappa");
  }

  /** Every row and column of the input, the extra ones too, and the family of each event. */
  @Test
  void declusterWritesTheWholeCatalog() throws IOException {
    Path input = folder.resolve("in.csv");
    Files.writeString(
        input,
        """
        time,latitude,longitude,depth,mag,nst,analyst
        2020-01-01T00:00:00Z,23,120,10,5.0,12,ann
        2020-01-01T01:00:00Z,23.01,120,10,3.0,7,"b, c"
        2020-01-01T02:00:00Z,,,10,3.0,,
        2020-06-01T00:00:00Z,30,100,10,4.0,9,ann
        """);
    Path output = folder.resolve("out.csv");
    Outcome outcome =
        CommandLine.run(
            "decluster",
            input.toString(),
            "--method",
            "gardner-knopoff",
            "--output",
            output.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> lines = Files.readAllLines(output);
    assertThat(lines.get(0)).endsWith(",analyst,cluster,role,parent,evidence").contains(",nst,");
    assertThat(lines.get(1)).contains(",12,").endsWith(",ann,0,mainshock,,");
    assertThat(lines.get(2))
        .contains(",7,")
        .contains("\"b, c\",0,aftershock,2020-01-01T00:00:00Z,0.");
    assertThat(lines.get(3)).endsWith(",,,unplaced,,");
    assertThat(lines.get(4)).endsWith(",ann,1,single,,");
  }

  @Test
  void declusterWritesTheMainshocksOnly() throws IOException {
    Path output = folder.resolve("main.csv");
    String out =
        json(
            "decluster",
            DAPU,
            "--method",
            "gardner-knopoff",
            "--declustered",
            "--output",
            output.toString());
    int rows = Files.readAllLines(output).size() - 1;
    assertThat(out).contains("\"mainshocks\" : " + rows + ",");
  }

  @Test
  void declusterTellsWhyItCant() {
    assertThat(CommandLine.run("decluster", DAPU, "--method", "magic").err())
        .contains("there is no method 'magic'");
    assertThat(CommandLine.run("decluster", DAPU, "--declustered").err()).contains("--output");
    assertThat(CommandLine.run("decluster", DAPU, "--b", "one").err()).contains("--b 'one'");
    assertThat(CommandLine.run("decluster", DAPU, "--df", "-1").code()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandLine.run("decluster", DAPU, "--foreshock-fraction", "-1").code())
        .isEqualTo(ExitCode.USAGE);
  }

  /** No foreshock window, no foreshocks. */
  @Test
  void declusterHonoursTheForeshockFraction() {
    assertThat(json("decluster", DAPU, "--method", "gardner-knopoff", "--foreshock-fraction", "0"))
        .contains("\"foreshocks\" : 0,");
  }

  @Test
  void declusterTakesAGivenThreshold() {
    assertThat(json("decluster", DAPU, "--threshold", "-5")).contains("\"threshold\" : -5.0,");
  }

  @Test
  void declusterEstimatesBAndTheDimension() {
    assertThat(json("decluster", DAPU, "--b", "estimate", "--df", "estimate"))
        .containsPattern("\"b\" : (0|1)\\.\\d{6,}")
        .containsPattern("\"fractalDimension\" : (0|1|2)\\.\\d{6,}");
  }

  @Test
  void sequencesAreRankedByTheirMainshock() {
    assertThat(json("sequences", DAPU, "--time-zone", "Asia/Taipei"))
        .containsPattern(
            "\"sequences\" : \\[ \\{ \"cluster\" : \\d+, \"mainshock\" : \\{ \"id\" :"
                + " \"2025-01-20T16:17:27Z\"");
  }

  @Test
  void sequencesWriteTheRolesOfTheirEvents() throws IOException {
    Path events = folder.resolve("events.csv");
    Outcome outcome = CommandLine.run("sequences", DAPU, "--events", events.toString());
    assertThat(outcome.code()).as(outcome.err()).isZero();
    List<String> lines = Files.readAllLines(events);
    assertThat(lines)
        .anyMatch(line -> line.startsWith("2025-01-20T16:17:27Z,") && line.contains(",mainshock,"));
    assertThat(lines.stream().skip(1)).noneMatch(line -> line.contains(",single,"));
  }

  @Test
  void noSequenceIsSaidInWords() {
    Outcome outcome = CommandLine.run("sequences", DAPU, "--least-events", "100000");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("No family has 100000 events or more");
  }

  @Test
  void migrationNamesThePartsOfTheContract() {
    String out =
        json("migration", DAPU, "--toward", "west", "--as-of", "2025-01-26T10:00:00+08:00");
    assertThat(out)
        .containsPattern("\"drift\" : \\{ \"azimuthDegrees\" : \\d+")
        .contains("\"kmPerDecade\"", "\"kmPerDay\"", "\"low\"", "\"high\"", "\"pValue\"")
        .contains("\"power\"", "\"expansion\" : {", "\"verdict\" : \"untestable\"");
  }

  /** In January the data don't decide; by July a westward drift is excluded. */
  @Test
  void westwardMigrationOfDapuIsContradictedInJuly() {
    assertThat(json("migration", DAPU, "--toward", "270"))
        .contains("\"verdict\" : \"contradicted\"");
  }

  @Test
  void migrationTellsAWrongDirection() {
    Outcome outcome = CommandLine.run("migration", DAPU, "--toward", "up");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("'up' is no direction");
  }

  @Test
  void summaryExplainsANamedEvent() {
    Outcome outcome = CommandLine.run("summary", DAPU, "--explain", "2025-01-25T16:10:51Z");
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .contains("Zones: cwa 15 km too far;")
        .contains("Chain: M4.2");
  }

  @Test
  void twoAftershocksHaveNoShapeAndNoEmptyTables() {
    Outcome outcome =
        CommandLine.runWithInput(
            """
            time,latitude,longitude,depth,mag
            2020-01-01T00:00:00Z,23,120,10,6
            2020-01-01T01:00:00Z,23.01,120,10,3
            2020-01-01T02:00:00Z,23.02,120.01,10,3
            """,
            "migration",
            "-");
    assertThat(outcome.out())
        .contains("too few epicentres for a shape")
        .doesNotContain("NaN")
        .doesNotContain("Front of", "Probability that", "One event is not");
  }

  /** Descriptions are format strings: a single per cent sign spoils them. */
  @Test
  void everyDescriptionCanBeFormatted() {
    Console console =
        new Console(
            java.io.InputStream.nullInputStream(),
            new java.io.PrintWriter(java.io.Writer.nullWriter()),
            new java.io.PrintWriter(java.io.Writer.nullWriter()),
            false,
            false);
    for (String name : Commands.all().keySet()) {
      picocli.CommandLine.Model.CommandSpec spec =
          picocli.CommandLine.Model.CommandSpec.forAnnotatedObject(Commands.build(name, console));
      for (String text : spec.usageMessage().description()) {
        assertThat(text.replace("%%", "").replace("%n", "")).as(name).doesNotContain("%");
      }
      for (picocli.CommandLine.Model.OptionSpec option : spec.options()) {
        for (String text : option.description()) {
          assertThat(text.replace("%%", "").replace("%n", ""))
              .as("%s %s", name, option.longestName())
              .doesNotContain("%");
        }
      }
    }
  }
}
