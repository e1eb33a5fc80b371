package org.aftershock.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Times;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;

/**
 * Simulates catalogs of which each event's parent is known: background events at random times and
 * places, each with aftershocks, which have aftershocks in turn (the branching form of the ETAS
 * model, Ogata 1998). All magnitudes are from one Gutenberg–Richter law with b = 1 between M 2.5
 * and 7.5, so that an aftershock may be larger than its parent. An event of magnitude M has a
 * Poisson number of aftershocks with a mean that goes with 10^(0.8 (M − 2.5)), whose times follow
 * Omori–Utsu's law and whose distances a power law with a core that goes with 10^(0.5 (M − 2.5)).
 */
final class ClusteredCatalogs {
  private static final double LEAST = 2.5;
  private static final double GREATEST = 7.5;
  private static final double ALPHA = 0.8;
  private static final double LATITUDE = 36;
  private static final double LONGITUDE = -118;
  private static final double DEPTH_KM = 10;

  /**
   * What a catalog is like.
   *
   * @param days length of the catalog, days
   * @param background mean number of background events
   * @param lengthKm length of the region from west to east, km
   * @param widthKm its width, 0 for a line
   * @param branching mean number of aftershocks of an event, below 1
   * @param c of Omori–Utsu's law, days
   * @param p of Omori–Utsu's law, above 1
   * @param coreKm core of the distances of an M 2.5, km
   * @param q of the distances: the density falls as r^(−2q), above 1
   */
  record Settings(
      double days,
      double background,
      double lengthKm,
      double widthKm,
      double branching,
      double c,
      double p,
      double coreKm,
      double q) {
    Settings {
      if (!(branching >= 0 && branching < 1 && p > 1 && q > 1)) {
        throw new IllegalArgumentException("the branching must be below 1, p and q above 1");
      }
    }

    /** Mean number of aftershocks of the smallest events: the branching by the mean 10^(α m). */
    private double productivity() {
      double range = GREATEST - LEAST;
      double mean =
          (1 - Math.pow(10, (ALPHA - 1) * range)) / ((1 - ALPHA) * (1 - Math.pow(10, -range)));
      return branching / mean;
    }
  }

  /**
   * @param parent position in the list of shocks; −1 for the background
   */
  private record Shock(
      double days, double latitude, double longitude, double magnitude, int parent) {}

  private final Settings settings;
  private final RandomGenerator random;
  private final List<Shock> shocks = new ArrayList<>();

  private ClusteredCatalogs(Settings settings, RandomGenerator random) {
    this.settings = settings;
    this.random = random;
  }

  /** About so many events at random in time and on 800 km × 800 km. */
  static Catalog unclustered(int events, long seed) {
    return simulate(new Settings(3650, events, 800, 800, 0, 0.01, 1.15, 0.2, 1.6), seed, 0)
        .catalog();
  }

  /** The true families of catalog number i of a seed. */
  static Clustering simulate(Settings settings, long seed, int i) {
    ClusteredCatalogs simulation = new ClusteredCatalogs(settings, RandomStreams.of(seed, i));
    simulation.addBackground();
    for (int k = 0; k < simulation.shocks.size(); k++) {
      simulation.addAftershocks(k);
    }
    return simulation.clustering();
  }

  private void addBackground() {
    AzimuthalProjection plane = new AzimuthalProjection(LATITUDE, LONGITUDE);
    int n = poisson(settings.background);
    for (int k = 0; k < n; k++) {
      add(
          settings.days * random.nextDouble(),
          plane.invert(
              settings.lengthKm * (random.nextDouble() - 0.5),
              settings.widthKm * (random.nextDouble() - 0.5)),
          -1);
    }
  }

  private void addAftershocks(int parent) {
    Shock shock = shocks.get(parent);
    double above = shock.magnitude - LEAST;
    AzimuthalProjection plane = new AzimuthalProjection(shock.latitude, shock.longitude);
    int n = poisson(settings.productivity() * Math.pow(10, ALPHA * above));
    for (int k = 0; k < n; k++) {
      double days = shock.days + settings.c * (Math.pow(uniform(), -1 / (settings.p - 1)) - 1);
      double km =
          settings.coreKm
              * Math.pow(10, 0.5 * above)
              * Math.sqrt(Math.pow(uniform(), -1 / (settings.q - 1)) - 1);
      double azimuth = 2 * Math.PI * random.nextDouble();
      if (days <= settings.days && km < 1000) {
        add(days, plane.invert(km * Math.sin(azimuth), km * Math.cos(azimuth)), parent);
      }
    }
  }

  private void add(double days, AzimuthalProjection.Position at, int parent) {
    double share = 1 - Math.pow(10, LEAST - GREATEST);
    double magnitude = LEAST - Math.log10(1 - share * random.nextDouble());
    shocks.add(
        new Shock(days, at.latitude(), Geodesy.wrapLongitude(at.longitude()), magnitude, parent));
  }

  /** Uniform in (0, 1]. */
  private double uniform() {
    return 1 - random.nextDouble();
  }

  private int poisson(double mean) {
    int n = -1;
    for (double sum = 0; sum <= mean; n++) {
      sum += random.nextExponential();
    }
    return n;
  }

  private Clustering clustering() {
    int[] order =
        IntStream.range(0, shocks.size())
            .boxed()
            .sorted(Comparator.comparingLong(k -> micros(shocks.get(k))))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] indices = new int[order.length];
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < order.length; i++) {
      indices[order[i]] = i;
      Shock shock = shocks.get(order[i]);
      TestCatalogs.add(
          builder, micros(shock), shock.latitude, shock.longitude, DEPTH_KM, shock.magnitude);
    }
    int[] parents = new int[order.length];
    Arrays.setAll(
        parents,
        i -> {
          int parent = shocks.get(order[i]).parent;
          return parent < 0 ? -1 : indices[parent];
        });
    double[] evidence = new double[order.length];
    Arrays.fill(evidence, Double.NaN);
    return new Clustering("truth", Double.NaN, builder.build(), parents, evidence);
  }

  private static long micros(Shock shock) {
    return (long) (shock.days * Times.MICROS_PER_DAY);
  }
}
