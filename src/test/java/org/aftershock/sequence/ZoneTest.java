package org.aftershock.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {
  private static final Instant TIME = Instant.parse("2020-01-01T00:00:00Z");

  /** Radii at M6.4, worked out by hand from the published formulas. */
  @ParameterizedTest
  @CsvSource({
    "CWA, 15",
    "USGS, 15.70",
    "ESNZ, 21.68",
    "KAGAN, 31.70",
    "GARDNER_KNOPOFF, 59.61",
    "UHRHAMMER, 61.66",
    "GRUENTHAL, 76.11"
  })
  void radiiAtMagnitudeSixPointFour(ZoneRule rule, double km) {
    assertThat(rule.radiusKm(6.4)).isCloseTo(km, within(0.01));
  }

  @Test
  void theUsgsRuleIsClipped() {
    assertThat(ZoneRule.USGS.radiusKm(3)).isEqualTo(10);
    assertThat(ZoneRule.USGS.radiusKm(10)).isEqualTo(2000);
  }

  @Test
  void theGruenthalRuleHasNoNegativeRoot() {
    assertThat(ZoneRule.GRUENTHAL.radiusKm(-0.5)).isCloseTo(Math.exp(1.77), within(1e-9));
  }

  @Test
  void theCentroidLiesBetweenEventsOnBothSidesOfTheDateLine() {
    Quake east = Quake.of(TIME, 52, 179.9, 10, 7);
    Catalog events = Catalog.of(List.of(east, Quake.of(TIME.plusSeconds(9), 52, -179.7, 10, 5)));
    Zone moved = Zone.around(east, "radius", 100).movedToCentroid(events);
    assertThat(moved.longitude()).isCloseTo(-179.9, within(1e-6));
    assertThat(moved.latitude()).isCloseTo(52, within(1e-3));
    assertThat(moved.radiusKm()).isEqualTo(100);
  }

  @Test
  void theCentroidLeavesOutEventsBeyondTheRadius() {
    Quake mainshock = Quake.of(TIME, 10, 20, 10, 7);
    Catalog events = Catalog.of(List.of(mainshock, Quake.of(TIME.plusSeconds(9), 12, 20, 10, 5)));
    Zone moved = Zone.around(mainshock, "radius", 100).movedToCentroid(events);
    assertThat(moved.latitude()).isCloseTo(10, within(1e-9));
  }
}
