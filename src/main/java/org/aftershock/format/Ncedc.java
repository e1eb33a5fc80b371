package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The readable listing of the Northern California Earthquake Data Center and of the ANSS composite
 * catalog: origin time in UTC in columns 1–22, latitude 23–31, longitude 32–41, depth in km 42–48,
 * magnitude 49–54 and its type 55–59, identifier from 84 on; other columns may touch each other. It
 * does not tell quarry blasts from earthquakes. A magnitude of 0.00 means that there is none.
 */
final class Ncedc implements CatalogFormat {
  private static final int SHORTEST = 54;
  private static final int WIDTH = 94;
  private static final Pattern LINE =
      Pattern.compile(
          "\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:[ \\d.]{5}[- \\d.]{4}\\.\\d{4}[- \\d]{5}\\.\\d{4}.*");

  @Override
  public String name() {
    return "ncedc";
  }

  @Override
  public String description() {
    return "readable listing of the Northern California Earthquake Data Center and of ANSS";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasLine(LINE, 50);
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    sink.note("this format does not tell quarry blasts from earthquakes; all count as earthquakes");
    TimeParser times = new TimeParser(ZoneOffset.UTC);
    Lines lines = new Lines(input);
    if (hasHeader(input.head())) {
      passHeader(lines);
    }
    FixedColumns.read(lines, sink, times, SHORTEST, Ncedc::take);
  }

  private static boolean hasHeader(Head head) {
    return head.text().lines().limit(50).anyMatch(Ncedc::endsHeader);
  }

  private static void passHeader(Lines lines) throws IOException {
    String line = lines.next();
    while (line != null && !endsHeader(line)) {
      line = lines.next();
    }
  }

  private static boolean endsHeader(String line) {
    return line.startsWith("-----");
  }

  private static void take(FixedColumns line, EventRow row) {
    line.set(Field.TIME, 1, 22);
    line.set(Field.LATITUDE, 23, 31);
    line.set(Field.LONGITUDE, 32, 41);
    line.set(Field.DEPTH, 42, 48);
    if (!line.isZero(49, 54)) {
      line.set(Field.MAGNITUDE, 49, 54);
      String type = line.text(55, 59);
      row.set(Field.MAGNITUDE_TYPE, type.equals("Unk") ? "" : type);
    }
    line.setWord(Field.ID, 84, 0);
    if (!line.text(WIDTH + 1, Integer.MAX_VALUE).isEmpty()) {
      row.doubt("the line is longer than the columns of this format; its end was not read");
    }
  }
}
