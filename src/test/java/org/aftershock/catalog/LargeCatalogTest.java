package org.aftershock.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Ten million events, as many as the largest catalogs hold, fit in a heap of 1.5 GB. */
class LargeCatalogTest {
  private static final int EVENTS = 10_000_000;
  private static final long STEP_MICROS = 1_000_000;

  @Test
  void tenMillionEventsFit() {
    Catalog catalog = newestFirst();
    assertThat(catalog.size()).isEqualTo(EVENTS);
    assertThat(isSorted(catalog)).isTrue();
    assertThat(catalog.id(0)).isEqualTo("us10000000");
    assertThat(catalog.place(EVENTS - 1)).isEqualTo("0000000 km WNW of Rabaul, Papua New Guinea");
  }

  private static Catalog newestFirst() {
    CatalogBuilder builder = new CatalogBuilder();
    byte[] id = "us00000000".getBytes(StandardCharsets.UTF_8);
    byte[] place = "0000000 km WNW of Rabaul, Papua New Guinea".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < EVENTS; i++) {
      number(i + 1, id, 10);
      number(i % 1_000_000, place, 7);
      Events.keep(
          builder
              .start()
              .id(id, 0, id.length)
              .place(place, 0, place.length)
              .time(-i * STEP_MICROS)
              .updated(i)
              .latitude(i % 90)
              .longitude(i % 180)
              .depthKm(i % 100)
              .magnitude(i % 9));
    }
    return builder.build();
  }

  /** Writes the digits of a number so that they end before this position. */
  private static void number(int value, byte[] text, int end) {
    int rest = value;
    for (int at = end - 1; rest > 0 || (at >= 0 && text[at] >= '0' && text[at] <= '9'); at--) {
      text[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private static boolean isSorted(Catalog catalog) {
    for (int i = 1; i < catalog.size(); i++) {
      if (catalog.timeMicros(i) < catalog.timeMicros(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
