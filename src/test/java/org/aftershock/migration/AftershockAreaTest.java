package org.aftershock.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.api.Test;

class AftershockAreaTest {
  private static final Quake MAINSHOCK =
      Quake.of(Instant.parse("2024-04-02T23:58:09Z"), 70, 179.9, 15, 6.4);

  /** Standard deviations along strike, down dip and across. */
  private static AftershockArea area(
      double strike, double dip, double along, double down, double across, double fixedDepth) {
    RandomGenerator random = RandomStreams.of(8);
    AzimuthalProjection plane = new AzimuthalProjection(70, 179.9);
    Direction s = Direction.of(strike);
    Direction d = Direction.of(strike + 90);
    double sin = Math.sin(Math.toRadians(dip));
    double cos = Math.cos(Math.toRadians(dip));
    List<Quake> quakes = new ArrayList<>();
    for (int k = 0; k < 400; k++) {
      double a = along * random.nextGaussian();
      double b = down * random.nextGaussian();
      double c = across * random.nextGaussian();
      // Up from the plane and over its dipping side.
      double out = b * cos + c * sin;
      AzimuthalProjection.Position at =
          plane.invert(a * s.east() + out * d.east(), a * s.north() + out * d.north());
      double depth = Double.isNaN(fixedDepth) ? 15 + b * sin - c * cos : fixedDepth;
      quakes.add(
          Quake.of(
              MAINSHOCK.time().plusSeconds(60L * (k + 1)),
              at.latitude(),
              at.longitude() > 180 ? at.longitude() - 360 : at.longitude(),
              depth,
              3));
    }
    return AftershockArea.of(MAINSHOCK, Catalog.of(quakes), FamilySlopes.identity(400), 1);
  }

  @Test
  void hullOfASquareByHand() {
    double[] x = {0, 2, 2, 0, 1, 1, 0};
    double[] y = {0, 0, 3, 3, 1, 3, 0};
    assertThat(ConvexHull.areaKm2(x, y)).isCloseTo(6, within(1e-12));
  }

  @Test
  void pointsOnALineHaveNoArea() {
    assertThat(ConvexHull.areaKm2(new double[] {0, 1, 2}, new double[] {0, 1, 2})).isZero();
  }

  /** 90 % of a normal plane lie within √(−2 ln 0.1) = 2.146 standard deviations. */
  @Test
  void theEllipseOfANormalCloudIsKnown() {
    AftershockArea area = area(40, 90, 10, 4, 2, Double.NaN);
    assertThat(area.ellipse().azimuthDegrees()).isCloseTo(40, within(3.0));
    assertThat(area.ellipse().semiMajorKm()).isCloseTo(21.5, within(1.5));
    assertThat(area.ellipse().semiMinorKm()).isCloseTo(4.3, within(0.5));
    // The middle 90 % of a normal line: 2 · 1.645 standard deviations.
    assertThat(area.lengthKm()).isCloseTo(32.9, within(2.5));
  }

  @Test
  void farEventsDoNotTurnTheEllipse() {
    RandomGenerator random = RandomStreams.of(2);
    double[] x = new double[200];
    double[] y = new double[200];
    for (int i = 0; i < 200; i++) {
      x[i] = random.nextGaussian() + (i < 10 ? 60 : 0);
      y[i] = 4 * random.nextGaussian();
    }
    Ellipse ellipse = Ellipse.of(x, y);
    assertThat(Math.abs(ellipse.azimuthDegrees() - 90)).isGreaterThan(80);
    assertThat(ellipse.eastKm()).isCloseTo(0, within(0.3));
  }

  @Test
  void aPlaneIsFoundWithItsError() {
    FaultPlane plane = area(200, 60, 8, 5, 0.8, Double.NaN).plane();
    assertThat(plane.refusal()).isEmpty();
    assertThat(plane.strikeDegrees()).isCloseTo(200, within(3 * plane.strikeErrorDegrees()));
    assertThat(plane.dipDegrees()).isCloseTo(60, within(3 * plane.dipErrorDegrees()));
    assertThat(plane.strikeErrorDegrees()).isBetween(0.1, 1.5);
    assertThat(plane.thicknessKm()).isCloseTo(0.8, within(0.1));
  }

  @Test
  void aBallIsNoPlane() {
    assertThat(area(0, 45, 5, 5, 5, Double.NaN).plane().refusal()).contains("no plane");
  }

  @Test
  void aFixedDepthGivesNoPlane() {
    assertThat(area(0, 45, 5, 5, 1, 10).plane().strikeDegrees()).isNaN();
  }
}
