package org.aftershock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.aftershock.cli.CommandLine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bad day: each fault gets a clear message and its exit code, and leaves nothing behind. */
class BadInputTest {
  private static final String HEADER = "time,latitude,longitude,depth,mag,magType,id\n";
  private static final String GOOD =
      "2025-01-01T00:00:00Z,23,120,10,6.0,ML,main\n2025-01-01T01:00:00Z,23,120,10,4.0,ML,after\n";

  @TempDir private Path folder;

  private Outcome summary(String content) throws IOException {
    return summary(content.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome summary(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("catalog.csv"), content);
    return CommandLine.run("summary", file.toString(), "-f", "csv");
  }

  private static void assertFailed(Outcome outcome, int code, String... words) {
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.err()).startsWith("aftershock: ").contains(words).doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void emptyFile() throws IOException {
    assertFailed(summary(""), ExitCode.NO_DATA, "catalog.csv", "empty");
  }

  @Test
  void headerOnly() throws IOException {
    assertFailed(summary(HEADER), ExitCode.NO_DATA, "catalog.csv", "header only");
  }

  @Test
  void binaryFile() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    assertFailed(summary(bytes), ExitCode.USAGE, "catalog.csv", "not text");
  }

  @Test
  void unknownText() throws IOException {
    assertFailed(summary("Dear sir,\nit shook.\n"), ExitCode.USAGE, "Dear sir", "--columns");
  }

  @Test
  void halfTheRowsBroken() throws IOException {
    Outcome outcome = summary(HEADER + GOOD + "yesterday,23,120,10,4,ML,x\n,,,,,,\n");
    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).contains("2 of 4 rows dropped", "line 4", "yesterday");
    assertThat(outcome.out()).contains("aftershocks.count,1\n", "diagnostics.kept,2\n");
  }

  @Test
  void allRowsBroken() throws IOException {
    assertFailed(summary(HEADER + "yesterday,23,120,10,4,ML,x\n"), ExitCode.NO_DATA, "all 1 rows");
  }

  @Test
  void magnitudeNaN() throws IOException {
    Outcome outcome = summary(HEADER + GOOD + "2025-01-01T02:00:00Z,23,120,10,NaN,ML,x\n");
    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).contains("no magnitude", "line 4");
    assertThat(outcome.out())
        .contains("aftershocks.count,2\n", "aftershocks.closure.unbanded,1\n", "NO_MAGNITUDE");
  }

  @Test
  void latitudeNinetyFive() throws IOException {
    Outcome outcome = summary(HEADER + GOOD + "2025-01-01T02:00:00Z,95,120,10,4,ML,x\n");
    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).contains("1 of 3 rows dropped", "latitude", "line 4");
    assertThat(outcome.out()).contains("aftershocks.count,1\n");
  }

  @Test
  void duplicateIdentifiers() throws IOException {
    Outcome outcome = summary(HEADER + GOOD + GOOD);
    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).contains("identifier stands twice", "main");
    assertThat(outcome.out()).contains("aftershocks.count,1\n");
  }

  @Test
  void truncatedGzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((HEADER + GOOD).repeat(50).getBytes(StandardCharsets.UTF_8));
    }
    assertFailed(
        summary(Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2)),
        ExitCode.USAGE,
        "catalog.csv",
        "cut short");
  }

  @Test
  void externalEntity() throws IOException {
    assertFailed(
        summary(
            """
            <?xml version="1.0"?>
            <!DOCTYPE q [<!ENTITY leak SYSTEM "file:///etc/passwd">]>
            <quakeml><eventParameters><event><description><text>&leak;</text></description></event>
            </eventParameters></quakeml>
            """),
        ExitCode.USAGE,
        "catalog.csv",
        "line 2");
  }

  @Test
  void aFolder() {
    assertFailed(
        CommandLine.run("summary", folder.toString()), ExitCode.USAGE, folder.toString(), "folder");
  }

  @Test
  void aMissingFile() {
    assertFailed(
        CommandLine.run("summary", folder.resolve("none.csv").toString()),
        ExitCode.USAGE,
        "none.csv",
        "no such file");
  }

  @Test
  void anOutputFolderThatIsNotThere() throws IOException {
    Path file = Files.writeString(folder.resolve("catalog.csv"), HEADER + GOOD);
    Path out = folder.resolve("missing").resolve("out.txt");
    assertFailed(
        CommandLine.run("summary", file.toString(), "-o", out.toString()),
        ExitCode.USAGE,
        out.toString(),
        "no folder");
    assertThat(out).doesNotExist();
  }

  @Test
  void anOutputThatIsAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("catalog.csv"), HEADER + GOOD);
    assertFailed(
        CommandLine.run("summary", file.toString(), "-o", folder.toString()),
        ExitCode.USAGE,
        "it is a folder");
  }

  @Test
  void aFailedRunLeavesTheOldOutput() throws IOException {
    Path out = Files.writeString(folder.resolve("out.txt"), "old");
    Path file = Files.writeString(folder.resolve("catalog.csv"), HEADER);
    CommandLine.run("summary", file.toString(), "-o", out.toString());
    assertThat(Files.readString(out)).isEqualTo("old");
  }

  @Test
  void aSelectionThatLeavesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("catalog.csv"), HEADER + GOOD);
    assertFailed(
        CommandLine.run("summary", file.toString(), "--min-magnitude", "8"),
        ExitCode.NO_DATA,
        "none of the 2 events",
        "2025-01-01T00:00:00Z");
  }

  @Test
  void aMainshockThatIsNotThere() throws IOException {
    Path file = Files.writeString(folder.resolve("catalog.csv"), HEADER + GOOD);
    assertFailed(
        CommandLine.run("summary", file.toString(), "--mainshock", "us123"),
        ExitCode.NO_DATA,
        "us123");
  }
}
