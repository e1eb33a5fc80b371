package org.aftershock.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.aftershock.magnitude.MagnitudeOptions;
import org.aftershock.report.MagnitudeDocument;
import org.aftershock.summary.MagnitudeAnalysis;
import org.aftershock.summary.MagnitudeReport;
import org.aftershock.summary.SequenceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the report on magnitudes. */
@Command(
    name = "magnitudes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = {
      "Completeness, b-value and moment of the events of a catalog.",
      "",
      "Puts the respected methods side by side, says which magnitude of completeness is used and"
          + " why, and what is not to be trusted. Works on the whole selection, or, if a mainshock"
          + " or a zone is named, on its aftershocks."
    },
    footer = {
      "",
      "Examples:",
      "  aftershock magnitudes data/dapu-2025.csv",
      "  aftershock magnitudes data/ridgecrest-2019.csv --mainshock auto --radius 70 --short-term fit",
      "  aftershock magnitudes catalog.csv --completeness 3.0 --format json -o magnitudes.json"
    })
final class MagnitudesCommand extends SequenceCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Catalog files, merged; - is standard input.")
  private List<String> files;

  @Mixin private OutputOptions output;

  MagnitudesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    MagnitudeOptions magnitudeOptions =
        magnitudes().options(spec(), MagnitudeOptions.DEFAULT.withCompletenessMethod(""));
    SequenceOptions options = sequence().options(spec(), magnitudeOptions);
    Selected selected = select(files, magnitudeOptions.seed(), options.timeZone());
    MagnitudeReport report =
        sequence().isAskedFor()
            ? MagnitudeAnalysis.ofSequence(
                selected.events(), options, selected.provenance(), selected.diagnosis())
            : MagnitudeAnalysis.of(
                sequence().upTo(selected.events()),
                magnitudeOptions,
                selected.provenance(),
                selected.diagnosis());
    output.print(report, MagnitudeDocument.of(report), console(), messages());
    return ExitCode.DONE;
  }
}
