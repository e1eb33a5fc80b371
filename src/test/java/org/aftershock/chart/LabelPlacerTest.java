package org.aftershock.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 400, 200);

  @Test
  void labelsOfCrowdedEventsNeitherOverlapNorLeaveThePlot() {
    LabelPlacer placer = new LabelPlacer(BOUNDS);
    List<Rectangle2D> places = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      placer.place(5 + 3 * i, 100 - i, 4, 60, 12).ifPresent(places::add);
    }
    assertThat(places).hasSizeGreaterThan(8).allMatch(BOUNDS::contains);
    for (int i = 0; i < places.size(); i++) {
      assertThat(places.subList(0, i)).noneMatch(places.get(i)::intersects);
    }
  }

  @Test
  void blockedPlacesStayFree() {
    LabelPlacer placer = new LabelPlacer(BOUNDS);
    Rectangle2D right = new Rectangle2D.Double(110, 90, 100, 20);
    placer.block(right);
    assertThat(placer.place(100, 100, 5, 60, 12)).get().matches(place -> !place.intersects(right));
  }

  @Test
  void otherEventsAreSpared() {
    LabelPlacer placer = new LabelPlacer(BOUNDS);
    for (int x = 110; x < 180; x += 5) {
      placer.avoid(x, 100, 2);
    }
    assertThat(placer.place(100, 100, 5, 60, 12)).get().matches(place -> place.getMaxX() < 100);
  }

  @Test
  void noRoomNoLabel() {
    assertThat(new LabelPlacer(BOUNDS).place(100, 100, 5, 600, 12)).isEmpty();
  }
}
