package org.aftershock.cli;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.cluster.AssociationSettings;
import org.aftershock.cluster.DeclusterSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which events are looked at for whether they belong to the mainshock. */
final class AssociationArguments {
  @Option(
      names = "--explain",
      paramLabel = "ID",
      split = ",",
      description =
          "Give all the evidence on the event with this identifier, however small and far; several"
              + " parted by commas.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--explain-above",
      paramLabel = "M",
      description =
          "Say of the events of this magnitude and above whether they belong. Default: 1.5 below"
              + " the mainshock.")
  private double leastMagnitude = Double.NaN;

  @Option(
      names = "--location-error",
      paramLabel = "KM",
      description = "Standard error of epicentres that state none. Default: ${DEFAULT-VALUE}.")
  private double locationErrorKm = AssociationSettings.DEFAULT_LOCATION_ERROR_KM;

  AssociationSettings settings(CommandSpec spec, long seed) {
    if (!(locationErrorKm >= 0)) {
      throw new ParameterException(
          spec.commandLine(), "--location-error must be 0 km or more: " + locationErrorKm);
    }
    return new AssociationSettings(
        List.copyOf(ids),
        leastMagnitude,
        locationErrorKm,
        DeclusterSettings.DEFAULT.withSeed(seed));
  }
}
