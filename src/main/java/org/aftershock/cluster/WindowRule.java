package org.aftershock.cluster;

import org.aftershock.sequence.ZoneRule;

/**
 * Published windows of space and time around a mainshock of magnitude M, in which smaller events
 * are taken for its aftershocks. The distances are those of the {@link ZoneRule} of the same name.
 */
public enum WindowRule {
  /** A fit to the table of Gardner and Knopoff (1974, BSSA 64, 1363–1367), southern California. */
  GARDNER_KNOPOFF(
      ZoneRule.GARDNER_KNOPOFF,
      "windows of Gardner and Knopoff (1974): 10^(0.1238 M + 0.983) km, 10^(0.5409 M - 0.547) days,"
          + " from M 6.5 10^(0.032 M + 2.7389) days") {
    @Override
    public double days(double magnitude) {
      return Math.pow(
          10, magnitude < LONG_FROM ? 0.5409 * magnitude - 0.547 : 0.032 * magnitude + 2.7389);
    }
  },
  /** Uhrhammer (1986, Earthquake Notes 57, 21), northern and central California. */
  UHRHAMMER(
      ZoneRule.UHRHAMMER,
      "windows of Uhrhammer (1986): e^(0.804 M - 1.024) km, e^(1.235 M - 2.87) days") {
    @Override
    public double days(double magnitude) {
      return Math.exp(1.235 * magnitude - 2.87);
    }
  },
  /**
   * Grünthal, as printed by van Stiphout, Zhuang and Marsan (2012, doi:10.5078/corssa-52382934),
   * central Europe. Below the magnitude where a root would be of a negative number, M −0.036, it is
   * taken as 0.
   */
  GRUENTHAL(
      ZoneRule.GRUENTHAL,
      "windows of Grünthal, in van Stiphout et al. (2012): e^(1.77 + sqrt(0.037 + 1.02 M)) km,"
          + " e^(-3.95 + sqrt(0.62 + 17.32 M)) days, from M 6.5 10^(0.024 M + 2.8) days") {
    @Override
    public double days(double magnitude) {
      return magnitude < LONG_FROM
          ? Math.exp(-3.95 + Math.sqrt(Math.max(0, 0.62 + 17.32 * magnitude)))
          : Math.pow(10, 0.024 * magnitude + 2.8);
    }
  };

  /** From this magnitude the duration hardly grows any more. */
  private static final double LONG_FROM = 6.5;

  private final ZoneRule zone;
  private final String description;

  WindowRule(ZoneRule zone, String description) {
    this.zone = zone;
    this.description = description;
  }

  /** Length of the window after a mainshock, days. */
  public abstract double days(double magnitude);

  /** Radius of the window, km. */
  public double radiusKm(double magnitude) {
    return zone.radiusKm(magnitude);
  }

  /** Name in options and outputs, such as {@code gardner-knopoff}. */
  public String label() {
    return zone.label();
  }

  /** Formulas and source. */
  public String description() {
    return description;
  }
}
