package org.aftershock.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aftershock.cluster.Clustering;
import org.aftershock.cluster.FamilySequence;
import org.aftershock.cluster.SequenceList;
import org.aftershock.report.SequencesDocument;
import org.aftershock.sequence.ZoneRule;
import org.aftershock.summary.DeclusterAnalysis;
import org.aftershock.summary.DeclusterOptions;
import org.aftershock.summary.SequencesReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists the sequences of a catalog. */
@Command(
    name = "sequences",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = {
      "All mainshock-aftershock sequences of a catalog, the largest mainshock first.",
      "",
      "Families are found as in 'aftershock decluster'; those whose mainshock is near a larger event"
          + " in time and space are left out. Doublets and swarms are named as such."
    },
    footer = {
      "",
      "Examples:",
      "  aftershock sequences data/dapu-2025.csv --time-zone Asia/Taipei",
      "  aftershock sequences catalog.csv --min-magnitude 3 --least-events 50 --format json",
      "  aftershock sequences catalog.csv --method gardner-knopoff --events roles.csv"
    })
final class SequencesCommand extends ClusterCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Catalog files, merged; - is standard input.")
  private List<String> files;

  @Mixin private OutputOptions output;

  @Option(
      names = "--least-events",
      paramLabel = "N",
      description = "Number of events from which a family is listed. Default: ${DEFAULT-VALUE}.")
  private int leastEvents = 10;

  @Option(
      names = "--zone",
      paramLabel = "RULE",
      converter = SequenceArguments.RuleConverter.class,
      completionCandidates = SequenceArguments.RuleNames.class,
      description =
          "Rule for the zone of a larger event, in whose shadow there is no mainshock:"
              + " ${COMPLETION-CANDIDATES}. Default: kagan.")
  private ZoneRule zone = ZoneRule.KAGAN;

  @Option(
      names = "--events",
      paramLabel = "OUT.csv",
      description =
          "Write the events of the listed sequences as CSV, with the columns cluster, role, parent"
              + " and evidence and all columns of the input.")
  private Path events;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description = "Zone of printed times. Default: UTC.")
  private ZoneId timeZone = ZoneId.of("UTC");

  @ArgGroup(exclusive = false, heading = "%nFamilies:%n", order = 20)
  private ClusterArguments arguments = new ClusterArguments();

  SequencesCommand(Console console) {
    super(console);
  }

  @Override
  boolean keepsAllColumns() {
    return events != null;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    DeclusterOptions options = arguments.options(spec());
    if (options.methods().size() > 1) {
      throw new ParameterException(
          spec().commandLine(), "'sequences' takes a single --method; compare with 'decluster'");
    }
    if (leastEvents < 2) {
      throw new ParameterException(
          spec().commandLine(), "--least-events must be 2 or more: one event is no sequence");
    }
    if (events != null) {
      AtomicOutput.check(events);
    }
    Selected selected = select(files, options.settings().seed(), timeZone);
    DeclusterAnalysis analysis = decluster(selected, options);
    SequenceList list = SequenceList.of(analysis.clusterings().get(0), leastEvents, zone);
    Clustering clustering = list.clustering();
    if (events != null) {
      Set<Integer> listed =
          list.sequences().stream()
              .map(FamilySequence::family)
              .collect(Collectors.toCollection(HashSet::new));
      ClusterTable.write(
          events,
          selected.events(),
          List.of(clustering),
          i -> listed.contains(clustering.family(i)));
    }
    SequencesReport report = SequencesReport.of(list, analysis.report());
    output.print(report, SequencesDocument.of(report), console(), messages());
    return ExitCode.DONE;
  }
}
