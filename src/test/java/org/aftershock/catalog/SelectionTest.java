package org.aftershock.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Selection ALL = Selection.EARTHQUAKES.withEarthquakesOnly(false);

  private Catalog catalog;

  @BeforeEach
  void build() {
    CatalogBuilder builder = new CatalogBuilder();
    Events.keep(builder.start().id("a").time(0).magnitude(3).depthKm(5).latitude(0).longitude(0));
    Events.keep(
        builder.start().id("b").time(1_000_000).magnitude(4).depthKm(10).latitude(9).longitude(9));
    Events.keep(builder.start().id("blast").time(2_000_000).magnitude(2).eventType("quarry blast"));
    Events.keep(builder.start().id("unknown").time(3_000_000).eventType("earthquake"));
    catalog = builder.build();
  }

  private String ids(Selection selection) {
    Catalog selected = catalog.select(selection);
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < selected.size(); i++) {
      ids.append(i == 0 ? "" : " ").append(selected.id(i));
    }
    return ids.toString();
  }

  @Test
  void withoutLimitsAllAreIn() {
    assertThat(ids(ALL)).isEqualTo("a b blast unknown");
  }

  @Test
  void blastsAreNoEarthquakes() {
    assertThat(ids(Selection.EARTHQUAKES)).isEqualTo("a b unknown");
  }

  @Test
  void timesAreInclusive() {
    assertThat(ids(ALL.withStart(Instant.ofEpochSecond(1)).withEnd(Instant.ofEpochSecond(2))))
        .isEqualTo("b blast");
  }

  @Test
  void laterStartNarrows() {
    assertThat(ids(ALL.withStart(Instant.ofEpochSecond(2)).withStart(Instant.EPOCH)))
        .isEqualTo("blast unknown");
  }

  @Test
  void magnitudesAreInclusiveAndMissingOnesOut() {
    assertThat(ids(ALL.withMagnitudes(3, Double.NaN))).isEqualTo("a b");
  }

  @Test
  void greatestMagnitudeLimits() {
    assertThat(ids(ALL.withMagnitudes(Double.NaN, 3))).isEqualTo("a blast");
  }

  @Test
  void depthsAreInclusiveAndMissingOnesOut() {
    assertThat(ids(ALL.withDepthsKm(5, 9.99))).isEqualTo("a");
  }

  @Test
  void eventsWithoutPositionAreInNoRegion() {
    assertThat(ids(ALL.withRegion(new Region.Box(-180, -90, 180, 90)))).isEqualTo("a b");
  }
}
