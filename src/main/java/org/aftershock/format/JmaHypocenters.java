package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Hypocentre records of the Japan Meteorological Agency, 96 characters each, in Japanese time
 * (UTC+9): record type in column 1, date and time 2–17, latitude in degrees 22–24 and minutes
 * 25–28, longitude 33–36 and 37–40, depth in km 45–49 and its standard error 50–52, magnitude 53–54
 * and its type 55, kind of event 61, region 69–92.
 *
 * <p>A decimal point stands implied before the last two columns of seconds, minutes and depths; a
 * blank behind it is a digit that is not known and not a zero before others, so that {@code "06 "}
 * are 6.00 minutes and {@code " 50 "} are 50 km. Magnitudes below zero are written {@code -6} for
 * −0.6, {@code A0} for −1.0, {@code B3} for −2.3. The agency's own types (displacement, velocity
 * and their mixtures) are parts of one scale, here Mj; W, B and S are moment, body and surface
 * waves.
 */
final class JmaHypocenters implements CatalogFormat {
  private static final int SHORTEST = 61;
  private static final Pattern LINE =
      Pattern.compile("[JUI]\\d{4}[ \\d]{16}[- \\d]{3}[ \\d]{8}[- \\d]{4}[ \\d]{15}.*");
  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

  @Override
  public String name() {
    return "jma";
  }

  @Override
  public String description() {
    return "hypocentre records of the Japan Meteorological Agency (96 columns)";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasLine(LINE, 50);
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    sink.note("times are Japanese, UTC+9, as this format has them");
    FixedColumns.read(input, sink, new TimeParser(JAPAN), SHORTEST, JmaHypocenters::take);
  }

  private static void take(FixedColumns line, EventRow row) {
    String timeOfDay = line.whole(10, 13);
    String seconds = decimal(line.whole(14, 17), 2);
    if (timeOfDay.isBlank() || seconds.isEmpty()) {
      row.doubt("the time is not known to the second; what is missing counts as 0");
    }
    row.set(
        Field.TIME,
        line.whole(2, 5)
            + '-'
            + zeros(line.whole(6, 7))
            + '-'
            + zeros(line.whole(8, 9))
            + 'T'
            + zeros(timeOfDay.substring(0, 2))
            + ':'
            + zeros(timeOfDay.substring(2))
            + ':'
            + (seconds.isEmpty() ? "00" : seconds));
    row.set(Field.LATITUDE, degrees(line.whole(22, 24), line.whole(25, 28)));
    row.set(Field.LONGITUDE, degrees(line.whole(33, 36), line.whole(37, 40)));
    row.set(Field.DEPTH, decimal(line.whole(45, 49), 3));
    row.set(Field.DEPTH_ERROR, decimal(line.whole(50, 52), 1));
    String magnitude = line.whole(53, 54);
    if (!magnitude.isBlank()) {
      row.set(Field.MAGNITUDE, magnitude(magnitude));
      row.set(Field.MAGNITUDE_TYPE, magnitudeType(line.text(55, 55)));
    }
    row.set(Field.EVENT_TYPE, eventType(line.text(61, 61)));
    row.set(Field.PLACE, line.text(69, 92));
  }

  private static String zeros(String digits) {
    return digits.replace(' ', '0');
  }

  /**
   * A number whose decimal point is implied.
   *
   * @param whole number of columns before the point
   * @return the number with its point; empty if all columns are blank
   */
  private static String decimal(String columns, int whole) {
    if (columns.isBlank()) {
      return "";
    }
    String decimals = zeros(columns.substring(whole).stripTrailing());
    String before = columns.substring(0, whole);
    return (whole == 2 ? zeros(before) : before.strip())
        + (decimals.isEmpty() ? "" : "." + decimals);
  }

  /** Degrees with minutes in their direction; the sign may stand apart from the degrees. */
  private static String degrees(String degrees, String minutes) {
    if (degrees.isBlank() && minutes.isBlank()) {
      return "";
    }
    boolean negative = degrees.indexOf('-') >= 0;
    double whole = Decimals.parse(degrees.replace('-', ' '));
    double part = minutes.isBlank() ? 0 : Decimals.parse(decimal(minutes, 2)) / 60;
    if (Double.isNaN(whole + part)) {
      return degrees + minutes;
    }
    return Double.toString(negative ? -(whole + part) : whole + part);
  }

  /** The number that two columns mean, such as {@code 64}, {@code -6} or {@code A0}. */
  private static String magnitude(String columns) {
    char first = columns.charAt(0);
    char tenths = columns.charAt(1) == ' ' ? '0' : columns.charAt(1);
    return switch (first) {
      case ' ' -> "0." + tenths;
      case '-' -> "-0." + tenths;
      case 'A', 'B', 'C' -> "-" + (first - 'A' + 1) + "." + tenths;
      default -> first + "." + tenths;
    };
  }

  private static String magnitudeType(String type) {
    return switch (type) {
      case "" -> "";
      case "W" -> "Mw";
      case "B" -> "mb";
      case "S" -> "Ms";
      default -> "Mj";
    };
  }

  private static String eventType(String kind) {
    return switch (kind) {
      case "3" -> "explosion";
      case "4" -> "volcanic eruption";
      case "5" -> "low-frequency earthquake";
      default -> "earthquake";
    };
  }
}
