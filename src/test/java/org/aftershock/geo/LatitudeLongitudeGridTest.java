package org.aftershock.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatitudeLongitudeGridTest {
  private static double[] longitudes(LatitudeLongitudeGrid grid) {
    return IntStream.range(0, grid.columns()).mapToDouble(grid::longitude).toArray();
  }

  @Test
  void nodesRunEastThenNorth() {
    LatitudeLongitudeGrid grid = new LatitudeLongitudeGrid(120, 22, 120.3, 22.2, 0.1);
    assertThat(longitudes(grid)).containsExactly(120, 120.1, 120.2, 120.3);
    assertThat(grid.rows()).isEqualTo(3);
    assertThat(grid.size()).isEqualTo(12);
    assertThat(grid.latitude(3)).isEqualTo(22);
    assertThat(grid.latitude(4)).isEqualTo(22.1);
    assertThat(grid.latitude(11)).isEqualTo(22.2);
    assertThat(grid.longitude(11)).isEqualTo(120.3);
  }

  @Test
  void crossesTheDateLine() {
    assertThat(longitudes(new LatitudeLongitudeGrid(179, 0, -179, 0, 0.5)))
        .containsExactly(179, 179.5, -180, -179.5, -179);
    assertThat(longitudes(new LatitudeLongitudeGrid(179, 0, 181, 0, 1)))
        .containsExactly(179, -180, -179);
  }

  @Test
  void aFullTurnDoesNotComeBackToItsBeginning() {
    assertThat(longitudes(new LatitudeLongitudeGrid(-180, -90, 180, 90, 90)))
        .containsExactly(-180, -90, 0, 90);
    assertThat(new LatitudeLongitudeGrid(0, -90, 360, 90, 0.1).size()).isEqualTo(3600 * 1801);
    assertThat(new LatitudeLongitudeGrid(5, 5, 5, 5, 1).size()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoGrid() {
    assertThatThrownBy(() -> new LatitudeLongitudeGrid(0, 1, 1, 0, 1))
        .hasMessageContaining("south");
    assertThatThrownBy(() -> new LatitudeLongitudeGrid(0, 0, 361, 1, 1))
        .hasMessageContaining("west and east");
    assertThatThrownBy(() -> new LatitudeLongitudeGrid(0, 0, 1, 1, 0)).hasMessageContaining("step");
    assertThatThrownBy(() -> new LatitudeLongitudeGrid(0, 0, 90, 90, 1e-3))
        .hasMessageContaining("ten million");
  }
}
