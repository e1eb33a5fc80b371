package org.aftershock.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.aftershock.report.CsvReport;
import org.aftershock.report.Document;
import org.aftershock.report.JsonReport;
import org.aftershock.report.MarkdownLayout;
import org.aftershock.report.TextLayout;
import picocli.CommandLine.Option;

/** How and where results are printed. */
final class OutputOptions {
  /** The faces of a result. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|csv|markdown",
      description = "How to print. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

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
      write(result, document, console.out(), messages.colour(console.outIsTerminal()));
      return;
    }
    AtomicOutput.write(
        output,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          write(result, document, writer, false);
          writer.flush();
        });
  }

  private void write(Object result, Document document, Writer out, boolean colour)
      throws IOException {
    switch (format) {
      case JSON -> JsonReport.write(result, out);
      case CSV -> CsvReport.write(result, out);
      case MARKDOWN -> MarkdownLayout.write(document, out);
      case TEXT -> TextLayout.write(document, out, colour);
    }
  }
}
