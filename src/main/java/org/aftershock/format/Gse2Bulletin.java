package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftershock.format.BulletinEvent.Magnitude;
import org.aftershock.format.BulletinEvent.Origin;

/**
 * Bulletins in GSE 2.0: an {@code EVENT} line, a header of two lines, then for each origin a line
 * with its date in columns 1–10, time in UTC 12–21, latitude 26–33, longitude 35–43, depth in km
 * 48–52 and up to three magnitudes from column 72, and a line with its errors, which ends in the
 * type of the event; then the phases, which are passed over.
 */
final class Gse2Bulletin implements CatalogFormat {
  private static final Pattern EVENT = Pattern.compile("EVENT\\s+(\\S+)\\s*(.*)");
  private static final Pattern ORIGIN_HEADER =
      Pattern.compile("\\s*Date\\s+Time\\s+Latitude\\s+Longitude\\s+Depth\\s.*");
  private static final Pattern END = Pattern.compile("(Sta\\s+Dist|STOP|DATA_TYPE).*");
  private static final Pattern DATE = Pattern.compile("\\d{4}/\\d\\d/\\d\\d.*");
  private static final int TYPE_LENGTH = 2;
  private static final Pattern TYPE_AT_END = Pattern.compile(".*\\s[a-z]{2}");
  private static final int[] MAGNITUDES = {72, 83, 94};

  @Override
  public String name() {
    return "gse2";
  }

  @Override
  public String description() {
    return "bulletins in GSE 2.0";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasLine(ORIGIN_HEADER, Integer.MAX_VALUE);
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    BulletinEvent event =
        new BulletinEvent(sink, new EventRow(sink, new TimeParser(ZoneOffset.UTC)));
    Reader reader = new Reader(event);
    Card.each(input, reader::line);
    event.end();
    event.tell();
  }

  /** Reads one line after the other. */
  private static final class Reader {
    private final BulletinEvent event;
    private boolean inOrigins;
    private Map<Field, String> origin = new EnumMap<>(Field.class);
    private int count;

    Reader(BulletinEvent event) {
      this.event = event;
    }

    void line(Card card) {
      Matcher begin = EVENT.matcher(card.text());
      if (begin.matches()) {
        event.begin(card, begin.group(1), begin.group(2).strip());
        inOrigins = false;
      } else if (ORIGIN_HEADER.matcher(card.text()).matches()) {
        inOrigins = true;
        // The event line may be missing or damaged; two events must not become one.
        if (event.hasOrigins() || !event.isOpen()) {
          event.begin(card, "", "");
        }
      } else if (END.matcher(card.text()).matches()) {
        inOrigins = false;
      } else if (inOrigins && DATE.matcher(card.text()).matches()) {
        begin(card);
      } else if (inOrigins) {
        String line = card.text().stripTrailing();
        if (line.contains("+-") && TYPE_AT_END.matcher(line).matches()) {
          origin.put(
              Field.EVENT_TYPE, BulletinEvent.type(line.substring(line.length() - TYPE_LENGTH)));
          origin.put(
              Field.HORIZONTAL_ERROR,
              BulletinEvent.standardDeviation(card.text(26, 31), BulletinEvent.ELLIPSE_90));
        }
      }
    }

    private void begin(Card card) {
      origin = new EnumMap<>(Field.class);
      origin.put(Field.TIME, card.text(1, 10) + 'T' + card.text(12, 21) + 'Z');
      origin.put(Field.LATITUDE, card.text(26, 33));
      origin.put(Field.LONGITUDE, card.text(35, 43));
      origin.put(Field.DEPTH, card.text(48, 52));
      String id = Integer.toString(count++);
      event.add(new Origin(card, id, origin));
      for (int from : MAGNITUDES) {
        String value = card.text(from + 2, from + 5);
        if (value.startsWith("<") || value.startsWith(">")) {
          event.doubt(BulletinEvent.LIMIT);
        } else if (!value.isEmpty()) {
          event.add(new Magnitude(id, card.text(from, from + 1), value));
        }
      }
    }
  }
}
