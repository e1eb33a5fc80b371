package org.aftershock.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aftershock.geo.AzimuthalProjection.Point;
import org.aftershock.geo.AzimuthalProjection.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AzimuthalProjectionTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "23.2, 120.5", "52, 179.9", "70.5, -179.9", "-89, 10", "90, 0"})
  void distancesFromTheCentreAreTrueAndTheInverseReturns(double latitude, double longitude) {
    AzimuthalProjection projection = new AzimuthalProjection(latitude, longitude);
    for (double x : new double[] {-600, -3, 0, 250}) {
      for (double y : new double[] {-400, 0.5, 800}) {
        Position at = projection.invert(x, y);
        assertThat(Geodesy.sphericalKm(latitude, longitude, at.latitude(), at.longitude()))
            .isCloseTo(Math.hypot(x, y), within(1e-6));
        Point back = projection.project(at.latitude(), Geodesy.wrapLongitude(at.longitude()));
        assertThat(back.x()).isCloseTo(x, within(1e-6));
        assertThat(back.y()).isCloseTo(y, within(1e-6));
      }
    }
  }

  /** Steps of a kilometre to the east and to the north, seen from the edge of a large zone. */
  @ParameterizedTest
  @CsvSource({"23.2, 120.5", "52, 179.9", "70.5, -179.9", "-45, 0"})
  void scalesEastAndNorthAgreeWithinOnePercentOutToAThousandKilometres(
      double latitude, double longitude) {
    AzimuthalProjection projection = new AzimuthalProjection(latitude, longitude);
    for (double azimuth = 0; azimuth < 360; azimuth += 30) {
      double x = 1000 * Math.sin(Math.toRadians(azimuth));
      double y = 1000 * Math.cos(Math.toRadians(azimuth));
      Position at = projection.invert(x, y);
      double degree = 1 / Geodesy.KM_PER_DEGREE;
      Point north = projection.project(at.latitude() + degree, at.longitude());
      Point east =
          projection.project(
              at.latitude(), at.longitude() + degree / Math.cos(Math.toRadians(at.latitude())));
      assertThat(Math.hypot(north.x() - x, north.y() - y)).isCloseTo(1, within(0.01));
      assertThat(Math.hypot(east.x() - x, east.y() - y)).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void neighboursAcrossTheDateLineStayNeighbours() {
    AzimuthalProjection projection = new AzimuthalProjection(52, 179.9);
    Point east = projection.project(52, -179.9);
    assertThat(east.x())
        .isCloseTo(0.2 * Geodesy.KM_PER_DEGREE * Math.cos(Math.toRadians(52)), within(0.01));
    assertThat(projection.project(52, 179.7).x()).isCloseTo(-east.x(), within(1e-6));
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(new AzimuthalProjection(0, 0).project(Double.NaN, 0).x()).isNaN();
  }
}
