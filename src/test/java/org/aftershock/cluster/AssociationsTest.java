package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.LocationError;
import org.aftershock.catalog.NoEventsException;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Region;
import org.aftershock.catalog.Times;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;
import org.aftershock.math.Rice;
import org.aftershock.sequence.AftershockSequence;
import org.aftershock.sequence.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence on the events after the Dapu earthquake, and on made ones. */
class AssociationsTest {
  private static final Instant AS_OF = Instant.parse("2025-01-31T00:00:00Z");
  private static final double RADIUS_KM = 30;

  private static Catalog all;
  private static Associations dapu;

  @BeforeAll
  static void read() throws IOException {
    all =
        CatalogReader.read(
                List.of(Source.file(Path.of("data", "dapu-2025.csv"))),
                ReadOptions.DEFAULT,
                Progress.NONE)
            .catalog();
    Quake mainshock = all.get(all.firstAtOrAfter(micros("2025-01-20T16:17:27Z")));
    dapu = associations(all, sequence(all, mainshock, AS_OF), AssociationSettings.DEFAULT);
  }

  private static Associations associations(
      Catalog catalog, AftershockSequence sequence, AssociationSettings settings) {
    return Associations.of(
        Associations.neighbours(catalog, sequence, settings), sequence, settings);
  }

  private static long micros(String time) {
    return Times.micros(Instant.parse(time));
  }

  private static AftershockSequence sequence(Catalog catalog, Quake mainshock, Instant asOf) {
    Zone zone = Zone.around(mainshock, "radius", RADIUS_KM);
    Region region = zone.region();
    Catalog following = catalog.between(Times.micros(mainshock.time()) + 1, Times.micros(asOf));
    return new AftershockSequence(
        mainshock,
        zone,
        asOf,
        following,
        following.where(i -> region.contains(following.latitude(i), following.longitude(i))));
  }

  private static Association at(String time) {
    return dapu.found().stream()
        .filter(one -> one.event().time().equals(Instant.parse(time)))
        .findFirst()
        .orElseThrow();
  }

  /** Dongshan on the 25th and Nansi on the 26th of January, both M5.8. */
  @ParameterizedTest
  @ValueSource(strings = {"2025-01-25T11:49:17Z", "2025-01-25T23:38:53Z"})
  void theLargeAftershocksBelong(String time) {
    Association one = at(time);
    assertThat(one.event().magnitude()).isEqualTo(5.8);
    assertThat(one.aftershock()).isTrue();
    assertThat(one.rulesThatHold()).isEqualTo(one.rules().size()).isEqualTo(7);
    assertThat(one.linkedToMainshock()).isTrue();
    assertThat(one.doubtful()).isFalse();
    assertThat(one.nearest().clusteredProbability()).isGreaterThan(0.75);
    assertThat(one.flipProbability()).isLessThan(1e-6);
  }

  /** South of Lanyu on the 21st, and Taitung on the 27th of January (UTC). */
  @ParameterizedTest
  @ValueSource(strings = {"2025-01-21T18:48:19Z", "2025-01-27T00:18:50Z"})
  void eventsElsewhereDoNot(String time) {
    Association one = at(time);
    assertThat(one.aftershock()).isFalse();
    assertThat(one.linkedToMainshock()).isFalse();
    assertThat(one.nearest().clusteredProbability()).isLessThan(0.5);
    assertThat(one.flipProbability()).isLessThan(1e-6);
  }

  /** Sandimen, 46 km off: outside the zone, inside the widest ones, and the neighbours disagree. */
  @Test
  void theDoubtfulOneIsShownWithItsDoubt() {
    Association one = at("2025-01-25T16:10:51Z");
    assertThat(one.event().magnitude()).isEqualTo(5.4);
    assertThat(one.aftershock()).isFalse();
    assertThat(one.distanceKm()).isCloseTo(46.4, within(0.1));
    assertThat(one.doubtful()).isTrue();
    assertThat(one.rulesThatHold()).isEqualTo(3);
    assertThat(one.chain().get(0).distanceKm()).isGreaterThan(40);
  }

