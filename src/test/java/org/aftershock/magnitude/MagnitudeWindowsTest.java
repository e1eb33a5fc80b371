package org.aftershock.magnitude;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.junit.jupiter.api.Test;

class MagnitudeWindowsTest {
  private static final LocalEstimator FROM_TWO =
      new LocalEstimator(new FixedCompleteness(2), new TintiMulargia(), 2);

  /** Event i at i days, its depth 10 − i km, its magnitude rising from 2 by tenths. */
  private static Catalog ten() {
    return Catalog.of(
        IntStream.range(0, 10)
            .mapToObj(
                i -> Quake.of(Instant.ofEpochSecond(86_400L * i), 0, 0, 10 - i, (20 + i) / 10.0))
            .toList());
  }

  private static double[] starts(MagnitudeWindows windows) {
    return windows.windows().stream().mapToDouble(MagnitudeWindow::start).toArray();
  }

  @Test
  void windowsOverlapAndTheLastOpenOneIsLeftOut() {
    MagnitudeWindows windows = MagnitudeWindows.of(ten(), WindowAxis.NUMBER, 4, 1, FROM_TWO);
    assertThat(starts(windows)).containsExactly(1, 4, 7);
    assertThat(windows.leftOut()).isZero();
    assertThat(windows.events()).isEqualTo(10);
    MagnitudeWindow second = windows.windows().get(1);
    assertThat(second.from()).isEqualTo(3);
    assertThat(second.to()).isEqualTo(7);
    assertThat(second.end()).isEqualTo(7);
    assertThat(second.middle()).isEqualTo(5.5);
    MagnitudeWindows apart = MagnitudeWindows.of(ten(), WindowAxis.NUMBER, 4, 0, FROM_TWO);
    assertThat(starts(apart)).containsExactly(1, 5);
    assertThat(apart.leftOut()).isEqualTo(2);
    assertThat(MagnitudeWindows.of(ten(), WindowAxis.NUMBER, 11, 0, FROM_TWO).leftOut())
        .isEqualTo(10);
  }

  @Test
  void aWindowHasTheEstimateOfItsEvents() {
    MagnitudeWindow window =
        MagnitudeWindows.of(ten(), WindowAxis.TIME, 5, 0, FROM_TWO).windows().get(1);
    double[] magnitudes = {2.5, 2.6, 2.7, 2.8, 2.9};
    assertThat(window.b())
        .isEqualTo(new TintiMulargia().estimate(MagnitudeSample.of(magnitudes, 0.1), 2));
    assertThat(window.start()).isEqualTo(5 * 86_400e6);
    assertThat(window.middle()).isEqualTo(7 * 86_400e6);
    assertThat(window.hasB()).isTrue();
  }

  @Test
  void depthWindowsRunDownWithTheirEventsInOrderOfTime() {
    List<double[]> seen = new ArrayList<>();
    BValueEstimator spy = new Spy(seen);
    MagnitudeWindows windows =
        MagnitudeWindows.of(
            ten(), WindowAxis.DEPTH, 5, 0, new LocalEstimator(new FixedCompleteness(2), spy, 2));
    assertThat(starts(windows)).containsExactly(1, 6);
    assertThat(windows.windows().get(0).end()).isEqualTo(5);
    assertThat(seen.get(0)).containsExactly(2.5, 2.6, 2.7, 2.8, 2.9);
  }

  private record Spy(List<double[]> seen) implements BValueEstimator {
    @Override
    public String name() {
      return "spy";
    }

    @Override
    public String description() {
      return "keeps what it was given";
    }

    @Override
    public BValue estimate(MagnitudeSample sample, double completeness) {
      seen.add(sample.magnitudes());
      return new TintiMulargia().estimate(sample, completeness);
    }
  }

