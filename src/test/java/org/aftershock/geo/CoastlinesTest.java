package org.aftershock.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftershock.geo.Coastlines.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoastlinesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Taipei, 25.04, 121.56, true",
    "Chiayi, 23.48, 120.45, true",
    "Taiwan Strait, 24.5, 119.5, false",
    "Christchurch, -43.53, 172.62, true",
    "Null Island, 0, 0, false",
    "Pacific, -30, -120, false",
    "Northern Caspian, 43.0, 50.3, false",
    "Southern Caspian, 38.0, 51.0, false",
    "Ogurchinsky in the Caspian, 38.93, 53.06, true",
    "Lake Superior, 47.7, -87.5, true",
    "Chukotka west of the date line, 67.5, 179.9, true",
    "Chukotka east of the date line, 67.5, -179.9, true",
    "Wrangel Island west of the date line, 71.1, 179.9, true",
    "Wrangel Island east of the date line, 71.1, -179.9, true",
    "Sea on the latitudes of Chukotka, 67.5, -10, false",
    "Antarctica, -75, 0, true",
    "South Pole, -89.99, 100, true",
    "Antarctica at the date line, -85, -179.99, true",
    "Southern Ocean, -60, 180, false",
    "North Pole, 89.99, 0, false"
  })
  void tellsLandFromSea(String place, double latitude, double longitude, boolean land) {
    assertThat(Detail.values())
        .as(place)
        .allMatch(detail -> onLand(Coastlines.load(detail), longitude, latitude) == land);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Suva, -18.14, 178.44, true",
    "Taveuni, -16.9, 179.95, true",
    "Taveuni across the date line, -16.85, -179.95, true",
    "Penghu, 23.57, 119.6, true",
    "Green Island, 22.66, 121.48, true",
    "Koro Sea, -17.6, 179.6, false"
  })
  void showsSmallIslandsInHighDetail(
      String place, double latitude, double longitude, boolean land) {
    assertThat(onLand(Coastlines.load(Detail.HIGH), longitude, latitude)).as(place).isEqualTo(land);
  }

  @ParameterizedTest
  @EnumSource
  void closesLandRings(Detail detail) {
    assertThat(Coastlines.load(detail).land())
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            ring -> {
              int last = ring.size() - 1;
              assertThat(last).isGreaterThanOrEqualTo(3);
              assertThat(ring.longitude(0)).isEqualTo(ring.longitude(last));
              assertThat(ring.latitude(0)).isEqualTo(ring.latitude(last));
            });
  }

  @ParameterizedTest
  @EnumSource
  void boundsLinesTightlyWithinTheWorld(Detail detail) {
    assertThat(lines(detail))
        .allSatisfy(
            line -> {
              assertThat(line.west()).isEqualTo(longitudes(line).min().orElseThrow());
              assertThat(line.east()).isEqualTo(longitudes(line).max().orElseThrow());
              assertThat(line.south()).isEqualTo(latitudes(line).min().orElseThrow());
              assertThat(line.north()).isEqualTo(latitudes(line).max().orElseThrow());
              assertThat(line.west()).isGreaterThanOrEqualTo(-180);
              assertThat(line.east()).isLessThanOrEqualTo(180);
              assertThat(line.south()).isGreaterThanOrEqualTo(-90);
              assertThat(line.north()).isLessThanOrEqualTo(90);
            });
  }

  @ParameterizedTest
  @EnumSource
  void crossesTheDateLineNowhere(Detail detail) {
    assertThat(lines(detail))
        .allSatisfy(
            line -> {
              for (int i = 1; i < line.size(); i++) {
                if (line.latitude(i) > -90) {
                  assertThat(Math.abs(line.longitude(i) - line.longitude(i - 1))).isLessThan(10);
                }
              }
            });
  }

  @Test
  void reachesBothSidesOfTheDateLineAndThePole() {
    List<Line> land = Coastlines.load(Detail.HIGH).land();

    assertThat(land)
        .filteredOn(ring -> ring.south() == -90)
        .singleElement()
        .satisfies(
            antarctica -> {
              assertThat(antarctica.west()).isEqualTo(-180);
              assertThat(antarctica.east()).isEqualTo(180);
            });
    assertThat(land).filteredOn(ring -> ring.west() == -180).hasSizeGreaterThan(4);
    assertThat(land).filteredOn(ring -> ring.east() == 180).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @EnumSource
  void drawsBordersBetweenCountriesOnly(Detail detail) {
    List<Line> borders = Coastlines.load(detail).borders();

    assertThat(borders).hasSizeGreaterThan(300).allMatch(line -> line.size() > 1);
    assertThat(borders)
        .as("France and Spain in the Pyrenees")
        .anyMatch(line -> passesNear(line, -0.4, 42.8));
    assertThat(borders).as("Taiwan").noneMatch(line -> overlaps(line, 119, 21.5, 122.5, 25.5));
    assertThat(borders).as("New Zealand").noneMatch(line -> overlaps(line, 166, -48, 179, -34));
    assertThat(borders).as("Iceland").noneMatch(line -> overlaps(line, -25, 63, -13, 67));
  }

  @Test
  void keepsWhatItHasRead() {
    assertThat(Coastlines.load(Detail.MEDIUM)).isSameAs(Coastlines.load(Detail.MEDIUM));
  }

  private static List<Line> lines(Detail detail) {
    Coastlines world = Coastlines.load(detail);
    return Stream.concat(world.land().stream(), world.borders().stream()).toList();
  }

  private static DoubleStream longitudes(Line line) {
    return IntStream.range(0, line.size()).mapToDouble(line::longitude);
  }

  private static DoubleStream latitudes(Line line) {
    return IntStream.range(0, line.size()).mapToDouble(line::latitude);
  }

  private static boolean passesNear(Line line, double longitude, double latitude) {
    return IntStream.range(0, line.size())
        .anyMatch(
            i ->
                Math.abs(line.longitude(i) - longitude) < 0.1
                    && Math.abs(line.latitude(i) - latitude) < 0.1);
  }

  private static boolean overlaps(Line line, double west, double south, double east, double north) {
    return line.west() < east && line.east() > west && line.south() < north && line.north() > south;
  }

  /** Counts the coasts due east of the point. */
  private static boolean onLand(Coastlines world, double longitude, double latitude) {
    boolean land = false;
    for (Line ring : world.land()) {
      if (ring.south() <= latitude && ring.north() >= latitude && ring.east() >= longitude) {
        for (int i = 1; i < ring.size(); i++) {
          double from = ring.latitude(i - 1);
          double to = ring.latitude(i);
          double part = (latitude - from) / (to - from);
          double coast = ring.longitude(i - 1) + part * (ring.longitude(i) - ring.longitude(i - 1));
          land ^= from > latitude != to > latitude && coast > longitude;
        }
      }
    }
    return land;
  }
}
