package org.aftershock.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.NoEventsException;
import org.aftershock.forecast.OmoriSettings;
import org.aftershock.forecast.OmoriSimulator;
import org.aftershock.format.ComCatCsvWriter;
import org.aftershock.magnitude.GutenbergRichterSettings;
import org.aftershock.magnitude.GutenbergRichterSimulator;
import org.aftershock.math.Numbers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes synthetic catalogs. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = {"aftershock simulate KIND [OPTIONS] [-o OUT.csv]"},
    description = {
      "Synthetic catalogs whose truth is known, as CSV in the column layout of USGS ComCat.",
      "",
      "The same options and seed give the same bytes. The settings are told on standard error, as"
          + " a command line that makes the catalog again."
    },
    footer = {
      "",
      "Examples:",
      "  aftershock simulate gr --count 5000 --b 0.9 --completeness 3 -o catalog.csv",
      "  aftershock simulate gr --max-magnitude 6.5 --step 0 --seed 7 > catalog.csv",
      "  aftershock simulate gr --count 50000 --detection-mean 1.5 --detection-sigma 0.2 -o all.csv",
      "  aftershock simulate omori --mainshock 7 --a -2.3 --p 0.98 --c 0.018 --days 100 -o omori.csv"
    })
final class SimulateCommand implements Callable<Integer> {
  private static final String GR = "gr";
  private static final String OMORI = "omori";
  private static final List<String> ONLY_GR =
      List.of("--count", "--detection-mean", "--detection-sigma");
  private static final List<String> ONLY_OMORI =
      List.of("--mainshock", "--a", "--k", "--c", "--p", "--short-term");

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1",
      paramLabel = "KIND",
      description =
          "Kind of catalog: gr, independent events with Gutenberg-Richter magnitudes; omori, a"
              + " mainshock and aftershocks that decay by the Omori-Utsu law.")
  private String kind;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Write to this file instead of standard output.")
  private Path output;

  @ArgGroup(exclusive = false, heading = "%nThe catalog:%n", order = 20)
  private SimulationOptions options = new SimulationOptions();

  @ArgGroup(exclusive = false, heading = "%nThe sequence (omori):%n", order = 25)
  private OmoriOptions sequence = new OmoriOptions();

  @ArgGroup(exclusive = false, heading = "%nMessages:%n", order = 50)
  private MessageOptions messages = new MessageOptions();

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (output != null) {
      AtomicOutput.check(output);
    }
    switch (kind) {
      case GR -> independent();
      case OMORI -> sequence();
      default ->
          throw new ParameterException(
              spec.commandLine(),
              "there is no kind of catalog '" + kind + "'; kinds are " + GR + ", " + OMORI);
    }
    return ExitCode.DONE;
  }

  private void independent() throws IOException {
    refuse(ONLY_OMORI);
    GutenbergRichterSettings settings = options.settings(spec);
    Catalog catalog = GutenbergRichterSimulator.simulate(settings);
    if (catalog.isEmpty()) {
      throw new NoEventsException(
          "none of the events drawn was detected; raise --count or lower --detection-mean");
    }
    tell(catalog, SimulationOptions.arguments(settings));
    write(catalog);
  }

  private void sequence() throws IOException {
    refuse(ONLY_GR);
    OmoriSettings settings = sequence.settings(spec, options.settings(spec));
    Catalog catalog = OmoriSimulator.simulate(settings);
    tell(
        catalog,
        OmoriOptions.arguments(settings) + " " + SimulationOptions.frame(settings.frame()));
    write(catalog);
  }

  /** Refuses options that mean nothing to the kind. */
  private void refuse(List<String> names) {
    names.stream()
        .filter(spec.commandLine().getParseResult()::hasMatchedOption)
        .findFirst()
        .ifPresent(
            name -> {
              throw new ParameterException(
                  spec.commandLine(), name + " means nothing to simulate " + kind);
            });
  }

  private void tell(Catalog catalog, String arguments) {
    if (!messages.quiet()) {
      console
          .err()
          .println(
              "aftershock: "
                  + Numbers.count(catalog.size())
                  + " events by version "
                  + Version.number()
                  + ": aftershock simulate "
                  + kind
                  + " "
                  + arguments);
    }
  }

  private void write(Catalog catalog) throws IOException {
    if (output == null) {
      ComCatCsvWriter.write(catalog, console.out());
      return;
    }
    AtomicOutput.write(
        output,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          ComCatCsvWriter.write(catalog, writer);
          writer.flush();
        });
  }
}
