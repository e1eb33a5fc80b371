package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.junit.jupiter.api.Test;

class SequenceFamiliesTest {
  private static final Quake MAINSHOCK = quake(0, 23, 6);

  private static Quake quake(int hours, double latitude, double magnitude) {
    Instant time = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(3600L * hours);
    return Quake.of(time, latitude, 120, 10, magnitude);
  }

  private static int[] families(Quake... aftershocks) {
    return SequenceFamilies.of(
        MAINSHOCK, Catalog.of(new ArrayList<>(List.of(aftershocks))), DeclusterSettings.DEFAULT);
  }

  /**
   * At 11 km from the mainshock and 0 km from an M4 of an hour ago, η is 1/8766 yr · 0.1^1.6 ·
   * 10^−4 against 2/8766 · 46.6 · 10^−6: the M4 is the parent.
   */
  @Test
  void anAftershockOfAnAftershockIsInItsFamily() {
    assertThat(families(quake(10, 23.1, 4), quake(11, 23.1, 3), quake(12, 22.9, 3)))
        .containsExactly(0, 0, 1);
  }

  @Test
  void directAftershocksOfTheMainshockAreFamiliesOfTheirOwn() {
    assertThat(families(quake(10, 23.1, 3), quake(20, 22.9, 3), quake(30, 23.05, 3)))
        .containsExactly(0, 1, 2);
  }

  @Test
  void anAftershockWithoutAPositionIsInNone() {
    Quake lost = Quake.of(MAINSHOCK.time().plusSeconds(60), Double.NaN, Double.NaN, Double.NaN, 3);
    assertThat(families(lost, quake(10, 23.1, 3))).containsExactly(-1, 0);
  }

  @Test
  void withoutAftershocksThereAreNone() {
    assertThat(families()).isEmpty();
  }
}