  @Test
  void eventsOfUnknownMagnitudeOrDepthAreLeftOut() {
    Quake noDepth = Quake.of(Instant.EPOCH, 0, 0, Double.NaN, 3);
    Quake noMagnitude = Quake.of(Instant.EPOCH, 0, 0, 5, Double.NaN);
    Quake whole = Quake.of(Instant.EPOCH, 0, 0, 5, 3);
    Catalog catalog = Catalog.of(List.of(noDepth, noMagnitude, whole, whole));
    assertThat(MagnitudeWindows.of(catalog, WindowAxis.DEPTH, 2, 0, FROM_TWO).events())
        .isEqualTo(2);
    assertThat(MagnitudeWindows.of(catalog, WindowAxis.TIME, 2, 0, FROM_TWO).events()).isEqualTo(3);
  }

  @Test
  void aWindowWithoutBSaysWhy() {
    LocalEstimator demanding =
        new LocalEstimator(new FixedCompleteness(2.5), new TintiMulargia(), 4);
    List<MagnitudeWindow> windows =
        MagnitudeWindows.of(ten(), WindowAxis.NUMBER, 5, 0, demanding).windows();
    assertThat(windows.get(0).b().value()).isNaN();
    assertThat(windows.get(0).b().n()).isZero();
    assertThat(windows.get(0).reason()).isEqualTo("b would rest on 0, at least 4 are asked for");
    assertThat(windows.get(1).hasB()).isTrue();
    Quake quake = Quake.of(Instant.EPOCH, 0, 0, 5, 2);
    MagnitudeWindow flat =
        MagnitudeWindows.of(Catalog.of(List.of(quake, quake)), WindowAxis.TIME, 2, 0, FROM_TWO)
            .windows()
            .get(0);
    assertThat(flat.reason()).contains("give no b");
  }

  /** b falls from 1.3 to 0.7 in the middle of the catalog. */
  @Test
  void followsAChangeOfB() {
    Catalog catalog = Catalog.of(halves(1.3, 0.7));
    MagnitudeWindows windows =
        MagnitudeWindows.of(
            catalog,
            WindowAxis.TIME,
            MagnitudeWindows.DEFAULT_SIZE,
            MagnitudeWindows.DEFAULT_OVERLAP,
            new LocalEstimator(new FixedCompleteness(2), new TintiMulargia(), 50));
    assertThat(windows.windows()).hasSize(79);
    // 39 windows lie in each half; the 40th holds 50 events of each.
    assertThat(mean(windows, 0, 39)).isBetween(1.2, 1.4);
    assertThat(mean(windows, 40, 79)).isBetween(0.64, 0.76);
    assertThat(windows.windows().get(39).middle() / 86_400e6).isBetween(98.0, 102.0);
  }

  private static double mean(MagnitudeWindows windows, int from, int to) {
    return windows.windows().subList(from, to).stream()
        .mapToDouble(window -> window.b().value())
        .average()
        .orElseThrow();
  }

  private static List<Quake> halves(double... b) {
    List<Quake> quakes = new ArrayList<>();
    for (int k = 0; k < b.length; k++) {
      Catalog half =
          GutenbergRichterSimulator.simulate(
              new GutenbergRichterSettings(
                  2000,
                  b[k],
                  2,
                  10,
                  0.1,
                  Instant.ofEpochSecond(k * 8_640_000L),
                  100,
                  null,
                  0,
                  0,
                  10,
                  10,
                  k));
      IntStream.range(0, half.size()).mapToObj(half::get).forEach(quakes::add);
    }
    return quakes;
  }

  @Test
  void refusesWindowsThatCannotBe() {
    for (int overlap : new int[] {-1, 5, 6}) {
      assertThatThrownBy(() -> MagnitudeWindows.of(ten(), WindowAxis.TIME, 5, overlap, FROM_TWO))
          .hasMessage("the overlap must be 0 to 4 events");
    }
    assertThatThrownBy(() -> MagnitudeWindows.of(ten(), WindowAxis.TIME, 1, 0, FROM_TWO))
        .hasMessageContaining("2 events or more");
  }
}
