package org.aftershock.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.NoEventsException;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.cluster.Association.Link;
import org.aftershock.cluster.Association.Rule;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.Rice;
import org.aftershock.sequence.AftershockSequence;
import org.aftershock.sequence.Zone;
import org.aftershock.sequence.ZoneRule;

/**
 * The evidence on the larger events after a mainshock: which of them are its aftershocks, which
 * merely happened in the same days.
 *
 * <p>Nearest neighbours are sought among the events of the five years before the mainshock and
 * those up to the as-of time, within twenty radii of the zone.
 *
 * @param leastMagnitude events of this magnitude and above were looked at; NaN where events were
 *     named
 * @param withinKm and no farther than this from the mainshock, km; NaN likewise
 * @param events number of events among which nearest neighbours were sought
 * @param log10Threshold log₁₀ η below which events are linked; NaN where there is none
 * @param problem why there is none; empty where there is one
 * @param found the events, in order of time
 */
public record Associations(
    double leastMagnitude,
    double withinKm,
    int events,
    double log10Threshold,
    String problem,
    List<Association> found) {
  /** Radii of the zone within which events are looked at. */
  private static final double RADII = 10;

  private static final double MAGNITUDES_BELOW = 1.5;
  private static final double YEARS_BEFORE = 5;
  private static final double MICROS_PER_YEAR = 365.25 * 86_400e6;

  /**
   * Looks at the events after a mainshock.
   *
   * @param clusters the {@linkplain #neighbours nearest neighbours} around it
   * @param sequence the mainshock and its zone
   * @throws NoEventsException if a named event is not among those after the mainshock
   */
  public static Associations of(
      NearestNeighbourClusters clusters,
      AftershockSequence sequence,
      AssociationSettings settings) {
    return new Search(clusters, sequence, settings).associations();
  }

  /**
   * Nearest neighbours among the events around a sequence, up to its as-of time.
   *
   * @param selected all events, earlier ones too
   * @param settings the events named there take part wherever they are
   */
  public static NearestNeighbourClusters neighbours(
      Catalog selected, AftershockSequence sequence, AssociationSettings settings) {
    Quake mainshock = sequence.mainshock();
    double reachKm = 2 * RADII * sequence.zone().radiusKm();
    Set<String> named = Set.copyOf(settings.ids());
    Catalog span =
        selected.between(
            Times.micros(mainshock.time()) - (long) (YEARS_BEFORE * MICROS_PER_YEAR),
            Times.micros(sequence.asOf()));
    Catalog near =
        span.where(
            i ->
                sphericalKm(mainshock, span, i) <= reachKm
                    || (!named.isEmpty() && named.contains(span.id(i))));
    return new NearestNeighbourDeclusterer(settings.settings().nearestNeighbour())
        .analyse(near, done -> {});
  }

  private static double sphericalKm(Quake mainshock, Catalog catalog, int i) {
    return Geodesy.sphericalKm(
        mainshock.latitude(), mainshock.longitude(), catalog.latitude(i), catalog.longitude(i));
  }

  /** The work on one sequence. */
  private static final class Search {
    private final AftershockSequence sequence;
    private final Quake mainshock;
    private final AssociationSettings settings;
    private final Catalog near;
    private final NearestNeighbourClusters clusters;
    private final int mainshockIndex;
    private final double leastMagnitude;
    private final double withinKm;

    Search(
        NearestNeighbourClusters clusters,
        AftershockSequence sequence,
        AssociationSettings settings) {
      this.clusters = clusters;
      this.sequence = sequence;
      this.settings = settings;
      mainshock = sequence.mainshock();
      withinKm = RADII * sequence.zone().radiusKm();
      leastMagnitude =
          Double.isNaN(settings.leastMagnitude())
              ? mainshock.magnitude() - MAGNITUDES_BELOW
              : settings.leastMagnitude();
      near = clusters.clustering().catalog();
      mainshockIndex =
          indexOf(mainshock.id(), near.firstAtOrAfter(Times.micros(mainshock.time())))
              .orElseThrow();
    }

    private Optional<Integer> indexOf(String id, int from) {
      for (int i = from; i < near.size(); i++) {
        if (near.id(i).equals(id)) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    Associations associations() {
      boolean named = !settings.ids().isEmpty();
      return new Associations(
          named ? Double.NaN : leastMagnitude,
          named ? Double.NaN : withinKm,
          near.size(),
          clusters.clustering().threshold(),
          clusters.problem(),
          named
              ? settings.ids().stream().map(this::named).sorted().map(this::association).toList()
              : large());
    }

    private int named(String id) {
      return indexOf(id, mainshockIndex + 1)
          .orElseThrow(
              () ->
                  new NoEventsException(
                      "no event after the mainshock has the identifier "
                          + id
                          + "; identifiers are those of the catalog, or times such as "
                          + mainshock.time()));
    }

    private List<Association> large() {
      List<Association> large = new ArrayList<>();
      for (int i = mainshockIndex + 1; i < near.size(); i++) {
        if (near.magnitude(i) >= leastMagnitude && sphericalKm(mainshock, near, i) <= withinKm) {
          large.add(association(i));
        }
      }
      return List.copyOf(large);
    }

    private Association association(int index) {
      Quake event = near.get(index);
      Zone zone = sequence.zone();
      double km = km(event, mainshock.latitude(), mainshock.longitude());
      double days = Times.days(Times.micros(mainshock.time()), near.timeMicros(index));
      double fromCentreKm = km(event, zone.latitude(), zone.longitude());
      boolean inside = fromCentreKm <= zone.radiusKm();
      double sigma = Math.hypot(error(event), error(mainshock));
      double insideProbability = Rice.cumulative(fromCentreKm, sigma, zone.radiusKm());
      List<Link> chain = chain(index);
      Clustering clustering = clusters.clustering();
      boolean sameFamily =
          clustering.family(index) >= 0
              && clustering.family(index) == clustering.family(mainshockIndex);
      return new Association(
          event,
          days,
          km,
          inside,
          clusters.problem().isEmpty() && inside != sameFamily,
          inside ? 1 - insideProbability : insideProbability,
          sigma,
          rules(km, days),
          clusters.neighbours().parent(index) < 0 ? null : link(index),
          chain,
          chain.stream().anyMatch(link -> link.id().equals(mainshock.id())),
          sameFamily);
    }

    private static double km(Quake event, double latitude, double longitude) {
      return Geodesy.distanceKm(latitude, longitude, event.latitude(), event.longitude());
    }

    private double error(Quake quake) {
      double stated = quake.error().horizontalKm();
      return Double.isNaN(stated) ? settings.locationErrorKm() : stated;
    }

    private List<Rule> rules(double km, double days) {
      double magnitude = mainshock.magnitude();
      return Stream.of(ZoneRule.values())
          .map(
              rule -> {
                double window =
                    Arrays.stream(WindowRule.values())
                        .filter(windows -> windows.label().equals(rule.label()))
                        .mapToDouble(windows -> windows.days(magnitude))
                        .findFirst()
                        .orElse(Double.NaN);
                double radius = rule.radiusKm(magnitude);
                return new Rule(rule.label(), radius, km <= radius, window, !(days > window));
              })
          .toList();
    }

    /** From the parent up to the first event, or to the mainshock if it is one of them. */
    private List<Link> chain(int index) {
      List<Link> chain = new ArrayList<>();
      int at = index;
      while (clusters.clustering().parent(at) >= 0 && at != mainshockIndex) {
        chain.add(link(at));
        at = clusters.clustering().parent(at);
      }
      return List.copyOf(chain);
    }

    /** The nearest neighbour of an event. */
    private Link link(int index) {
      NearestNeighbours neighbours = clusters.neighbours();
      int parent = neighbours.parent(index);
      return new Link(
          near.id(parent),
          near.time(parent),
          near.magnitude(parent),
          neighbours.distanceKm(index),
          neighbours.log10Eta(index),
          clusters.clusteredProbability(index));
    }
  }
}
