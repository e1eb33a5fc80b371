package org.aftershock.cli;

import java.time.Instant;
import java.util.StringJoiner;
import org.aftershock.magnitude.GutenbergRichterSettings;
import org.aftershock.magnitude.GutenbergRichterSimulator.Detection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a synthetic catalog is to be like. */
final class SimulationOptions {
  @Option(
      names = "--count",
      paramLabel = "N",
      description = "gr: number of events; with detection, before it. Default: ${DEFAULT-VALUE}.")
  private int count = 1000;

  @Option(names = "--b", paramLabel = "B", description = "b-value. Default: ${DEFAULT-VALUE}.")
  private double b = 1;

  @Option(
      names = "--completeness",
      paramLabel = "M",
      description = "Lower end of the complete magnitudes. Default: ${DEFAULT-VALUE}.")
  private double completeness = 2;

  @Option(
      names = {"--max-magnitude", "--maxmagnitude"},
      paramLabel = "M",
      description =
          "The largest possible magnitude. Default: ${DEFAULT-VALUE}, which hardly ever matters.")
  private double maxMagnitude = 10;

  @Option(
      names = "--step",
      paramLabel = "M",
      description = "Round magnitudes to this step; 0 for none. Default: ${DEFAULT-VALUE}.")
  private double step = 0.1;

  @Option(
      names = "--detection-mean",
      paramLabel = "M",
      description =
          "gr: add events below the completeness, and keep them with a probability that rises as the"
              + " normal distribution function: the magnitude of which half are kept.")
  private double detectionMean = Double.NaN;

  @Option(
      names = "--detection-sigma",
      paramLabel = "S",
      description = "gr: width of that rise; both are needed.")
  private double detectionSigma = Double.NaN;

  @Option(
      names = {"--start", "--starttime"},
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "Begin of the catalog, in omori the mainshock (UTC unless it names a zone). Default:"
              + " 2000-01-01T00:00:00Z.")
  private Instant start = Instant.parse("2000-01-01T00:00:00Z");

  @Option(
      names = "--days",
      paramLabel = "D",
      description = "Length of the catalog. Default: ${DEFAULT-VALUE}.")
  private double days = 365;

  @Option(
      names = "--latitude",
      paramLabel = "DEG",
      description = "Centre of the disc that holds the epicentres. Default: ${DEFAULT-VALUE}.")
  private double latitude;

  @Option(
      names = "--longitude",
      paramLabel = "DEG",
      description = "The same. Default: ${DEFAULT-VALUE}.")
  private double longitude;

  @Option(
      names = "--radius",
      paramLabel = "KM",
      description = "Radius of the disc. Default: ${DEFAULT-VALUE}.")
  private double radiusKm = 10;

  @Option(
      names = "--depth",
      paramLabel = "KM",
      description = "Depth of all events. Default: ${DEFAULT-VALUE}.")
  private double depthKm = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the randomness. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  GutenbergRichterSettings settings(CommandSpec spec) {
    if (Double.isNaN(detectionMean) != Double.isNaN(detectionSigma)) {
      throw new ParameterException(
          spec.commandLine(), "--detection-mean and --detection-sigma need each other; give both");
    }
    try {
      return new GutenbergRichterSettings(
          count,
          b,
          completeness,
          maxMagnitude,
          step,
          start,
          days,
          Double.isNaN(detectionMean) ? null : new Detection(detectionMean, detectionSigma),
          latitude,
          longitude,
          radiusKm,
          depthKm,
          seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
    }
  }

  /** Options that give these settings. */
  static String arguments(GutenbergRichterSettings s) {
    StringJoiner options = new StringJoiner(" ");
    options.add("--count").add("" + s.count());
    if (s.detection() != null) {
      options.add("--detection-mean").add(number(s.detection().mean()));
      options.add("--detection-sigma").add(number(s.detection().sigma()));
    }
    return options.add(frame(s)).toString();
  }

  /** Those of magnitudes, span and places. */
  static String frame(GutenbergRichterSettings s) {
    StringJoiner options = new StringJoiner(" ");
    options.add("--b").add(number(s.b()));
    options.add("--completeness").add(number(s.completeness()));
    options.add("--max-magnitude").add(number(s.maxMagnitude()));
    options.add("--step").add(number(s.step()));
    options.add("--start").add(s.start().toString());
    options.add("--days").add(number(s.days()));
    options.add("--latitude").add(number(s.latitude()));
    options.add("--longitude").add(number(s.longitude()));
    options.add("--radius").add(number(s.radiusKm()));
    options.add("--depth").add(number(s.depthKm()));
    return options.add("--seed").add("" + s.seed()).toString();
  }

  static String number(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
