package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The list of the last earthquakes of the Kandilli Observatory (KOERI), Istanbul, also as its web
 * page was saved: date in columns 1–10, time of day 12–19, latitude 22–28, longitude 32–38, depth
 * in km 42–53, three magnitudes of five columns from 55, whose types the header names and of which
 * {@code -.-} or {@code --.-} means none, place 72–121. The magnitude is Mw, else ML, else MD or
 * what else there is. Times are those of Istanbul unless the header says UTC.
 */
final class Koeri implements CatalogFormat {
  private static final Pattern HEADER =
      Pattern.compile("\\s*Tarih\\s+Saat.*\\sEnlem\\(N\\)\\s+Boylam\\(E\\)\\s+Derinlik\\(km\\).*");
  private static final Pattern UTC = Pattern.compile("(?i).*\\b(utc|gmt)\\b.*");
  private static final Pattern ROW = Pattern.compile("\\d.*");
  private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
  private static final int SHORTEST = 68;
  private static final int MAGNITUDE_WIDTH = 5;
  private static final List<Integer> MAGNITUDES = List.of(65, 60, 55);

  @Override
  public String name() {
    return "koeri";
  }

  @Override
  public String description() {
    return "list of the Kandilli Observatory, Türkiye (Tarih Saat Enlem(N) …)";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasLine(HEADER, Integer.MAX_VALUE);
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    Card header = header(input.head());
    boolean utc =
        input.head().text().lines().limit(header.number()).anyMatch(l -> UTC.matcher(l).matches());
    ZoneId assumed = options.zone() == null ? ISTANBUL : options.zone();
    TimeParser times = new TimeParser(utc ? ZoneOffset.UTC : assumed);
    EventRow row = new EventRow(sink, times);
    boolean[] choice = new boolean[1];
    Card.each(
        input,
        card -> {
          if (card.number() > header.number() && ROW.matcher(card.text()).matches()) {
            choice[0] |= take(card, header, row);
          }
        });
    if (choice[0]) {
      sink.note("of several magnitudes in a line, the last was taken");
    }
    if (!utc) {
      times.tellAssumptions(sink, options);
    }
  }

  private static Card header(Head head) {
    List<String> lines = head.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (HEADER.matcher(lines.get(i)).matches()) {
        return new Card(i + 1, lines.get(i));
      }
    }
    throw new IllegalStateException("not this format");
  }

  /** Takes a line; whether it gives more than one magnitude. */
  private static boolean take(Card card, Card header, EventRow row) {
    row.begin();
    if (card.text().length() < SHORTEST) {
      row.drop(FixedColumns.TOO_SHORT, card.number(), card.text());
      return false;
    }
    row.set(Field.TIME, card.text(1, 10) + ' ' + card.text(12, 19));
    row.set(Field.LATITUDE, card.text(21, 29));
    row.set(Field.LONGITUDE, card.text(31, 40));
    row.set(Field.DEPTH, card.text(42, 53));
    List<Integer> given =
        MAGNITUDES.stream().filter(from -> isGiven(magnitude(card, from))).toList();
    if (!given.isEmpty()) {
      int from = given.get(0);
      row.set(Field.MAGNITUDE, magnitude(card, from));
      row.set(Field.MAGNITUDE_TYPE, magnitude(header, from));
    }
    row.set(Field.PLACE, card.text(72, 121));
    row.end(card.number(), card.text());
    return given.size() > 1;
  }

  private static String magnitude(Card card, int from) {
    return card.text(from, from + MAGNITUDE_WIDTH - 1);
  }

  private static boolean isGiven(String magnitude) {
    return !magnitude.matches("[-.]*");
  }
}
