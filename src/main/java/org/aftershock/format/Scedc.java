package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The listing of the Southern California Earthquake Data Center (SCEC_DC format,
 * doi:10.7909/C3WD3xH1): origin time in UTC in columns 1–22, type of event 24–25, magnitude 29–33,
 * its type 35–36, latitude 37–45, longitude 46–54, depth in km 55–60, then quality and identifier
 * between blanks, as the quality may be a letter or a number. A magnitude of 0.00 means that there
 * is none. Types are {@code eq}, {@code qb} (quarry blast), {@code sn} (sonic boom) and others.
 */
final class Scedc implements CatalogFormat {
  private static final int SHORTEST = 60;
  private static final Pattern LINE =
      Pattern.compile("\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:[ \\d.]{5} [a-z]{2} .*");

  @Override
  public String name() {
    return "scedc";
  }

  @Override
  public String description() {
    return "listing of the Southern California Earthquake Data Center (SCEC_DC)";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasLine(LINE, 50);
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    TimeParser times = new TimeParser(ZoneOffset.UTC);
    FixedColumns.read(input, sink, times, SHORTEST, Scedc::take);
  }

  private static void take(FixedColumns line, EventRow row) {
    line.set(Field.TIME, 1, 22);
    if (line.text(24, 25).equals("qb")) {
      row.set(Field.EVENT_TYPE, "quarry blast");
    } else {
      line.set(Field.EVENT_TYPE, 24, 25);
    }
    if (!line.isZero(29, 33)) {
      line.set(Field.MAGNITUDE, 29, 33);
      row.set(Field.MAGNITUDE_TYPE, "M" + line.text(35, 36));
    }
    line.set(Field.LATITUDE, 37, 45);
    line.set(Field.LONGITUDE, 46, 54);
    line.set(Field.DEPTH, 55, 60);
    line.setWord(Field.ID, 61, 1);
  }
}
