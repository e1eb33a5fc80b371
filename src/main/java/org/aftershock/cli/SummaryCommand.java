package org.aftershock.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aftershock.report.CsvReport;
import org.aftershock.report.JsonReport;
import org.aftershock.report.MarkdownLayout;
import org.aftershock.report.SummaryDocument;
import org.aftershock.report.TextLayout;
import org.aftershock.summary.SequenceSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the summary of a sequence. */
@Command(
    name = "summary",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description = {
      "Counts and statistics of an aftershock sequence.",
      "",
      "Finds the mainshock in the catalog, takes the later events in a zone around it as its"
          + " aftershocks, and prints their counts by magnitude, day and report class, Båth"
          + " difference, depths, completeness, b-value, Omori–Utsu decay and moment, with"
          + " warnings about what is not to be trusted."
    },
    footer = {
      "",
      "Examples:",
      "  aftershock summary data/dapu-2025.csv --as-of 2025-01-26T10:00:00+08:00 --radius 30",
      "  aftershock summary data/dapu-2025.csv --time-zone Asia/Taipei --format markdown -o dapu.md",
      "  gzip -dc catalog.xml.gz | aftershock summary - --min-magnitude 3 --format json"
    })
final class SummaryCommand extends SequenceCommand implements Callable<Integer> {
  /** The faces of the result tree. */
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

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Catalog files, merged; - is standard input. The format is found from what the"
              + " file holds; gzip is fine.")
  private List<String> files;

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

  SummaryCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (output != null) {
      AtomicOutput.check(output);
    }
    SequenceSummary summary = analyse(files).summary();
    if (output == null) {
      write(summary, console().out(), messages().colour(console().outIsTerminal()));
      return ExitCode.DONE;
    }
    AtomicOutput.write(
        output,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          write(summary, writer, false);
          writer.flush();
        });
    return ExitCode.DONE;
  }

  private void write(SequenceSummary summary, Writer out, boolean colour) throws IOException {
    switch (format) {
      case JSON -> JsonReport.write(summary, out);
      case CSV -> CsvReport.write(summary, out);
      case MARKDOWN -> MarkdownLayout.write(SummaryDocument.of(summary), out);
      case TEXT -> TextLayout.write(SummaryDocument.of(summary), out, colour);
    }
  }
}
