package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The older listing of the Southern California Seismic Network: year, month, day, hour, minute and
 * second in UTC in columns 1–23, latitude in degrees 26–27 and minutes 29–33, longitude in degrees
 * 34–37 and minutes 39–43, magnitude 47–49, depth in km 50–59, identifier 72–80. It does not tell
 * quarry blasts from earthquakes. A magnitude of 0.0 means that there is none.
 */
final class Scsn implements CatalogFormat {
  private static final int SHORTEST = 59;
  private static final Pattern LINE =
      Pattern.compile(
          "\\d{4} [ \\d]{2} [ \\d]{2}  [ \\d]{2} [ \\d]{2} [ \\d.]{5}  [ \\d]{2} [ \\d.]{5}[- \\d]{4} .*");

  @Override
  public String name() {
    return "scsn";
  }

  @Override
  public String description() {
    return "older listing of the Southern California Seismic Network (degrees and minutes)";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasLine(LINE, 50);
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    sink.note("this format does not tell quarry blasts from earthquakes; all count as earthquakes");
    TimeParser times = new TimeParser(ZoneOffset.UTC);
    FixedColumns.read(input, sink, times, SHORTEST, Scsn::take);
  }

  private static void take(FixedColumns line, EventRow row) {
    row.set(
        Field.TIME,
        twoDigits(line.text(1, 10), '-') + 'T' + twoDigits(line.text(13, 23), ':') + 'Z');
    setDegrees(row, Field.LATITUDE, line.text(26, 27), line.text(29, 33));
    setDegrees(row, Field.LONGITUDE, line.text(34, 37), line.text(39, 43));
    if (!line.isZero(47, 49)) {
      line.set(Field.MAGNITUDE, 47, 49);
    }
    line.set(Field.DEPTH, 50, 59);
    line.set(Field.ID, 72, 80);
  }

  /** Numbers of two digits, parted by blanks, one of which may be a leading zero. */
  private static String twoDigits(String text, char separator) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        joined.append(c);
      } else if (i + 1 < text.length() && text.charAt(i + 1) != ' ') {
        joined.append(separator);
        if (i + 2 == text.length() || !Character.isDigit(text.charAt(i + 2))) {
          joined.append('0');
        }
      }
    }
    return joined.toString();
  }

  /** Takes degrees with the minutes added in their direction, if both are numbers. */
  private static void setDegrees(EventRow row, Field field, String degrees, String minutes) {
    double whole = Decimals.parse(degrees);
    double part = Decimals.parse(minutes) / 60;
    if (Double.isNaN(whole + part)) {
      row.set(field, degrees + " " + minutes);
    } else {
      row.set(field, degrees.startsWith("-") ? whole - part : whole + part);
    }
  }
}
