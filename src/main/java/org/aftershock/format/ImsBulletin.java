package org.aftershock.format;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftershock.format.BulletinEvent.Magnitude;
import org.aftershock.format.BulletinEvent.Origin;

/**
 * Bulletins in IMS 1.0 and in its extension ISF, the International Seismological Centre's format:
 * an {@code Event} line, a block of origins and one of magnitudes, each under its header, then the
 * phases, which are passed over. Origins: date in columns 1–10, time in UTC 12–22, latitude 37–44,
 * longitude 46–54, semi-major axis of the 90 % error ellipse in km 56–60, depth in km 72–76 and its
 * 90 % error 79–82, type of event 116–117, identifier 129–136. Magnitudes: type 1–5, value 7–10,
 * identifier of the origin 31–38. The comment {@code (#PRIME)} marks the preferred origin above it.
 */
final class ImsBulletin implements CatalogFormat {
  private static final Pattern EVENT =
      Pattern.compile("\\s*event\\s+(\\S+)\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ORIGIN_HEADER =
      Pattern.compile("\\s*Date\\s+Time\\s+Err\\s+RMS\\s+Latitude\\s+Longitude\\s.*");
  private static final Pattern MAGNITUDE_HEADER = Pattern.compile("Magnitude\\s+Err\\s.*");
  private static final Pattern OTHER_HEADER = Pattern.compile("(Sta|Year|Net)\\s.*");
  private static final Pattern DATE = Pattern.compile("\\d{4}/\\d\\d/\\d\\d.*");
  private static final Pattern MAGNITUDE = Pattern.compile(".{5}[ <>][ \\d.-]{3}\\d( .*)?");

  @Override
  public String name() {
    return "ims";
  }

  @Override
  public String description() {
    return "bulletins in IMS 1.0 and ISF (International Seismological Centre)";
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

  /** The block in which a line stands. */
  private enum Block {
    ORIGINS,
    MAGNITUDES,
    OTHER
  }

  /** Reads one line after the other. */
  private static final class Reader {
    private final BulletinEvent event;
    private Block block = Block.OTHER;
    private boolean originBefore;

    Reader(BulletinEvent event) {
      this.event = event;
    }

    void line(Card card) {
      Matcher begin = EVENT.matcher(card.text());
      if (card.isBlank()) {
        block = Block.OTHER;
      } else if (ORIGIN_HEADER.matcher(card.text()).matches()) {
        block = Block.ORIGINS;
        originBefore = false;
        // The event line may be missing or damaged; two events must not become one.
        if (event.hasOrigins() || !event.isOpen()) {
          event.begin(card, "", "");
        }
      } else if (MAGNITUDE_HEADER.matcher(card.text()).matches()) {
        block = Block.MAGNITUDES;
      } else if (OTHER_HEADER.matcher(card.text()).matches()) {
        block = Block.OTHER;
      } else if (begin.matches() && block == Block.OTHER) {
        event.begin(card, begin.group(1), begin.group(2).strip());
      } else if (card.text().stripLeading().startsWith("(")) {
        comment(card.text().strip());
      } else {
        value(card);
      }
    }

    private void comment(String text) {
      if (block == Block.ORIGINS && originBefore && text.startsWith("(#PRIME")) {
        event.markPrime();
      }
    }

    private void value(Card card) {
      if (block == Block.ORIGINS) {
        originBefore = DATE.matcher(card.text()).matches();
        if (originBefore) {
          event.add(origin(card));
        } else {
          event.doubt(BulletinEvent.UNREAD);
        }
      } else if (block == Block.MAGNITUDES) {
        if (!MAGNITUDE.matcher(card.text()).matches()) {
          event.doubt(BulletinEvent.UNREAD);
        } else if (card.at(6) != ' ') {
          event.doubt(BulletinEvent.LIMIT);
        } else {
          event.add(new Magnitude(card.text(31, 38), card.text(1, 5), card.text(7, 10)));
        }
      }
    }

    private static Origin origin(Card card) {
      return new Origin(
          card,
          card.text(129, 136),
          Map.of(
              Field.TIME,
              card.text(1, 10) + 'T' + card.text(12, 22) + 'Z',
              Field.LATITUDE,
              card.text(37, 44),
              Field.LONGITUDE,
              card.text(46, 54),
              Field.HORIZONTAL_ERROR,
              BulletinEvent.standardDeviation(card.text(56, 60), BulletinEvent.ELLIPSE_90),
              Field.DEPTH,
              card.text(72, 76),
              Field.DEPTH_ERROR,
              BulletinEvent.standardDeviation(card.text(79, 82), BulletinEvent.INTERVAL_90),
              Field.EVENT_TYPE,
              BulletinEvent.type(card.text(116, 117))));
    }
  }
}
