package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.geo.Geodesy;
import org.aftershock.geo.LatitudeLongitudeGrid;
import org.aftershock.magnitude.Neighbourhood.Nearest;
import org.aftershock.magnitude.Neighbourhood.Within;
import org.aftershock.math.Crew;
import org.junit.jupiter.api.Test;

class BMapTest {
  private static List<Quake> disc(double b, double latitude, double longitude, double km, int n) {
    Catalog catalog =
        GutenbergRichterSimulator.simulate(
            new GutenbergRichterSettings(
                n, b, 2, 10, 0.1, Instant.EPOCH, 100, null, latitude, longitude, km, 10, 9));
    return IntStream.range(0, catalog.size())
        .mapToObj(catalog::get)
        .map(q -> q.withId(""))
        .toList();
  }

  private static BMap map(
      List<Quake> quakes, LatitudeLongitudeGrid grid, Neighbourhood neighbourhood) {
    return BMap.of(Catalog.of(quakes), grid, neighbourhood, LocalEstimator.DEFAULT, 2, done -> {});
  }

  private static LatitudeLongitudeGrid around(double longitude, double latitude) {
    double west = Geodesy.wrapLongitude(longitude - 0.4);
    double east = Geodesy.wrapLongitude(longitude + 0.4);
    return new LatitudeLongitudeGrid(west, latitude - 0.4, east, latitude + 0.4, 0.2);
  }

  @Test
  void aCellHasTheEstimateOfTheEventsWithinItsRadius() {
    List<Quake> quakes = disc(1, 0, 20, 60, 2000);
    BMap map = map(quakes, around(20, 0), new Within(15));
    assertThat(map.cells()).hasSize(25);
    for (BCell cell : map.cells()) {
      Catalog near =
          Catalog.of(
              quakes.stream()
                  .filter(
                      q ->
                          Geodesy.sphericalKm(
                                  cell.latitude(), cell.longitude(), q.latitude(), q.longitude())
                              <= 15)
                  .toList());
      LocalEstimator.Estimate expected =
          LocalEstimator.DEFAULT.estimate(MagnitudeSample.of(near).withStep(0.1));
      assertThat(cell.events()).isEqualTo(near.size());
      assertThat(cell.radiusKm()).isEqualTo(15);
      if (near.size() >= 50) {
        assertThat(cell.b()).isEqualTo(expected.b());
        assertThat(cell.completeness()).isEqualTo(expected.completeness());
        assertThat(cell.reason()).isEqualTo(expected.reason());
      }
    }
    assertThat(map.cells()).anyMatch(BCell::hasB);
  }

  @Test
  void theRadiusOfTheNearestIsThatOfTheFarthest() {
    List<Quake> quakes = disc(1, 0, 20, 60, 2000);
    BCell cell =
        map(quakes, around(20, 0), new Nearest(200, Double.POSITIVE_INFINITY)).cells().get(12);
    assertThat(cell.events()).isEqualTo(200);
    long inside =
        quakes.stream()
            .filter(
                q ->
                    Geodesy.sphericalKm(
                            cell.latitude(), cell.longitude(), q.latitude(), q.longitude())
                        <= cell.radiusKm() + 1e-6)
            .count();
    assertThat(inside).isEqualTo(200);
    // 200 of 2000 uniform in 60 km.
    assertThat(cell.radiusKm()).isBetween(16.0, 22.0);
  }

  @Test
  void theDateLineIsNoEdge() {
    for (Neighbourhood neighbourhood : List.of(new Nearest(150, 40), new Within(25))) {
      List<BCell> home = map(disc(1, 0, 20, 50, 2000), around(20, 0), neighbourhood).cells();
      List<BCell> far = map(disc(1, 0, 180, 50, 2000), around(180, 0), neighbourhood).cells();
      for (int i = 0; i < home.size(); i++) {
        assertThat(far.get(i).events()).isEqualTo(home.get(i).events());
        assertThat(far.get(i).b()).isEqualTo(home.get(i).b());
        assertThat(far.get(i).radiusKm()).isCloseTo(home.get(i).radiusKm(), within(1e-6));
      }
    }
  }

