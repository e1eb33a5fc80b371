package org.aftershock.cli;

import java.io.IOException;
import java.io.Writer;
import org.aftershock.report.CsvReport;
import org.aftershock.report.Document;
import org.aftershock.report.JsonReport;
import org.aftershock.report.MarkdownLayout;
import org.aftershock.report.TextLayout;
import picocli.CommandLine.Option;

/** How results are printed. */
final class FormatOption {
  /** The faces of a result. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json|csv|markdown",
      description = "How to print. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  /**
   * Prints a result on standard output.
   *
   * @param result the result tree, for JSON and CSV
   * @param document the same for reading, for text and Markdown
   */
  void print(Object result, Document document, Console console, MessageOptions messages)
      throws IOException {
    write(result, document, console.out(), messages.colour(console.outIsTerminal()));
  }

  /** Writes a result. */
  void write(Object result, Document document, Writer out, boolean colour) throws IOException {
    switch (format) {
      case JSON -> JsonReport.write(result, out);
      case CSV -> CsvReport.write(result, out);
      case MARKDOWN -> MarkdownLayout.write(document, out);
      case TEXT -> TextLayout.write(document, out, colour);
    }
  }
}
