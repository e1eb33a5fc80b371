package org.aftershock.sequence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Published rules for the radius of an aftershock zone around a mainshock of magnitude M. */
public enum ZoneRule {
  /** The radius that the duty desk of Taiwan's CWA counts within; made for M about 6. */
  CWA("desk practice of Taiwan's CWA, 15 km") {
    @Override
    public double radiusKm(double magnitude) {
      return 15;
    }
  },
  USGS("10^(0.69 M - 3.22), 10 to 2000 km: USGS aftershock forecasts") {
    @Override
    public double radiusKm(double magnitude) {
      return Math.min(2000, Math.max(10, Math.pow(10, 0.69 * magnitude - 3.22)));
    }
  },
  ESNZ("10^(0.59 M - 2.44) km: Earth Sciences New Zealand") {
    @Override
    public double radiusKm(double magnitude) {
      return Math.pow(10, 0.59 * magnitude - 2.44);
    }
  },
  KAGAN("0.02 x 10^(0.5 M) km: Kagan (2002)") {
    @Override
    public double radiusKm(double magnitude) {
      return 0.02 * Math.pow(10, 0.5 * magnitude);
    }
  },
  GARDNER_KNOPOFF("10^(0.1238 M + 0.983) km: Gardner and Knopoff (1974)") {
    @Override
    public double radiusKm(double magnitude) {
      return Math.pow(10, 0.1238 * magnitude + 0.983);
    }
  },
  UHRHAMMER("e^(0.804 M - 1.024) km: Uhrhammer (1986)") {
    @Override
    public double radiusKm(double magnitude) {
      return Math.exp(0.804 * magnitude - 1.024);
    }
  },
  GRUENTHAL("e^(1.77 + sqrt(0.037 + 1.02 M)) km: Grünthal, in van Stiphout et al. (2012)") {
    @Override
    public double radiusKm(double magnitude) {
      return Math.exp(1.77 + Math.sqrt(Math.max(0, 0.037 + 1.02 * magnitude)));
    }
  };

  private final String description;

  ZoneRule(String description) {
    this.description = description;
  }

  /** Radius of the zone of a mainshock, km. */
  public abstract double radiusKm(double magnitude);

  /** Name in options and outputs, such as {@code gardner-knopoff}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Formula and source. */
  public String description() {
    return description;
  }

  /** The rule of a label. */
  public static Optional<ZoneRule> ofLabel(String label) {
    return Arrays.stream(values()).filter(rule -> rule.label().equals(label)).findFirst();
  }
}
