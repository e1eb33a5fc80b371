package org.aftershock.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;

/**
 * Synthetic aftershocks of an M6.4 with aftershocks of their own, of known family. Direct
 * aftershocks decay by Omori's law (c 0.02 d, p 1.1, 30 d) and scatter normally over an area of 8
 * km (along N20E) and 3 km (across); magnitudes have b = 1 from 3.0 to 6.0; each has on average K
 * 10^(0.8 (m − 3)) aftershocks, which decay likewise, at distances with the density of a power law
 * (r² + d²)^−1.8, d = 0.4 km · 10^(0.4 (m − 3)). Locations have an error of 0.5 km.
 */
final class ClusteredSequence {
  static final double SPAN_DAYS = 30;
  private static final double C = 0.02;
  private static final double P = 1.1;

  /** What to simulate: share of aftershocks of aftershocks and drift. */
  record Model(int n, double branching, double kmPerDecade, double azimuthDegrees) {
    static Model still(int n) {
      return new Model(n, 0.4, 0, 0);
    }

    Model drifting(double speed) {
      return new Model(n, branching, speed, 270);
    }
  }

  private record Shock(double days, double x, double y, double magnitude, int family) {}

  final Epicentres epicentres;
  final double[] magnitudes;

  private ClusteredSequence(List<Shock> shocks) {
    int n = shocks.size();
    double[] depth = new double[n];
    Arrays.fill(depth, Double.NaN);
    epicentres =
        Epicentres.of(
            FamilySlopes.identity(n),
            shocks.stream().mapToDouble(Shock::days).toArray(),
            shocks.stream().mapToDouble(Shock::x).toArray(),
            shocks.stream().mapToDouble(Shock::y).toArray(),
            depth,
            shocks.stream().mapToInt(Shock::family).toArray());
    magnitudes = shocks.stream().mapToDouble(Shock::magnitude).toArray();
  }

  /** The first n aftershocks of a sequence that has as many. */
  static ClusteredSequence of(Model model, long seed) {
    RandomGenerator random = RandomStreams.of(seed);
    while (true) {
      List<Shock> shocks = simulate(model, random);
      if (shocks.size() >= model.n()) {
        shocks.sort(Comparator.comparingDouble(Shock::days));
        return new ClusteredSequence(shocks.subList(0, model.n()));
      }
    }
  }

  /** The events about a mainshock, at its depth. */
  Catalog catalog(Quake mainshock) {
    AzimuthalProjection plane =
        new AzimuthalProjection(mainshock.latitude(), mainshock.longitude());
    return Catalog.of(
        IntStream.range(0, magnitudes.length)
            .mapToObj(
                i -> {
                  AzimuthalProjection.Position at =
                      plane.invert(epicentres.x()[i], epicentres.y()[i]);
                  return Quake.of(
                      mainshock.time().plusMillis((long) (86_400_000 * epicentres.days()[i])),
                      at.latitude(),
                      Geodesy.wrapLongitude(at.longitude()),
                      mainshock.depthKm(),
                      magnitudes[i]);
                })
            .toList());
  }

  private static List<Shock> simulate(Model model, RandomGenerator random) {
    List<Shock> shocks = new ArrayList<>();
    int direct = (int) Math.ceil(1.2 * model.n() * (1 - model.branching()));
    double strike = Math.toRadians(20);
    double towards = Math.toRadians(model.azimuthDegrees());
    for (int k = 0; k < direct; k++) {
      double days = omori(SPAN_DAYS, random);
      double along = 8 * random.nextGaussian();
      double across = 3 * random.nextGaussian();
      double moved = model.kmPerDecade() * Math.log10(Math.max(days, MigrationSettings.FLOOR_DAYS));
      double x = along * Math.sin(strike) + across * Math.cos(strike) + moved * Math.sin(towards);
      double y = along * Math.cos(strike) - across * Math.sin(strike) + moved * Math.cos(towards);
      grow(new Shock(days, x, y, magnitude(random), k), model, shocks, random);
    }
    shocks.replaceAll(
        s ->
            new Shock(
                s.days(),
                s.x() + 0.5 * random.nextGaussian(),
                s.y() + 0.5 * random.nextGaussian(),
                s.magnitude(),
                s.family()));
    return shocks;
  }

  private static void grow(Shock first, Model model, List<Shock> shocks, RandomGenerator random) {
    // The mean of 10^(0.8 (m − 3)) is 3.75.
    double k = model.branching() / 3.75;
    List<Shock> open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      Shock parent = open.remove(open.size() - 1);
      shocks.add(parent);
      double mean = k * Math.pow(10, 0.8 * (parent.magnitude() - 3));
      for (double left = mean + Math.log(1 - random.nextDouble()); left > 0; ) {
        left += Math.log(1 - random.nextDouble());
        double days = parent.days() + omori(1000, random);
        double d = 0.4 * Math.pow(10, 0.4 * (parent.magnitude() - 3));
        double r = d * Math.sqrt(Math.pow(1 - random.nextDouble(), -1 / 0.8) - 1);
        double angle = 2 * Math.PI * random.nextDouble();
        Shock child =
            new Shock(
                days,
                parent.x() + r * Math.sin(angle),
                parent.y() + r * Math.cos(angle),
                magnitude(random),
                parent.family());
        if (days < SPAN_DAYS && r < 20) {
          open.add(child);
        }
      }
    }
  }

  private static double omori(double span, RandomGenerator random) {
    double all = Math.pow(C, 1 - P);
    double rest = Math.pow(span + C, 1 - P);
    return Math.pow(all - random.nextDouble() * (all - rest), 1 / (1 - P)) - C;
  }

  private static double magnitude(RandomGenerator random) {
    return 3 - Math.log10(1 - random.nextDouble() * (1 - 1e-3));
  }
}
