package org.aftershock.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.aftershock.forecast.OmoriSettings;
import org.aftershock.forecast.ReasenbergJones;
import org.aftershock.magnitude.GutenbergRichterSettings;
import org.aftershock.magnitude.MagnitudeOptions;
import org.aftershock.magnitude.ShortTermCompleteness;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a synthetic aftershock sequence is to be like. */
final class OmoriOptions {
  @Option(
      names = "--mainshock",
      paramLabel = "M",
      description = "Magnitude of the mainshock. Default: ${DEFAULT-VALUE}.")
  private double mainshock = 6.5;

  @Option(
      names = "--a",
      paramLabel = "A",
      description =
          "Productivity a: 10^(a + b (Mm - M)) (t + c)^-p events of magnitude M or more a day."
              + " Default: -2.")
  private double a = Double.NaN;

  @Option(
      names = "--k",
      paramLabel = "K",
      description = "Instead of a: K of the events from the completeness on, K (t + c)^-p a day.")
  private double k = Double.NaN;

  @Option(names = "--c", paramLabel = "DAYS", description = "c. Default: ${DEFAULT-VALUE}.")
  private double c = 0.01;

  @Option(names = "--p", paramLabel = "P", description = "p. Default: ${DEFAULT-VALUE}.")
  private double p = 1.1;

  @Option(
      names = "--short-term",
      paramLabel = "RULE",
      completionCandidates = ShortTermRules.class,
      description =
          "Leave out events hidden soon after the mainshock: ${COMPLETION-CANDIDATES}."
              + " Default: ${DEFAULT-VALUE}.")
  private String shortTerm = MagnitudeOptions.NONE;

  /** The settings; magnitudes, span and places are those of the frame. */
  OmoriSettings settings(CommandSpec spec, GutenbergRichterSettings frame) {
    if (!Double.isNaN(a) && !Double.isNaN(k)) {
      throw new ParameterException(spec.commandLine(), "--a and --k exclude each other; give one");
    }
    if (k <= 0) {
      throw new ParameterException(spec.commandLine(), "--k must be more than 0");
    }
    double edge = frame.completeness() - frame.step() / 2;
    double productivity =
        Double.isNaN(k)
            ? (Double.isNaN(a) ? -2 : a)
            : StrictMath.log10(k) - frame.b() * (mainshock - edge);
    ShortTermCompleteness.Preset preset =
        ShortTermCompleteness.Preset.ofLabel(shortTerm).orElse(null);
    if (preset == null && !shortTerm.equals(MagnitudeOptions.NONE)) {
      throw new ParameterException(
          spec.commandLine(),
          "--short-term '"
              + shortTerm
              + "' is not one of "
              + String.join(", ", ShortTermRules.names()));
    }
    try {
      return new OmoriSettings(
          new ReasenbergJones(mainshock, productivity, frame.b(), p, c), preset, frame);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
    }
  }

  /** Options that give these settings, but for those of the frame. */
  static String arguments(OmoriSettings s) {
    StringJoiner options = new StringJoiner(" ");
    options.add("--mainshock").add(SimulationOptions.number(s.rate().mainshock()));
    options.add("--a").add(SimulationOptions.number(s.rate().a()));
    options.add("--c").add(SimulationOptions.number(s.rate().c()));
    options.add("--p").add(SimulationOptions.number(s.rate().p()));
    options
        .add("--short-term")
        .add(s.shortTerm() == null ? MagnitudeOptions.NONE : s.shortTerm().label());
    return options.toString();
  }

  /** Lists the rules in the help. */
  static final class ShortTermRules implements Iterable<String> {
    static List<String> names() {
      return Stream.concat(
              Stream.of(MagnitudeOptions.NONE),
              Arrays.stream(ShortTermCompleteness.Preset.values())
                  .map(ShortTermCompleteness.Preset::label))
          .toList();
    }

    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