  @Test
  void chainsRunFromTheParentToTheMainshock() {
    for (Association one : dapu.found()) {
      if (one.linkedToMainshock()) {
        Association.Link last = one.chain().get(one.chain().size() - 1);
        assertThat(last.time()).isEqualTo(Instant.parse("2025-01-20T16:17:27Z"));
        assertThat(last.magnitude()).isEqualTo(6.4);
        assertThat(one.chain().get(0)).isEqualTo(one.nearest());
      }
    }
  }

  /**
   * An event 29.9 km north of the mainshock, in a zone of 30 km, both places good to 3 km: the
   * verdict is other with the probability that a point so scattered lies outside the circle.
   */
  @Test
  void theVerdictFlipsWithTheErrorOfTheLocations() {
    LocationError error = new LocationError(3, Double.NaN);
    Quake mainshock = quake("2020-01-01T00:00:00Z", 0, 6, error);
    Quake event = quake("2020-01-02T00:00:00Z", 29.9 / 110.574, 5, error);
    Catalog catalog = Catalog.of(List.of(mainshock, event));
    Association one =
        associations(
                catalog,
                sequence(catalog, catalog.get(0), event.time()),
                AssociationSettings.DEFAULT)
            .found()
            .get(0);
    assertThat(one.aftershock()).isTrue();
    assertThat(one.locationSigmaKm()).isCloseTo(Math.sqrt(18), within(1e-9));
    assertThat(one.flipProbability())
        .isCloseTo(1 - Rice.cumulative(one.distanceKm(), Math.sqrt(18), RADIUS_KM), within(1e-9))
        .isBetween(0.45, 0.55);
  }

  @Test
  void whereNoErrorIsStatedTheDefaultCounts() {
    Quake mainshock = quake("2020-01-01T00:00:00Z", 0, 6, LocationError.UNKNOWN);
    Quake event = quake("2020-01-02T00:00:00Z", 0.1, 5, LocationError.UNKNOWN);
    Catalog catalog = Catalog.of(List.of(mainshock, event));
    Associations found =
        associations(
            catalog, sequence(catalog, catalog.get(0), event.time()), AssociationSettings.DEFAULT);
    assertThat(found.found().get(0).locationSigmaKm()).isCloseTo(2 * Math.sqrt(2), within(1e-9));
    assertThat(found.problem()).contains("only 1 values");
  }

  private static Quake quake(String time, double latitude, double magnitude, LocationError error) {
    Quake plain = Quake.of(Instant.parse(time), latitude, 120, 10, magnitude);
    return new Quake(
        "", plain.time(), latitude, 120, 10, magnitude, "", "", "", error, plain.felt());
  }

  @Test
  void aNamedEventIsExplainedHoweverSmallAndFar() {
    int small = 1;
    Quake mainshock = dapuMainshock();
    AssociationSettings named =
        new AssociationSettings(
            List.of(all.id(all.size() - small)), Double.NaN, 2, DeclusterSettings.DEFAULT);
    Associations found =
        associations(all, sequence(all, mainshock, all.time(all.size() - 1)), named);
    assertThat(found.found()).hasSize(1);
    assertThat(found.leastMagnitude()).isNaN();
  }

  @Test
  void anUnknownNameIsAnError() {
    AssociationSettings named =
        new AssociationSettings(List.of("nowhere"), Double.NaN, 2, DeclusterSettings.DEFAULT);
    assertThatThrownBy(() -> associations(all, sequence(all, dapuMainshock(), AS_OF), named))
        .isInstanceOf(NoEventsException.class)
        .hasMessageContaining("nowhere");
  }

  private static Quake dapuMainshock() {
    return all.get(all.firstAtOrAfter(micros("2025-01-20T16:17:27Z")));
  }
}
