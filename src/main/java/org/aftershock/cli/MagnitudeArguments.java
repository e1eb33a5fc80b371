package org.aftershock.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aftershock.catalog.Times;
import org.aftershock.magnitude.CompletePeriod;
import org.aftershock.magnitude.CompletenessEstimator;
import org.aftershock.magnitude.CompletenessEstimators;
import org.aftershock.magnitude.MagnitudeConversion;
import org.aftershock.magnitude.MagnitudeOptions;
import org.aftershock.magnitude.ShortTermCompleteness;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How magnitudes are worked with. */
final class MagnitudeArguments {
  /** What, with {@code --completeness}, lets the decay honour Mc(t). */
  private static final String TIME_DEPENDENT = "time-dependent";

  @Option(
      names = "--completeness",
      paramLabel = "M|METHOD",
      completionCandidates = Methods.class,
      description =
          "Magnitude of completeness, or the method that finds it: ${COMPLETION-CANDIDATES}."
              + " Default: maxc; in 'magnitudes' the recommended one. 'time-dependent', alone or"
              + " after a comma, fits the decay from the mainshock on and lets it honour the"
              + " completeness of --short-term, instead of starting when that is over.")
  private String completeness;

  @Option(
      names = "--complete-since",
      paramLabel = "TIME=M",
      split = ",",
      description =
          "For weichert and kijko-smit: from when on the catalog is complete at which magnitude,"
              + " such as 1980-01-01=4,2000-01-01=3.")
  private Map<String, Double> periods = new LinkedHashMap<>();

  @Option(
      names = "--magnitude-step",
      paramLabel = "STEP",
      description = "Step to which magnitudes are rounded, 0 for none; found from them by default.")
  private double step = Double.NaN;

  @Option(
      names = "--short-term",
      paramLabel = "RULE",
      completionCandidates = ShortTermRules.class,
      description =
          "Completeness soon after the mainshock: ${COMPLETION-CANDIDATES}."
              + " Default: california.")
  private String shortTerm;

  @Option(
      names = "--moment-from",
      paramLabel = "TYPE",
      completionCandidates = Conversions.class,
      description =
          "What magnitudes are turned into moment as: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}.")
  private String conversion = MagnitudeConversion.MW.label();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of all randomness. Default: ${DEFAULT-VALUE}.")
  private long seed = MagnitudeOptions.DEFAULT_SEED;

  MagnitudeOptions options(CommandSpec spec, MagnitudeOptions defaults) {
    MagnitudeOptions options =
        defaults.withSeed(seed).withConversion(conversion(spec)).withPeriods(periods(spec));
    if (!Double.isNaN(step)) {
      if (step < 0 || step > 1) {
        throw wrong(spec, "--magnitude-step must be in 0..1");
      }
      options = options.withStep(step);
    }
    if (shortTerm != null) {
      options = options.withShortTerm(shortTerm(spec));
    }
    if (isTimeDependent() && options.shortTerm().equals(MagnitudeOptions.NONE)) {
      throw wrong(spec, "--completeness time-dependent needs a --short-term rule");
    }
    String lasting = lasting();
    return lasting.isEmpty() ? options : withCompleteness(spec, options, lasting);
  }

  /** Whether the decay is to honour completeness that depends on time. */
  boolean isTimeDependent() {
    return completeness != null && completeness.endsWith(TIME_DEPENDENT);
  }

  /** Completeness long after the mainshock, as it was given; empty for the default. */
  private String lasting() {
    return completeness == null
        ? ""
        : completeness.replaceFirst("(^|,)" + TIME_DEPENDENT + "$", "").toLowerCase(Locale.ROOT);
  }

  private MagnitudeOptions withCompleteness(
      CommandSpec spec, MagnitudeOptions options, String lasting) {
    if (Methods.names().contains(lasting)) {
      return options.withCompletenessMethod(lasting);
    }
    try {
      double value = Double.parseDouble(lasting);
      if (value >= -10 && value <= 10) {
        return options.withCompleteness(value);
      }
    } catch (NumberFormatException e) {
      // Told below, as any other wrong value.
    }
    throw wrong(
        spec,
        "--completeness '"
            + completeness
            + "' is neither a magnitude nor one of "
            + String.join(", ", Methods.names()));
  }

  private List<CompletePeriod> periods(CommandSpec spec) {
    List<CompletePeriod> list = new ArrayList<>();
    for (Map.Entry<String, Double> period : periods.entrySet()) {
      try {
        long micros = Times.micros(new TimeConverter().convert(period.getKey()));
        list.add(new CompletePeriod(micros, period.getValue()));
      } catch (TypeConversionException e) {
        throw wrong(spec, "--complete-since: " + e.getMessage());
      }
    }
    list.sort(Comparator.comparingLong(CompletePeriod::startMicros));
    return List.copyOf(list);
  }

  private String shortTerm(CommandSpec spec) {
    if (!ShortTermRules.names().contains(shortTerm)) {
      throw wrong(
          spec,
          "--short-term '"
              + shortTerm
              + "' is not one of "
              + String.join(", ", ShortTermRules.names()));
    }
    return shortTerm;
  }

  private MagnitudeConversion conversion(CommandSpec spec) {
    return MagnitudeConversion.ofLabel(conversion)
        .orElseThrow(
            () ->
                wrong(
                    spec,
                    "--moment-from '"
                        + conversion
                        + "' is not one of "
                        + String.join(", ", Conversions.names())));
  }

  private static ParameterException wrong(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Lists the methods in the help. */
  static final class Methods implements Iterable<String> {
    static List<String> names() {
      return CompletenessEstimators.all(MagnitudeOptions.DEFAULT_SEED).stream()
          .map(CompletenessEstimator::name)
          .toList();
    }

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  /** Lists the rules in the help. */
  static final class ShortTermRules implements Iterable<String> {
    static List<String> names() {
      return Stream.concat(
              Stream.of(MagnitudeOptions.NONE, MagnitudeOptions.FIT),
              Arrays.stream(ShortTermCompleteness.Preset.values())
                  .map(ShortTermCompleteness.Preset::label))
          .toList();
    }

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  /** Lists the conversions in the help. */
  static final class Conversions implements Iterable<String> {
    static List<String> names() {
      return Arrays.stream(MagnitudeConversion.values()).map(MagnitudeConversion::label).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
