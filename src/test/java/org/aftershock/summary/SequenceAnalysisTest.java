package org.aftershock.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.NoEventsException;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.catalog.Warning;
import org.aftershock.format.CatalogReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceAnalysisTest {
  private static final SequenceOptions BULLETIN =
      SequenceOptions.DEFAULT.withRadiusKm(30).withAsOf(Sequences.BULLETIN);

  private static SequenceSummary dapu() throws CatalogReadException {
    return Sequences.analyse(Sequences.data("dapu-2025.csv"), BULLETIN).summary();
  }

  private static List<String> codes(SequenceSummary summary) {
    return summary.warnings().stream().map(Warning::code).toList();
  }

  @Test
  void findsTheDapuMainshock() throws CatalogReadException {
    Quake mainshock = dapu().mainshock();
    assertThat(mainshock.time()).isEqualTo("2025-01-20T16:17:27Z");
    assertThat(mainshock.magnitude()).isEqualTo(6.4);
    assertThat(mainshock.latitude()).isEqualTo(23.222);
    assertThat(mainshock.longitude()).isEqualTo(120.547);
    assertThat(mainshock.depthKm()).isEqualTo(15.8);
  }

  @Test
  void countsTheDapuAftershocksByBand() throws CatalogReadException {
    Aftershocks aftershocks = dapu().aftershocks();
    assertThat(aftershocks.count()).isEqualTo(207);
    assertThat(aftershocks.bands())
        .containsExactly(new Band(3, 4, 146), new Band(4, 5, 54), new Band(5, 6, 7));
    assertThat(aftershocks.closure().closes()).isTrue();
    assertThat(aftershocks.closure().unbanded()).isZero();
  }

  /** South of Lanyu, Sandimen and Taitung: in the catalog, within the minute, not aftershocks. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-21T18:48:00Z, 5.7, 21.13",
    "2025-01-25T16:10:00Z, 5.4, 22.82",
    "2025-01-27T00:18:00Z, 5.3, 22.77"
  })
  void leavesOutTheShocksThatBelongElsewhere(Instant minute, double magnitude, double latitude)
      throws CatalogReadException {
    SequenceAnalysis analysis =
        Sequences.analyse(Sequences.data("dapu-2025.csv"), BULLETIN.withAsOf(null));
    assertThat(large(analysis.selected(), minute, magnitude, latitude)).hasSize(1);
    assertThat(large(analysis.sequence().aftershocks(), minute, magnitude, latitude)).isEmpty();
  }

  private static List<Quake> large(
      Catalog catalog, Instant minute, double magnitude, double latitude) {
    Catalog span = catalog.between(Times.micros(minute), Times.micros(minute.plusSeconds(59)));
    return IntStream.range(0, span.size())
        .mapToObj(span::get)
        .filter(quake -> quake.magnitude() == magnitude)
        .filter(quake -> Math.abs(quake.latitude() - latitude) < 0.006)
        .toList();
  }

  /** Days in Taipei, counted by hand in the agency's catalogue. */
  @Test
  void countsDaysInTheTimeZone() throws CatalogReadException {
    SequenceSummary summary =
        Sequences.analyse(
                Sequences.data("dapu-2025.csv"), BULLETIN.withTimeZone(ZoneId.of("Asia/Taipei")))
            .summary();
    assertThat(summary.aftershocks().days())
        .extracting(Day::date)
        .startsWith(LocalDate.parse("2025-01-21"))
        .endsWith(LocalDate.parse("2025-01-26"));
    assertThat(summary.aftershocks().days())
        .extracting(Day::count)
        .containsExactly(124, 21, 9, 9, 30, 14);
  }

  @Test
  void tellsTheRestOfTheDapuStory() throws CatalogReadException {
    SequenceSummary summary = dapu();
    assertThat(summary.bath().difference()).isEqualTo(0.6);
    assertThat(summary.aftershocks().largest().time()).isEqualTo("2025-01-25T11:49:17Z");
    assertThat(summary.rate().firstDay()).isEqualTo(125);
    assertThat(summary.zone().sensitivity())
        .filteredOn(rule -> rule.rule().equals("kagan"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.radiusKm()).isCloseTo(31.7, within(0.01)));
    assertThat(summary.decay().p()).isBetween(0.7, 1.1);
    assertThat(codes(summary)).contains("MOMENT_FROM_OTHER_MAGNITUDES");
  }

  @Test
  void saysThatAnotherEventIsAsLargeAsTheMainshock() throws CatalogReadException {
    SequenceSummary summary =
        Sequences.analyse(Sequences.data("dapu-2025.csv"), SequenceOptions.DEFAULT).summary();
    assertThat(codes(summary)).contains("SEVERAL_LARGE_EVENTS");
    assertThat(summary.mainshock().time()).isEqualTo("2025-01-20T16:17:27Z");
  }

  @Test
  @EnabledIfSystemProperty(named = "catalogs", matches = ".+")
  void theAgencysOwnFileGivesTheSame() throws CatalogReadException {
    Path json =
        Path.of(System.getProperty("catalogs"), "taiwan", "E-A0073-001_2025-01_2025-07.json");
    SequenceSummary summary = Sequences.analyse(Sequences.read(json), BULLETIN).summary();
    assertThat(summary.aftershocks()).isEqualTo(dapu().aftershocks());
    assertThat(summary.mainshock()).isEqualTo(dapu().mainshock());
    assertThat(summary.decay()).isEqualTo(dapu().decay());
  }

  @Test
  void anAftershockLargerThanTheMainshockIsNamed() {
    Catalog catalog = Sequences.synthetic(20, 0, 0, 1);
    Instant first = catalog.time(0);
    Catalog swapped =
        Catalog.of(
            List.of(
                Quake.of(first, 0, 0, 10, 5.0).withId("chosen"),
                Quake.of(first.plusSeconds(60), 0, 0, 10, 6.0)));
    SequenceSummary summary =
        Sequences.analyse(swapped, SequenceOptions.DEFAULT.withMainshock("chosen")).summary();
    assertThat(codes(summary)).contains("LARGER_AFTERSHOCK", "SEVERAL_LARGE_EVENTS");
    assertThat(summary.bath().difference()).isEqualTo(-1.0);
  }

  @Test
  void aMainshockAloneIsASequence() {
    SequenceSummary summary =
        Sequences.analyse(Sequences.synthetic(0, 0, 0, 1), SequenceOptions.DEFAULT).summary();
    assertThat(summary.aftershocks().count()).isZero();
    assertThat(summary.aftershocks().largest()).isNull();
    assertThat(summary.bath().difference()).isNaN();
    assertThat(summary.decay().isFitted()).isFalse();
    assertThat(summary.magnitudes().b().value()).isNaN();
    assertThat(codes(summary)).contains("NO_AFTERSHOCKS");
    assertThat(summary.aftershocks().closure().closes()).isTrue();
  }

  @Test
  void eventsWithoutMagnitudeStandInNoBand() {
    Catalog catalog = Sequences.synthetic(5, 0, 0, 1);
    List<Quake> quakes = new java.util.ArrayList<>();
    for (int i = 0; i < catalog.size(); i++) {
      quakes.add(catalog.get(i).withId("e" + i));
    }
    quakes.add(Quake.of(catalog.time(0).plusSeconds(5), 0, 0, 10, Double.NaN).withId("none"));
    SequenceSummary summary =
        Sequences.analyse(Catalog.of(quakes), SequenceOptions.DEFAULT).summary();
    assertThat(summary.aftershocks().closure().unbanded()).isEqualTo(1);
    assertThat(summary.aftershocks().closure().closes()).isFalse();
    assertThat(codes(summary)).contains("NO_MAGNITUDE");
  }

  @Test
  void saysWhenNothingIsLeft() {
    Catalog catalog = Sequences.synthetic(5, 0, 0, 1);
    assertThatThrownBy(
            () ->
                Sequences.analyse(
                    catalog,
                    SequenceOptions.DEFAULT.withAsOf(Instant.parse("1999-01-01T00:00:00Z"))))
        .isInstanceOf(NoEventsException.class)
        .hasMessageContaining("at or before 1999-01-01T00:00:00Z");
  }

  @Property(tries = 100)
  void bandsAndDaysAddUpWhateverTheCatalog(
      @ForAll @IntRange(max = 300) int aftershocks,
      @ForAll @LongRange(min = 0, max = 1000) long seed,
      @ForAll @IntRange(min = -12, max = 12) int offsetHours) {
    SequenceSummary summary =
        Sequences.analyse(
                Sequences.synthetic(aftershocks, 10, 179.99, seed),
                SequenceOptions.DEFAULT.withTimeZone(java.time.ZoneOffset.ofHours(offsetHours)))
            .summary();
    Closure closure = summary.aftershocks().closure();
    assertThat(closure.total()).isEqualTo(aftershocks);
    assertThat(closure.closes()).isTrue();
  }
}
