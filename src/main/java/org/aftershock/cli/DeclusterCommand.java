package org.aftershock.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.aftershock.cluster.Clustering;
import org.aftershock.report.DeclusterDocument;
import org.aftershock.summary.DeclusterAnalysis;
import org.aftershock.summary.DeclusterOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Declusters a catalog. */
@Command(
    name = "decluster",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = {
      "Which events of a catalog are mainshocks, aftershocks and foreshocks.",
      "",
      "Splits the catalog into families by one method or several, and says how far these agree."
          + " Writes the catalog with the family of each event, or its mainshocks only."
    },
    footer = {
      "",
      "Examples:",
      "  aftershock decluster data/world-2018-02.csv --method all",
      "  aftershock decluster catalog.csv --min-magnitude 2 --output families.csv",
      "  aftershock decluster catalog.csv --method gardner-knopoff --declustered --output main.csv"
    })
final class DeclusterCommand extends ClusterCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Catalog files, merged; - is standard input.")
  private List<String> files;

  @Mixin private FormatOption format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.csv",
      description =
          "Write the catalog as CSV, with the columns cluster, role, parent and evidence and all"
              + " columns of the input.")
  private Path output;

  @Option(
      names = "--declustered",
      description = "Write only the mainshocks, single events included.")
  private boolean declustered;

  @ArgGroup(exclusive = false, heading = "%nFamilies:%n", order = 20)
  private ClusterArguments arguments = new ClusterArguments();

  DeclusterCommand(Console console) {
    super(console);
  }

  @Override
  boolean keepsAllColumns() {
    return output != null;
  }

  @Override
  public Integer call() throws IOException {
    DeclusterOptions options = arguments.options(spec());
    check(options);
    Selected selected = select(files, options.settings().seed(), ZoneOffset.UTC);
    DeclusterAnalysis analysis = decluster(selected, options);
    if (output != null) {
      Clustering first = analysis.clusterings().get(0);
      ClusterTable.write(
          output,
          selected.events(),
          analysis.clusterings(),
          i -> !declustered || first.isMainshock(i));
    }
    format.print(analysis.report(), DeclusterDocument.of(analysis.report()), console(), messages());
    return ExitCode.DONE;
  }

  private void check(DeclusterOptions options) throws IOException {
    if (declustered && output == null) {
      throw new ParameterException(
          spec().commandLine(), "say where to write the declustered catalog with --output");
    }
    if (declustered && options.methods().size() > 1) {
      throw new ParameterException(
          spec().commandLine(), "--declustered needs a single --method: which of them is it?");
    }
    if (output != null) {
      AtomicOutput.check(output);
    }
  }
}
