package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.LatitudeLongitudeGrid;
import org.aftershock.geo.SphereIndex;
import org.aftershock.math.Crew;

/**
 * A map of the b-value: at each node of a grid from the events around it (Wiemer and Wyss 1997,
 * doi:10.1029/97JB00726). Neighbouring nodes share events; only values more than two radii apart
 * are independent.
 *
 * @param grid the places
 * @param neighbourhood which events speak for a place
 * @param estimator what was estimated at each place
 * @param magnitudeStep step to which magnitudes are rounded, found from all; 0 for none
 * @param events events that could be used: those of known magnitude and position
 * @param cells one a node, in the order of the grid; those without b too, with the reason
 */
public record BMap(
    LatitudeLongitudeGrid grid,
    Neighbourhood neighbourhood,
    LocalEstimator estimator,
    double magnitudeStep,
    int events,
    List<BCell> cells) {

  /**
   * Makes a map. The answer doesn't depend on the number of threads.
   *
   * @param estimator for use by several threads at a time
   * @param threads threads to work with, 1 or more
   * @param progress is told how many places are done, now and then, by one thread at a time
   */
  public static BMap of(
      Catalog catalog,
      LatitudeLongitudeGrid grid,
      Neighbourhood neighbourhood,
      LocalEstimator estimator,
      int threads,
      IntConsumer progress) {
    Catalog known =
        catalog.where(
            i -> !Double.isNaN(catalog.magnitude(i)) && !Double.isNaN(catalog.latitude(i)));
    MagnitudeSample sample = MagnitudeSample.of(known);
    SphereIndex index =
        new SphereIndex(
            IntStream.range(0, known.size()).mapToDouble(known::latitude).toArray(),
            IntStream.range(0, known.size()).mapToDouble(known::longitude).toArray());
    BCell[] cells = new BCell[grid.size()];
    new Crew(threads)
        .work(
            cells.length,
            node ->
                cells[node] =
                    cell(
                        sample,
                        index,
                        grid.latitude(node),
                        grid.longitude(node),
                        neighbourhood,
                        estimator),
            progress);
    return new BMap(
        grid, neighbourhood, estimator, sample.step(), known.size(), Arrays.asList(cells));
  }

  private static BCell cell(
      MagnitudeSample sample,
      SphereIndex index,
      double latitude,
      double longitude,
      Neighbourhood neighbourhood,
      LocalEstimator estimator) {
    SphereIndex.Neighbours found;
    double radiusKm;
    int needed;
    if (neighbourhood instanceof Neighbourhood.Nearest nearest) {
      found = index.nearest(latitude, longitude, nearest.events(), nearest.mostKm());
      radiusKm = found.size() == 0 ? Double.NaN : found.km(found.size() - 1);
      needed = nearest.events();
    } else if (neighbourhood instanceof Neighbourhood.Within within) {
      found = index.within(latitude, longitude, within.km());
      radiusKm = within.km();
      needed = estimator.leastEvents();
    } else {
      throw new AssertionError(neighbourhood);
    }
    LocalEstimator.Estimate estimate;
    if (found.size() < needed) {
      estimate = estimator.none("only " + found.size() + " of " + needed + " events near enough");
    } else {
      int[] members = found.indices();
      Arrays.sort(members);
      estimate = estimator.estimate(sample.pick(members));
    }
    return new BCell(
        latitude,
        longitude,
        found.size(),
        radiusKm,
        estimate.completeness(),
        estimate.b(),
        estimate.reason());
  }
}
