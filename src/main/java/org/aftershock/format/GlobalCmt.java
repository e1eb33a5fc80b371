package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The catalog of the Global Centroid Moment Tensor project in its NDK format, five lines of 80
 * columns an event (Dziewonski et al. 1981, doi:10.1029/JB086iB04p02825; Ekström et al. 2012,
 * doi:10.1016/j.pepi.2012.04.002). Position and depth are those of the centroid, and the time is
 * the reference time of the first line plus the shift of the centroid. The magnitude is Mw = 2/3
 * (log10 M0 − 16.1) with the scalar moment M0 in dyne cm, to two decimals (Hanks and Kanamori 1979,
 * doi:10.1029/JB084iB05p02348).
 *
 * <p>A record one of whose lines is missing or has not the form it must have is dropped whole, and
 * reading goes on with the next first line.
 */
final class GlobalCmt implements CatalogFormat {
  private static final int LINES = 5;
  private static final Pattern FIRST =
      Pattern.compile(".{5}\\d{4}/[ \\d]\\d/[ \\d]\\d [ \\d]\\d:[ \\d]\\d:[ \\d.]{4}.*");
  private static final Pattern SECOND =
      Pattern.compile(
          ".{17}B:[ \\d]{12} S:[ \\d]{12} M:[ \\d]{12} CMT: [012] (TRIHD|BOXHD):[ \\d.]{5}.*");
  private static final Pattern THIRD =
      Pattern.compile("CENTROID:[- \\d.]{49} (FREE|FIX |BDY )( .*)?");
  private static final Pattern FOURTH = Pattern.compile("[ \\d]\\d[- \\d.]{30,}");
  private static final Pattern FIFTH = Pattern.compile("V\\d\\d[- \\d.]{53,}");

  @Override
  public String name() {
    return "ndk";
  }

  @Override
  public String description() {
    return "Global CMT catalog (NDK, five lines an event)";
  }

  @Override
  public boolean recognises(Head head) {
    return head.text().contains("\nCENTROID:") && head.hasLine(FIRST, 50);
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    sink.note(
        "times, positions and depths are those of the centroid; magnitudes are Mw = 2/3 (log10 M0"
            + " - 16.1), M0 in dyne cm");
    TimeParser times = new TimeParser(ZoneOffset.UTC);
    EventRow row = new EventRow(sink, times);
    Lines lines = new Lines(input);
    List<String> record = new ArrayList<>();
    long start = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      boolean first = FIRST.matcher(line).matches();
      if (first || record.size() == LINES) {
        end(record, start, row, times);
      }
      if (!line.isBlank()) {
        start = record.isEmpty() ? lines.number() : start;
        record.add(line);
      }
    }
    end(record, start, row, times);
  }

  /** Ends a record, if one was begun, and forgets it. */
  private static void end(List<String> record, long start, EventRow row, TimeParser times) {
    if (record.isEmpty()) {
      return;
    }
    row.begin();
    String fault = fault(record);
    if (fault == null) {
      take(record, row, times);
      row.end(start, record.get(0));
    } else {
      row.drop(fault, start, record.get(0));
    }
    record.clear();
  }

  private static String fault(List<String> record) {
    if (!FIRST.matcher(record.get(0)).matches()) {
      return "not the first line of a record of five lines; passed over to the next one";
    }
    if (record.size() < LINES) {
      return "the record has fewer than five lines";
    }
    if (!SECOND.matcher(record.get(1)).matches()) {
      return "the second line of the record is not of this format (B: S: M: CMT: TRIHD or BOXHD)";
    }
    if (!THIRD.matcher(record.get(2)).matches()) {
      return "the third line of the record is not of this format (CENTROID: … FREE, FIX or BDY)";
    }
    if (!FOURTH.matcher(record.get(3)).matches()) {
      return "the fourth line of the record is not of this format (exponent and moment tensor)";
    }
    return FIFTH.matcher(record.get(4)).matches()
        ? null
        : "the fifth line of the record is not of this format (V10, axes and moment)";
  }

  private static void take(List<String> record, EventRow row, TimeParser times) {
    String first = record.get(0);
    String centroid = record.get(2);
    long reference = times.parse(FixedColumns.text(first, 6, 26));
    double shiftSeconds = Decimals.parse(FixedColumns.text(centroid, 10, 18));
    boolean known = reference != TimeParser.INVALID && !Double.isNaN(shiftSeconds);
    row.setTime(known ? reference + Math.round(shiftSeconds * 1e6) : TimeParser.INVALID);
    row.set(Field.LATITUDE, FixedColumns.text(centroid, 23, 29));
    row.set(Field.LONGITUDE, FixedColumns.text(centroid, 35, 42));
    row.set(Field.DEPTH, FixedColumns.text(centroid, 48, 53));
    row.set(Field.DEPTH_ERROR, FixedColumns.text(centroid, 54, 58));
    double exponent = Decimals.parse(FixedColumns.text(record.get(3), 1, 2));
    double moment = Decimals.parse(FixedColumns.text(record.get(4), 50, 56));
    row.set(Field.MAGNITUDE, magnitude(moment, exponent));
    row.set(Field.MAGNITUDE_TYPE, "Mw");
    row.set(Field.ID, FixedColumns.text(record.get(1), 1, 16));
    row.set(Field.PLACE, FixedColumns.text(first, 57, 80));
  }

  /** The moment magnitude of a moment times a power of ten, dyne cm. */
  private static String magnitude(double moment, double exponent) {
    double mw = 2.0 / 3 * (Math.log10(moment) + exponent - 16.1);
    return Double.isFinite(mw) ? String.format(Locale.ROOT, "%.2f", mw) : "no moment";
  }
}
