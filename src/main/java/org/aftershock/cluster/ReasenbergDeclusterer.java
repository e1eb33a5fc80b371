package org.aftershock.cluster;

import java.util.function.IntConsumer;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Times;
import org.aftershock.geo.Geodesy;

/**
 * Families by linking events in order of time (Reasenberg 1985, doi:10.1029/JB090iB07p05479). Each
 * event in turn waits for later ones: {@linkplain ReasenbergSettings#waitDays for a time} that
 * grows with the time since the largest event of its cluster so far, {@linkplain
 * ReasenbergSettings#radiusKm within a distance} given by its own source and that of the largest.
 * All that come are linked to it, and so the clusters of both become one.
 *
 * <p>The zone is that of the author's program CLUSTER2000: rfact multiplies the source radius of
 * the event whose turn it is, and the radius of the cluster's largest event is added to it as it
 * is; the sum is at most one thickness of the crust; distance is measured from the event whose turn
 * it is, not from the largest. (ZMAP instead draws a circle of its own around each of the two.)
 * Three things differ from the program: the largest event is the one known when the turn of an
 * event begins, not one that joins while it waits, so that links don't depend on the order of
 * simultaneous events; an event in no cluster counts as the largest of its own, where the program
 * reads a magnitude beyond its table; and ΔM is at least 0.
 *
 * <p>The parent of an event is the earlier one of the first link that reached it. Where a link
 * joins two clusters, that of the earlier event hangs on the later event if the earlier one has no
 * parent yet; else the cluster of the later is turned so that the event of the link has no parent
 * any more: on the way from there to its former first event, parents and children change places.
 * Evidence is the distance of an event's link by the radius of its zone, 0 to 1; NaN without a
 * link. Epicentral distances are WGS84 geodesics.
 */
public record ReasenbergDeclusterer(ReasenbergSettings settings) implements Declusterer {
  /** About the reach of most events. */
  private static final double CELL_KM = 5;

  private static final int PROGRESS_STEP = 4096;

  /** With the usual settings. */
  public ReasenbergDeclusterer() {
    this(ReasenbergSettings.DEFAULT);
  }

  @Override
  public String name() {
    return "reasenberg";
  }

  @Override
  public String description() {
    return "links of Reasenberg (1985): an event waits up to "
        + (int) settings.mostDays()
        + " days for others within some radii of its source";
  }

  @Override
  public Clustering decluster(Catalog catalog, IntConsumer progress) {
    Links links = new Links(catalog);
    SpaceTimeIndex index = new SpaceTimeIndex(catalog, CELL_KM);
    Candidates candidates = new Candidates();
    for (int event = 0; event < catalog.size(); event++) {
      if (Clustering.isPlaced(catalog, event)) {
        Turn turn = turn(catalog, event, links.largest(event));
        int earlier = event;
        candidates.clear();
        index.within(
            catalog.latitude(event),
            catalog.longitude(event),
            turn.km,
            catalog.timeMicros(event),
            turn.lastMicros,
            later -> {
              if (later > earlier && !links.areJoined(earlier, later)) {
                candidates.add(later);
              }
            });
        // In order of time, so that the tree of links is the same however the index finds them.
        for (int later : candidates.sorted()) {
          double share = km(catalog, event, later) / turn.km;
          if (share <= 1 && !links.areJoined(event, later)) {
            links.link(event, later, share);
          }
        }
      }
      if (event % PROGRESS_STEP == 0) {
        progress.accept(event);
      }
    }
    progress.accept(catalog.size());
    return links.clustering(name());
  }

  private Turn turn(Catalog catalog, int event, int largest) {
    double magnitude = catalog.magnitude(largest);
    double days = Times.days(catalog.timeMicros(largest), catalog.timeMicros(event));
    double wait = settings.waitDays(days, magnitude);
    return new Turn(
        settings.radiusKm(catalog.magnitude(event), magnitude),
        catalog.timeMicros(event) + (long) (wait * Times.MICROS_PER_DAY));
  }

  private double km(Catalog catalog, int a, int b) {
    double epicentral =
        Geodesy.distanceKm(
            catalog.latitude(a), catalog.longitude(a), catalog.latitude(b), catalog.longitude(b));
    double deeper = catalog.depthKm(b) - catalog.depthKm(a);
    return settings.depths() && !Double.isNaN(deeper) ? Math.hypot(epicentral, deeper) : epicentral;
  }

  /** How far an event reaches, km, and until when, microseconds since the epoch. */
  private record Turn(double km, long lastMicros) {}
}