  @Test
  void thePoleIsOnePlace() {
    BMap map =
        map(
            disc(1, 90, 0, 100, 1000),
            new LatitudeLongitudeGrid(-180, -90, 180, 90, 45),
            new Nearest(300, 200));
    List<BCell> north = map.cells().stream().filter(cell -> cell.latitude() == 90).toList();
    assertThat(north).hasSize(8).allMatch(BCell::hasB);
    assertThat(north.stream().map(BCell::b).distinct()).hasSize(1);
    assertThat(map.cells().stream().filter(cell -> cell.latitude() < 90))
        .allMatch(cell -> cell.reason().equals("only 0 of 300 events near enough"));
  }

  @Test
  void refusedCellsStayWithTheReason() {
    BMap map = map(disc(1, 0, 20, 5, 60), around(20, 0), new Within(20));
    assertThat(map.cells()).hasSize(25);
    BCell corner = map.cells().get(0);
    assertThat(corner.hasB()).isFalse();
    assertThat(corner.b().value()).isNaN();
    assertThat(corner.b().sigma()).isNaN();
    assertThat(corner.completeness().value()).isNaN();
    assertThat(corner.reason()).isEqualTo("only 0 of 50 events near enough");
    // MAXC + 0.2 leaves about 60 % of 60 events.
    assertThat(map.cells().get(12).events()).isEqualTo(60);
    assertThat(map.cells().get(12).reason()).contains("at least 50 are asked for");
    assertThat(map.cells().get(12).completeness().value()).isEqualTo(2.2);
  }

  @Test
  void tellsTwoRegionsApart() {
    List<Quake> quakes = new ArrayList<>(disc(0.7, 10, 50, 30, 3000));
    quakes.addAll(disc(1.3, 10, 52, 30, 3000));
    BMap map =
        map(
            quakes,
            new LatitudeLongitudeGrid(50, 10, 52, 10, 2),
            new Nearest(1000, Double.POSITIVE_INFINITY));
    assertThat(map.cells().get(0).b().low()).isLessThan(0.7);
    assertThat(map.cells().get(0).b().high()).isBetween(0.7, 0.85);
    assertThat(map.cells().get(1).b().low()).isBetween(1.1, 1.3);
    assertThat(map.cells().get(1).b().high()).isGreaterThan(1.3);
  }

  @Test
  void theAnswerIsTheSameAtAnyThreadCountAndProgressRises() {
    Catalog catalog = Catalog.of(disc(1, 0, 20, 60, 3000));
    LatitudeLongitudeGrid grid = new LatitudeLongitudeGrid(19, -1, 21, 1, 0.1);
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    Nearest nearest = new Nearest(100, 50);
    BMap one = BMap.of(catalog, grid, nearest, LocalEstimator.DEFAULT, 1, done -> {});
    BMap many = BMap.of(catalog, grid, nearest, LocalEstimator.DEFAULT, 7, told::add);
    assertThat(many).isEqualTo(one);
    assertThat(told).isSorted().endsWith(441).hasSize(7);
  }

  @Test
  void wrongNumbersAndFailuresAreTold() {
    BMap map = map(List.of(), around(20, 0), new Within(20));
    assertThat(map.cells()).hasSize(25).noneMatch(BCell::hasB);
    assertThatThrownBy(() -> new Within(0)).hasMessageContaining("more than 0 km");
    assertThatThrownBy(() -> new Nearest(1, 5)).hasMessageContaining("2 events or more");
    assertThatThrownBy(() -> new Crew(0)).hasMessageContaining("one thread");
    assertThatThrownBy(
            () ->
                new Crew(2)
                    .work(
                        100,
                        i -> {
                          throw new IllegalArgumentException("no " + i / 1000);
                        },
                        done -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no 0");
  }
}
