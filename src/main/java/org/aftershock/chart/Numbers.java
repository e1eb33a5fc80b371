package org.aftershock.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How charts write numbers: a decimal point, commas between thousands, a true minus sign. */
final class Numbers {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final double LEAST_PLAIN = 0.001;
  private static final double GREATEST_PLAIN = 10_000;

  private Numbers() {}

  /** A count: {@code 12,345}. */
  static String count(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** With a fixed number of decimals. */
  static String fixed(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
    boolean zero = text.chars().allMatch(c -> c == '0' || c == '.' || c == ',');
    return value < 0 && !zero ? "−" + text : text;
  }

  /** A magnitude as recorded, with one decimal at least and two at most. */
  static String magnitude(double value) {
    if (Double.isNaN(value)) {
      return "?";
    }
    String text = fixed(value, 2);
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }

  /** With so many significant figures, without trailing zeros after the point. */
  static String significant(double value, int figures) {
    if (!Double.isFinite(value) || value == 0) {
      return value == 0 ? "0" : "–";
    }
    double size = Math.abs(value);
    if (size < LEAST_PLAIN / 10 || size >= 1e7) {
      int exponent = (int) Math.floor(Math.log10(size));
      return trimmed(BigDecimal.valueOf(value / Math.pow(10, exponent)), figures)
          + "×10"
          + superscript(exponent);
    }
    return trimmed(BigDecimal.valueOf(value), figures);
  }

  private static String trimmed(BigDecimal value, int figures) {
    BigDecimal rounded =
        value.setScale(
            Math.max(0, figures - value.precision() + value.scale()), RoundingMode.HALF_EVEN);
    int decimals = Math.max(0, rounded.stripTrailingZeros().scale());
    return fixed(rounded.doubleValue(), decimals);
  }

  /** An estimate with its standard error, to two figures of the error. */
  static String plusMinus(double value, double error) {
    if (!(error > 0) || Double.isInfinite(error)) {
      return significant(value, 3);
    }
    int decimals = Math.max(0, Math.min(6, 1 - (int) Math.floor(Math.log10(error))));
    return fixed(value, decimals) + " ± " + fixed(error, decimals);
  }

  /** A tick of a logarithmic axis: plain from 0.001 to 10000, else a power of ten. */
  static String power(double value) {
    if (value >= LEAST_PLAIN * (1 - 1e-9) && value <= GREATEST_PLAIN * (1 + 1e-9)) {
      return BigDecimal.valueOf(value)
          .round(new java.math.MathContext(6))
          .stripTrailingZeros()
          .toPlainString();
    }
    int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
    double mantissa = value / Math.pow(10, exponent);
    String power = "10" + superscript(exponent);
    return Math.abs(mantissa - 1) < 1e-6 ? power : significant(mantissa, 3) + "×" + power;
  }

  private static String superscript(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }

  /** A distance or depth, km. */
  static String km(double km) {
    return significant(km, km >= 100 ? 4 : 3) + " km";
  }

  /** Day of a time, in UTC. */
  static String date(Instant time) {
    return time.toString().substring(0, 10);
  }

  /** A time in UTC to the second, in ISO form. */
  static String utc(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
