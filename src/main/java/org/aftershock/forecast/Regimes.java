package org.aftershock.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The published regimes. The first thirteen are the tectonic regions of Garcia et al. (2012);
 * active is an active region outside subduction zones.
 */
public final class Regimes {
  /**
   * The default: most damaging shallow earthquakes on land outside subduction zones are in such
   * regions, and its a is close to the mean of all.
   */
  public static final String DEFAULT = "ANSR-SHALCON";

  private static final String WORLD = "Page et al. 2016, doi:10.1785/0120160073";
  private static final String CALIFORNIA = "Hardebeck et al. 2019, doi:10.1785/0220180240";
  private static final double WORLD_SPREAD = 0.49;

  private static final List<Regime> ALL =
      List.of(
          world("ANSR-SHALCON", "active, shallow continental", -2.42, 570, 0.98),
          world("ANSR-DEEPCON", "active, deep continental", -2.13, 250, 0.98),
          world("ANSR-ABSLSHC", "active, shallow continental above a slab", -2.85, 800, 1.06),
          world("ANSR-ABSLDEC", "active, deep continental above a slab", -2.29, 560, 1.01),
          world("ANSR-ABSLOCB", "active, oceanic boundary above a slab", -2.82, 890, 0.64),
          world("ANSR-OCEANBD", "active, oceanic boundary", -3.19, 500, 1.08),
          world("ANSR-HOTSPOT", "active, hot spot", -3.00, 680, 1.12),
          world("SCR-GENERIC", "stable continental", -2.85, 870, 0.73),
          world("SOR-GENERIC", "stable oceanic", -3.04, 650, 0.97),
          world("SZ-GENERIC", "subduction zone", -2.47, 570, 0.88),
          world("SZ-INLBACK", "subduction zone, inland or back arc", -2.43, 640, 0.86),
          world("SZ-ONSHORE", "subduction zone, on shore", -2.34, 500, 0.81),
          world("SZ-OUTERTR", "subduction zone, outer trench", -2.42, 540, 0.92),
          california("CAL-SCSN", "southern California", -2.30, 0.50, 0.83, 0.0033),
          california("CAL-NCSS", "northern California", -2.64, 0.48, 0.96, 0.012),
          california("CAL-MENDOCINO", "Mendocino triple junction", -3.18, 0.47, 1.15, 0.050),
          california("CAL-HYDROTHERMAL", "Californian geothermal fields", -1.79, 0.29, 0.94, 0.026),
          new Regime(
              "RJ-1989",
              "California, the first generic parameters; spread as that of the world",
              -1.67,
              WORLD_SPREAD,
              0,
              1.08,
              0.05,
              0.91,
              "Reasenberg and Jones 1989, doi:10.1126/science.243.4895.1173"));

  private Regimes() {}

  private static Regime world(String name, String meaning, double a, double smallSpread, double p) {
    return new Regime(name, meaning, a, WORLD_SPREAD, smallSpread, p, 0.018, 1, WORLD);
  }

  private static Regime california(
      String name, String meaning, double a, double spread, double p, double c) {
    return new Regime(name, meaning, a, spread, 0, p, c, 1, CALIFORNIA);
  }

  /** All regimes. */
  public static List<Regime> all() {
    return ALL;
  }

  /** The names of all regimes. */
  public static List<String> names() {
    return ALL.stream().map(Regime::name).toList();
  }

  /** The regime of a name, in capitals or not. */
  public static Optional<Regime> ofName(String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    return ALL.stream().filter(regime -> regime.name().equals(wanted)).findFirst();
  }
}
