package org.aftershock.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.aftershock.report.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How and where results are printed. */
final class OutputOptions {
  @Mixin private FormatOption format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file instead of standard output.")
  private Path output;

  /** Checks, before any long work, that the output can be written. */
  void check() throws IOException {
    if (output != null) {
      AtomicOutput.check(output);
    }
  }

  /**
   * Prints a result.
   *
   * @param result the result tree, for JSON and CSV
   * @param document the same for reading, for text and Markdown
   */
  void print(Object result, Document document, Console console, MessageOptions messages)
      throws IOException {
    if (output == null) {
      format.print(result, document, console, messages);
      return;
    }
    AtomicOutput.write(
        output,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          format.write(result, document, writer, false);
          writer.flush();
        });
  }
}
