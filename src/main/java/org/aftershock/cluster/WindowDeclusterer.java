package org.aftershock.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;

/**
 * Families by windows of space and time whose size depends on the magnitude of the mainshock
 * (Gardner and Knopoff 1974).
 *
 * <p>Events are looked at from the largest to the smallest, of equals the earlier first. One that
 * no larger event has taken becomes a mainshock and takes all events that are not yet in a family,
 * which are none of them larger, inside its distance, up to its time window after it and a fraction
 * of the window before it, the limits included. Events that are in another family already stay
 * there, however near; they take no events themselves. So families are neither merged nor chained,
 * and each member has the largest mainshock that reaches it.
 *
 * <p>The parent of a member is the mainshock. Its evidence is the greater of distance by radius and
 * time by length of the window, 0 to 1; mainshocks and singles have none. Distances are WGS84
 * geodesics between epicentres, depth is not looked at.
 *
 * @param rule size of the windows
 * @param foreshockFraction length of the window before the mainshock as a fraction of that after
 *     it, 0 or more
 */
public record WindowDeclusterer(WindowRule rule, double foreshockFraction) implements Declusterer {
  /** About the radius of the windows of the many small events. */
  private static final double CELL_KM = 20;

  private static final int PROGRESS_STEP = 4096;

  public WindowDeclusterer {
    if (!(foreshockFraction >= 0 && Double.isFinite(foreshockFraction))) {
      throw new IllegalArgumentException("the foreshock fraction must be 0 or more");
    }
  }

  /** With foreshocks as long before as aftershocks after. */
  public WindowDeclusterer(WindowRule rule) {
    this(rule, 1);
  }

  @Override
  public String name() {
    return rule.label();
  }

  @Override
  public String description() {
    return rule.description();
  }

  @Override
  public Clustering decluster(Catalog catalog, IntConsumer progress) {
    int[] parents = new int[catalog.size()];
    double[] evidence = new double[catalog.size()];
    Arrays.fill(parents, -1);
    Arrays.fill(evidence, Double.NaN);
    SpaceTimeIndex free = new SpaceTimeIndex(catalog, CELL_KM);
    int done = 0;
    for (int event : MagnitudeOrder.largestFirst(catalog)) {
      if (free.holds(event)) {
        free.remove(event);
        Window window = window(catalog, event);
        free.within(
            catalog.latitude(event),
            catalog.longitude(event),
            window.km,
            window.micros - window.before,
            window.micros + window.after,
            member -> {
              free.remove(member);
              parents[member] = event;
              evidence[member] = window.share(catalog, event, member);
            });
      }
      if (++done % PROGRESS_STEP == 0) {
        progress.accept(done);
      }
    }
    progress.accept(catalog.size());
    return new Clustering(name(), Double.NaN, catalog, parents, evidence);
  }

  private Window window(Catalog catalog, int mainshock) {
    double magnitude = catalog.magnitude(mainshock);
    double micros = rule.days(magnitude) * Times.MICROS_PER_DAY;
    return new Window(
        rule.radiusKm(magnitude),
        catalog.timeMicros(mainshock),
        (long) (foreshockFraction * micros),
        (long) micros);
  }

  /** Radius, km, and the mainshock's time and the lengths before and after it, microseconds. */
  private record Window(double km, long micros, long before, long after) {
    double share(Catalog catalog, int mainshock, int member) {
      double distance =
          Geodesy.distanceKm(
                  catalog.latitude(mainshock),
                  catalog.longitude(mainshock),
                  catalog.latitude(member),
                  catalog.longitude(member))
              / km;
      long passed = catalog.timeMicros(member) - micros;
      double time =
          passed == 0 ? 0 : passed > 0 ? (double) passed / after : (double) -passed / before;
      return Math.max(distance, time);
    }
  }
}
