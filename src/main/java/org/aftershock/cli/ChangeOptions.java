package org.aftershock.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.aftershock.magnitude.MagnitudeWindows;
import org.aftershock.magnitude.Neighbourhood;
import org.aftershock.magnitude.WindowAxis;
import org.aftershock.summary.MagnitudeChange;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** In what respects the change of b is asked for. */
final class ChangeOptions {
  private static final String MAINSHOCK = "mainshock";

  @Option(
      names = "--windows",
      paramLabel = "time|depth|number",
      description = "b in windows of an equal number of events along this axis, half overlapping.")
  private WindowAxis axis;

  @Option(
      names = "--window-events",
      paramLabel = "N",
      description = "Events in a window. Default: ${DEFAULT-VALUE}.")
  private int windowEvents = MagnitudeWindows.DEFAULT_SIZE;

  @Option(
      names = "--against",
      paramLabel = "mainshock|TIME",
      description = "Compare b before this time with b after it; mainshock: the largest event.")
  private String against;

  @Option(names = "--map", paramLabel = "DEGREES", description = "b on a grid of this step.")
  private double mapStep = Double.NaN;

  @Option(
      names = "--nearest",
      paramLabel = "N",
      description = "Events that speak for a place of the map. Default: ${DEFAULT-VALUE}.")
  private int nearest = 100;

  @Option(
      names = "--map-radius",
      paramLabel = "KM",
      description = "All events within this radius speak for a place of the map instead.")
  private double mapRadiusKm = Double.NaN;

  /** Whether b is to be compared before and after the mainshock. */
  boolean isAgainstMainshock() {
    return MAINSHOCK.equals(against);
  }

  boolean isMapAskedFor() {
    return !Double.isNaN(mapStep);
  }

  /**
   * What is asked for.
   *
   * @param mainshock time of the largest event, for a comparison with it
   * @param progress is told how many places of the map are done
   */
  MagnitudeChange change(CommandSpec spec, Instant mainshock, IntConsumer progress) {
    if (windowEvents < 2) {
      throw wrong(spec, "--window-events must be 2 or more");
    }
    if (isMapAskedFor() && !(mapStep > 0 && mapStep <= 45)) {
      throw wrong(spec, "--map must be more than 0 and at most 45 degrees");
    }
    return new MagnitudeChange(
        axis, windowEvents, time(spec, mainshock), mapStep, neighbourhood(spec), progress);
  }

  private Instant time(CommandSpec spec, Instant mainshock) {
    if (against == null) {
      return null;
    }
    try {
      return isAgainstMainshock() ? mainshock : new TimeConverter().convert(against);
    } catch (TypeConversionException e) {
      throw wrong(spec, "--against: " + e.getMessage());
    }
  }

  private Neighbourhood neighbourhood(CommandSpec spec) {
    try {
      return Double.isNaN(mapRadiusKm)
          ? new Neighbourhood.Nearest(nearest, Double.POSITIVE_INFINITY)
          : new Neighbourhood.Within(mapRadiusKm);
    } catch (IllegalArgumentException e) {
      String option = Double.isNaN(mapRadiusKm) ? "--nearest" : "--map-radius";
      throw wrong(spec, String.format(Locale.ROOT, "%s: %s", option, e.getMessage()));
    }
  }

  private static ParameterException wrong(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
