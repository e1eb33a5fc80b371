package org.aftershock.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.NoEventsException;
import org.aftershock.catalog.Quake;
import org.junit.jupiter.api.Test;

class MainshockFinderTest {
  private static final Instant TIME = Instant.parse("2020-01-01T00:00:00Z");

  private final Catalog catalog =
      Catalog.of(
          List.of(
              Quake.of(TIME, 1, 1, 10, 5.0).withId("a"),
              Quake.of(TIME.plusSeconds(100), 1, 1, 10, 6.0).withId("b"),
              Quake.of(TIME.plusSeconds(130), 1, 1, 10, 4.0).withId("c"),
              Quake.of(TIME.plusSeconds(900), 1, 1, 10, 6.0).withId("d"),
              Quake.of(TIME.plusSeconds(999), Double.NaN, Double.NaN, 10, 9.0).withId("e")));

  @Test
  void theLargestIsTheEarliestOfEqualsThatHasAPosition() {
    assertThat(MainshockFinder.largest(catalog)).isEqualTo(1);
  }

  @Test
  void byIdentifier() {
    assertThat(MainshockFinder.withId(catalog, "d")).isEqualTo(3);
  }

  @Test
  void byTimeTheLargestWithinAMinute() {
    assertThat(MainshockFinder.at(catalog, TIME.plusSeconds(140))).isEqualTo(1);
    assertThat(MainshockFinder.at(catalog, TIME.plusSeconds(40))).isEqualTo(0 + 1);
  }

  @Test
  void saysWhenThereIsNone() {
    assertThatThrownBy(() -> MainshockFinder.withId(catalog, "x"))
        .isInstanceOf(NoEventsException.class)
        .hasMessageContaining("identifier x");
    assertThatThrownBy(() -> MainshockFinder.at(catalog, TIME.plusSeconds(400)))
        .isInstanceOf(NoEventsException.class)
        .hasMessageContaining("within a minute of 2020-01-01T00:06:40Z");
    assertThatThrownBy(() -> MainshockFinder.withId(catalog, "e"))
        .isInstanceOf(NoEventsException.class)
        .hasMessageContaining("no position");
  }
}
