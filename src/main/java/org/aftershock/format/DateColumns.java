package org.aftershock.format;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Columns of a table in which the parts of the origin time stand, by number.
 *
 * @param second −1 if the table has none
 */
record DateColumns(int year, int month, int day, int hour, int minute, int second) {
  private static final Pattern ZERO = Pattern.compile("0+(\\.0*)?");

  static DateColumns of(TableLayout layout) {
    return new DateColumns(
        layout.column("year"),
        layout.column("month", "mo"),
        layout.column("day", "dy"),
        layout.column("hour", "hr"),
        layout.column("minute", "mn"),
        layout.column("second", "sec"));
  }

  /** Numbers of the columns that there are. */
  int[] numbers() {
    return IntStream.of(year, month, day, hour, minute, second).filter(i -> i >= 0).toArray();
  }

  /** Gives the time of a row to an event. */
  void set(TableScanner scanner, EventRow row) {
    new DateParts(
            scanner.stripped(year),
            blankIfZero(scanner.stripped(month)),
            blankIfZero(scanner.stripped(day)),
            scanner.stripped(hour),
            scanner.stripped(minute),
            scanner.stripped(second))
        .setOn(row);
  }

  /** Old catalogs write 0 for a month or day that is not known. */
  private static String blankIfZero(String number) {
    return ZERO.matcher(number).matches() ? "" : number;
  }
}
