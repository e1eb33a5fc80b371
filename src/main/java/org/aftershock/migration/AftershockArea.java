package org.aftershock.migration;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.math.Descriptive;

/**
 * Size and shape of the area of a sequence, from its epicentres in the azimuthal equidistant
 * projection about the mainshock.
 *
 * @param events number of epicentres
 * @param hullAreaKm2 area of their convex hull, km²: of all, so that one far event widens it
 * @param ellipse ellipse that holds 90 % of them
 * @param lengthKm length along the long axis of the ellipse that holds the middle 90 %, km
 * @param widthKm the same along its short axis
 * @param plane plane through the hypocentres
 */
public record AftershockArea(
    int events,
    double hullAreaKm2,
    Ellipse ellipse,
    double lengthKm,
    double widthKm,
    FaultPlane plane) {

  /**
   * The area of a sequence.
   *
   * @param mainshock the mainshock
   * @param events events in order of time; those not after the mainshock are left out
   * @param family family of each event as for {@link MigrationAnalysis#of}: the error of the plane
   *     resamples families
   * @param seed seed of the resampling
   */
  public static AftershockArea of(Quake mainshock, Catalog events, int[] family, long seed) {
    Epicentres epicentres = Epicentres.of(mainshock, events, family);
    Ellipse ellipse = Ellipse.of(epicentres.x(), epicentres.y());
    return new AftershockArea(
        epicentres.size(),
        ConvexHull.areaKm2(epicentres.x(), epicentres.y()),
        ellipse,
        extent(epicentres, Direction.of(ellipse.azimuthDegrees())),
        extent(epicentres, Direction.of(ellipse.azimuthDegrees() + 90)),
        FaultPlane.of(events, epicentres, seed));
  }

  private static double extent(Epicentres events, Direction direction) {
    double[] along = new double[events.size()];
    Arrays.setAll(along, i -> direction.of(events.x()[i], events.y()[i]));
    return Descriptive.quantile(along, 0.95) - Descriptive.quantile(along, 0.05);
  }
}
