package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Named ways from a recorded magnitude to the seismic moment. */
public enum MagnitudeConversion {
  /** Moment magnitudes: log10 M0 = 1.5 Mw + 9.1 (Hanks and Kanamori 1979, in SI units). */
  MW(1.5, 9.1, "moment magnitudes: log10 M0 = 1.5 M + 9.1 (N·m)"),
  /**
   * Local magnitudes of Taiwan: log10 M0 = 1.27 ML + 17.23 in dyn·cm, from events of mb 4.8 to 6.6
   * (Chen, Huang and Wang 2007, doi:10.3319/TAO.2007.18.5.951(T)).
   */
  TAIWAN_ML(1.27, 10.23, "converted from ML: log10 M0 = 1.27 ML + 10.23 (N·m)");

  private final double slope;
  private final double offset;
  private final String description;

  MagnitudeConversion(double slope, double offset, String description) {
    this.slope = slope;
    this.offset = offset;
    this.description = description;
  }

  /** Name in options, such as {@code taiwan-ml}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The conversion of a label. */
  public static Optional<MagnitudeConversion> ofLabel(String label) {
    return Arrays.stream(values()).filter(c -> c.label().equals(label)).findFirst();
  }

  /** Formula. */
  public String description() {
    return description;
  }

  /** Seismic moment of a magnitude, N·m. */
  public double momentNm(double magnitude) {
    return Math.pow(10, slope * magnitude + offset);
  }

  /** What to say of the conversion of magnitudes of these types. */
  public String describe(Set<String> magnitudeTypes) {
    List<String> others =
        magnitudeTypes.stream()
            .filter(type -> !isFor(type))
            .map(type -> type.isEmpty() ? "magnitudes of unknown type" : type)
            .toList();
    return others.isEmpty()
        ? description
        : description + "; " + String.join(", ", others) + " taken as such";
  }

  /** Whether the conversion is made for magnitudes of a type. */
  public boolean isFor(String magnitudeType) {
    String type = magnitudeType.toLowerCase(Locale.ROOT);
    return this == MW ? type.startsWith("mw") : type.equals("ml");
  }
}
