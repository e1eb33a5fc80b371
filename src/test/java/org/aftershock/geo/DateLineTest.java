package org.aftershock.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateLineTest {
  private final DateLine dateLine = new DateLine(360, -90);

  @Test
  void keepsARingAwayFromTheDateLine() {
    List<GridPoint> ring = points(10, 0, 20, 0, 15, 9, 10, 0);

    assertThat(dateLine.cut(ring)).containsExactly(ring);
  }

  @Test
  void cutsARingAcrossTheDateLine() {
    assertThat(dateLine.cut(points(350, 0, 10, 0, 10, 20, 350, 10, 350, 0)))
        .containsExactlyInAnyOrder(
            points(0, 0, 10, 0, 10, 20, 0, 15, 0, 0),
            points(360, 15, 350, 10, 350, 0, 360, 0, 360, 15));
  }

  @Test
  void cutsAtAPointOnTheDateLine() {
    assertThat(dateLine.cut(points(0, 0, 10, 10, 0, 20, 350, 10, 0, 0)))
        .containsExactlyInAnyOrder(
            points(0, 0, 10, 10, 0, 20, 0, 0), points(360, 20, 350, 10, 360, 0, 360, 20));
  }

  @Test
  void ignoresASwitchBetweenTheTwoNamesOfTheDateLine() {
    assertThat(dateLine.cut(points(350, 0, 360, 5, 0, 8, 360, 10, 350, 0)))
        .containsExactly(points(360, 8, 360, 10, 350, 0, 360, 5, 360, 8));
  }

  @Test
  void closesARingAroundThePole() {
    assertThat(dateLine.cut(points(0, -60, 120, -70, 240, -65, 350, -60, 0, -60)))
        .containsExactly(
            points(0, -60, 120, -70, 240, -65, 350, -60, 360, -60, 360, -90, 0, -90, 0, -60));
  }

  @Test
  void leavesOutRingsWithoutArea() {
    assertThat(dateLine.cut(points(5, 5, 6, 7, 5, 5))).isEmpty();
    assertThat(dateLine.cut(points(5, 5, 9, 5, 7, 5, 5, 5))).isEmpty();
    assertThat(dateLine.cut(points(0, -89, 120, -89, 240, -89, 0, -89))).isEmpty();
  }

  private static List<GridPoint> points(int... columnsAndRows) {
    List<GridPoint> points = new ArrayList<>();
    for (int i = 0; i < columnsAndRows.length; i += 2) {
      points.add(new GridPoint(columnsAndRows[i], columnsAndRows[i + 1]));
    }
    return points;
  }
}
