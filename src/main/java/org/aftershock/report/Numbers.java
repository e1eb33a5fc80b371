package org.aftershock.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for readers. */
final class Numbers {
  private Numbers() {}

  /** A value and its standard error, both to the second figure of the error: 0.917 ± 0.072. */
  static String withError(double value, double error) {
    if (Double.isNaN(value)) {
      return "unknown";
    }
    if (Double.isNaN(error) || error <= 0) {
      return significant(value, 3) + " ± unknown";
    }
    int decimals = 1 - (int) Math.floor(Math.log10(error));
    return rounded(value, decimals) + " ± " + rounded(error, decimals);
  }

  /** A value to so many decimals; to tens or hundreds where that is negative. */
  static String rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A value to so many significant figures, in plain notation between 0.001 and a million. */
  static String significant(double value, int figures) {
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-3 || size >= 1e6)) {
      return String.format(Locale.ROOT, "%." + (figures - 1) + "e", value);
    }
    int decimals = size == 0 ? 0 : figures - 1 - (int) Math.floor(Math.log10(size));
    return rounded(value, Math.max(0, decimals));
  }

  /** A magnitude as catalogs write it: one decimal, or two where it has them. */
  static String magnitude(double magnitude) {
    String two = rounded(magnitude, 2);
    return two.endsWith("0") ? two.substring(0, two.length() - 1) : two;
  }

  /** A whole number with thousands marked off. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A share in per cent. */
  static String percent(double share) {
    return significant(100 * share, 2) + " %";
  }

  /** A position: 23.222° N, 120.547° E. */
  static String position(double latitude, double longitude) {
    return rounded(Math.abs(latitude), 3)
        + (latitude < 0 ? "° S, " : "° N, ")
        + rounded(Math.abs(longitude), 3)
        + (longitude < 0 ? "° W" : "° E");
  }

  /** A depth, or that it is unknown. */
  static String depth(double depthKm) {
    return Double.isNaN(depthKm) ? "unknown depth" : rounded(depthKm, 1) + " km";
  }
}
