package org.aftershock.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.aftershock.report.SummaryDocument;
import org.aftershock.summary.SequenceOptions;
import org.aftershock.summary.SequenceSummary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          + " difference, depths, completeness, b-value, Omori–Utsu decay and moment, which of the"
          + " larger events belong to the mainshock and how surely, and whether the epicentres"
          + " move, with warnings about what is not to be trusted."
    },
    footer = {
      "",
      "Examples:",
      "  aftershock summary data/dapu-2025.csv --as-of 2025-01-26T10:00:00+08:00 --radius 30",
      "  aftershock summary data/dapu-2025.csv --time-zone Asia/Taipei --format markdown -o dapu.md",
      "  aftershock summary data/dapu-2025.csv --explain 2025-01-22T03:42:06Z",
      "  gzip -dc catalog.xml.gz | aftershock summary - --min-magnitude 3 --format json"
    })
final class SummaryCommand extends SequenceCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Catalog files, merged; - is standard input. The format is found from what the"
              + " file holds; gzip is fine.")
  private List<String> files;

  @Mixin private OutputOptions output;

  @ArgGroup(exclusive = false, heading = "%nWhich events belong:%n", order = 22)
  private AssociationArguments association = new AssociationArguments();

  SummaryCommand(Console console) {
    super(console);
  }

  @Override
  SequenceOptions adapt(SequenceOptions options) {
    return options.withAssociation(association.settings(spec(), options.magnitudes().seed()));
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    SequenceSummary summary = analyse(files).summary();
    output.print(summary, SummaryDocument.of(summary), console(), messages());
    return ExitCode.DONE;
  }
}
