package org.aftershock.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.aftershock.cluster.DeclusterSettings;
import org.aftershock.cluster.Declusterer;
import org.aftershock.cluster.Declusterers;
import org.aftershock.cluster.EtaMetric;
import org.aftershock.summary.DeclusterOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How families are found. */
final class ClusterArguments {
  private static final String NEAREST = "nearest-neighbour";
  private static final String ESTIMATE = "estimate";

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      split = ",",
      completionCandidates = Methods.class,
      description =
          "Methods, several parted by commas: ${COMPLETION-CANDIDATES}; all for all of them."
              + " Default: nearest-neighbour.")
  private List<String> methods = new ArrayList<>();

  @Option(
      names = "--b",
      paramLabel = "B",
      description =
          "For nearest-neighbour: b-value, or 'estimate' for that of the catalog. Default:"
              + " ${DEFAULT-VALUE}.")
  private String b = "1";

  @Option(
      names = "--df",
      paramLabel = "D",
      description =
          "For nearest-neighbour: fractal dimension of the epicentres, or 'estimate'. Default:"
              + " ${DEFAULT-VALUE}.")
  private String dimension = "1.6";

  @Option(
      names = "--threshold",
      paramLabel = "LOG10-ETA",
      description =
          "For nearest-neighbour: link below this log10 of eta, instead of a fitted threshold.")
  private double threshold = Double.NaN;

  @Option(
      names = "--least-distance",
      paramLabel = "KM",
      description =
          "For nearest-neighbour: distances below this count as this; best the location error."
              + " Default: ${DEFAULT-VALUE}.")
  private double floorKm = EtaMetric.DEFAULT.floorKm();

  @Option(
      names = "--foreshock-fraction",
      paramLabel = "F",
      description =
          "For windows: length before a mainshock as a fraction of that after it. Default:"
              + " ${DEFAULT-VALUE}.")
  private double foreshockFraction = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of all randomness. Default: ${DEFAULT-VALUE}.")
  private long seed = DeclusterSettings.DEFAULT.seed();

  DeclusterOptions options(CommandSpec spec) {
    List<String> wanted =
        methods.isEmpty()
            ? List.of(NEAREST)
            : methods.equals(List.of("all")) ? Methods.names() : List.copyOf(methods);
    for (String method : wanted) {
      if (!Methods.names().contains(method)) {
        throw wrong(
            spec,
            "there is no method '"
                + method
                + "'; methods are "
                + String.join(", ", Methods.names())
                + " and all");
      }
    }
    try {
      EtaMetric metric =
          new EtaMetric(
              number(spec, "--b", b, EtaMetric.DEFAULT.b()),
              number(spec, "--df", dimension, EtaMetric.DEFAULT.fractalDimension()),
              EtaMetric.DEFAULT.q(),
              floorKm);
      DeclusterSettings settings =
          DeclusterSettings.DEFAULT
              .withMetric(metric)
              .withLog10Threshold(threshold)
              .withForeshockFraction(foreshockFraction)
              .withSeed(seed);
      Declusterers.all(settings);
      return new DeclusterOptions(wanted, settings, b.equals(ESTIMATE), dimension.equals(ESTIMATE));
    } catch (IllegalArgumentException e) {
      throw wrong(spec, e.getMessage());
    }
  }

  private static double number(CommandSpec spec, String option, String value, double estimated) {
    if (value.equals(ESTIMATE)) {
      return estimated;
    }
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw wrong(spec, option + " '" + value + "' is neither a number nor 'estimate'");
    }
  }

  private static ParameterException wrong(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Lists the methods in the help. */
  static final class Methods implements Iterable<String> {
    static List<String> names() {
      return Declusterers.all(DeclusterSettings.DEFAULT).stream().map(Declusterer::name).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
