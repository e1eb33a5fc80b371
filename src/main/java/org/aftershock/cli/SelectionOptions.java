package org.aftershock.cli;

import java.time.Instant;
import org.aftershock.catalog.Selection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which events are taken from the catalog. */
final class SelectionOptions {
  @Option(
      names = {"--start", "--starttime"},
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Events at or after this time (UTC unless it names a zone).")
  private Instant start;

  @Option(
      names = {"--end", "--endtime"},
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Events at or before this time.")
  private Instant end;

  @Option(
      names = {"--min-magnitude", "--minmagnitude"},
      paramLabel = "M",
      description = "Events of at least this magnitude.")
  private double minMagnitude = Double.NaN;

  @Option(
      names = {"--max-magnitude", "--maxmagnitude"},
      paramLabel = "M",
      description = "Events of at most this magnitude.")
  private double maxMagnitude = Double.NaN;

  @Option(
      names = {"--min-depth", "--mindepth"},
      paramLabel = "KM",
      description = "Events at least this deep.")
  private double minDepthKm = Double.NaN;

  @Option(
      names = {"--max-depth", "--maxdepth"},
      paramLabel = "KM",
      description = "Events at most this deep.")
  private double maxDepthKm = Double.NaN;

  @ArgGroup(exclusive = true)
  private RegionOptions region;

  @Option(
      names = "--all-event-types",
      description = "Explosions, quarry blasts and the like too, not earthquakes only.")
  private boolean allEventTypes;

  Selection selection() {
    Selection selection =
        Selection.EARTHQUAKES
            .withMagnitudes(minMagnitude, maxMagnitude)
            .withDepthsKm(minDepthKm, maxDepthKm)
            .withEarthquakesOnly(!allEventTypes);
    if (start != null) {
      selection = selection.withStart(start);
    }
    if (end != null) {
      selection = selection.withEnd(end);
    }
    return region == null ? selection : selection.withRegion(region.region());
  }
}
