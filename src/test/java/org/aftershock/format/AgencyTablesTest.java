package org.aftershock.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.EventTypes;
import org.aftershock.format.ReadOptions.DepthUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and JSON of agencies whose columns mean more or less than their headers say. */
class AgencyTablesTest {
  @Test
  void monthsAndDaysThatAreNotKnownMayBeZero() throws CatalogReadException {
    CatalogReader.Result result =
        Reading.of(
            """
            eventID,Agency,year,month,day,hour,minute,second,longitude,latitude,magnitude
            1,A,1693,1,0,,,,15.03,37.13,7.4
            2,A,1702,00,0.0,,,,15,37,5
            """);
    assertThat(result.catalog().time(0)).isEqualTo(Instant.parse("1693-01-01T00:00:00Z"));
    assertThat(result.catalog().time(1)).isEqualTo(Instant.parse("1702-01-01T00:00:00Z"));
    assertThat(result.diagnostics().doubtful())
        .extracting(Diagnostics.Rows::reason)
        .containsExactly(DateParts.NO_DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "afad.json, afad-json, 2, 2023-02-06T01:17:32Z, 7.7",
    "afad.csv, afad-csv, 2, 2023-02-06T01:17:32Z, 7.7",
    "emsc.csv, emsc-csv, 2, 2025-01-20T16:17:27Z, 6.0",
    "geonet.csv, geonet-csv, 2, 2025-01-20T16:17:27.300Z, 2.31",
    "isc-gem.csv, isc-gem, 2, 1935-04-20T22:02:01.500Z, 7.05",
    "csep.csv, csep-catalog, 2, 2025-01-20T16:17:27.300Z, 6.4",
    "noaa.tsv, noaa-significant, 4, -2149-01-01T00:00:00Z, 7.3",
    "openquake.csv, openquake-csv, 3, 1941-12-16T00:00:00Z, 7.1",
  })
  void everyTableIsKnownByItsContent(
      String sample, String format, int events, Instant first, double magnitude)
      throws IOException {
    CatalogReader.Result result = Samples.read(sample);
    assertThat(result.inputs().get(0).format()).isEqualTo(format);
    assertThat(result.catalog().size()).isEqualTo(events);
    assertThat(result.catalog().time(0)).isEqualTo(first);
    assertThat(result.catalog().magnitude(0)).isEqualTo(magnitude);
    assertThat(result.diagnostics().dropped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"afad.json", "afad.csv"})
  void typeOfAfadIsThatOfTheMagnitude(String sample) throws IOException {
    Catalog catalog = Samples.read(sample).catalog();
    assertThat(catalog.magnitudeType(0)).isEqualTo("MW");
    assertThat(EventTypes.isEarthquake(catalog.eventType(0))).isTrue();
    assertThat(catalog.id(1)).isEqualTo("900002");
    assertThat(catalog.depthKm(0)).isEqualTo(8.6);
    assertThat(catalog.place(0)).isEqualTo("Pazarcık (Kahramanmaraş)");
  }

  @Test
  void datesOfAfadWithSlashesHaveTheirDayFirst() throws IOException {
    CatalogReader.Result result = Samples.read("afad.csv");
    assertThat(result.catalog().time(0)).isEqualTo(Instant.parse("2023-02-06T01:17:32Z"));
    assertThat(result.diagnostics().notes())
        .containsExactly(
            "test.file: times name no zone; they were read as UTC (say otherwise with"
                + " --input-time-zone)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"emsc.csv", "csep.csv", "isc-gem.csv", "afad.json"})
  void timesThatAreUtcByDefinitionStayUtc(String sample) throws IOException {
    ReadOptions zone = new ReadOptions(Map.of(), DepthUnit.KM, ZoneId.of("Asia/Taipei"), false);
    CatalogReader.Result result = Reading.of(Samples.bytes(sample), zone);
    assertThat(result.catalog().time(0)).isEqualTo(Samples.read(sample).catalog().time(0));
    assertThat(result.diagnostics().notes()).isEmpty();
  }

  @Test
  void emscHasAnEmptyColumnAtItsEnd() throws IOException {
    CatalogReader.Result result = Samples.read("emsc.csv");
    assertThat(result.catalog().id(0)).isEqualTo("1701");
    assertThat(result.catalog().place(0)).isEqualTo("TAIWAN");
    assertThat(result.catalog().latitude(1)).isEqualTo(-23.18);
    assertThat(result.diagnostics().doubtful()).isEmpty();
  }

  @Test
  void geoNetMagnitudeIsMlNz20ElseMlv() throws IOException {
    CatalogReader.Result result = Samples.read("geonet.csv");
    assertThat(result.catalog().magnitudes()).containsExactly(2.31, 2.44);
    assertThat(result.catalog().magnitudeType(0)).isEqualTo("MLNZ20");
    assertThat(result.catalog().magnitudeType(1)).isEqualTo("MLv");
    assertThat(result.diagnostics().notes())
        .containsExactly(
            "test.file: of MLNZ20 and MLv, MLNZ20 was taken, and MLv where it is missing");
  }

  /** 8.6 km for 90 % are 8.6 ∕ 2.146 km. */
  @Test
  void iscGemTypeIsNotThatOfTheEvent() throws IOException {
    Catalog catalog = Samples.read("isc-gem.csv").catalog();
    assertThat(catalog.eventType(0)).isEmpty();
    assertThat(catalog.magnitudeType(0)).isEqualTo("mw");
    assertThat(catalog.id(0)).isEqualTo("901234");
    assertThat(catalog.get(0).error().horizontalKm()).isCloseTo(4.0075, within(1e-4));
  }

  @Test
  void csepCatalogMayHaveNoHeader() throws IOException {
    String text = Samples.text("csep.csv");
    CatalogReader.Result result = Reading.of(text.substring(text.indexOf('\n') + 1));
    assertThat(result.inputs().get(0).format()).isEqualTo("csep-catalog");
    assertThat(result.catalog().get(1)).isEqualTo(Samples.read("csep.csv").catalog().get(1));
  }

  @Test
  void identifiersOfSimulatedCatalogsBeginAnewInEach() throws IOException {
    CatalogReader.Result result =
        Reading.of(
            """
            lon,lat,mag,time_string,depth,catalog_id,event_id
            120.5,23.2,4.1,2025-01-20T16:17:27.300000,15.8,0,0
            120.6,23.2,4.2,2025-01-20T16:17:28.300000,15.8,1,0
            """);
    assertThat(result.catalog().size()).isEqualTo(2);
    assertThat(result.catalog().id(1)).isEqualTo("1-0");
    assertThat(result.diagnostics().notes())
        .containsExactly(
            "test.file: the file holds 2 catalogs (catalog_id); they were read as one");
  }

  @Test
  void yearsBeforeChristHaveNoYearZero() throws IOException {
    CatalogReader.Result result = Samples.read("noaa.tsv");
    assertThat(result.catalog().time(0)).isEqualTo(Instant.parse("-2149-01-01T00:00:00Z"));
    assertThat(result.catalog().time(1)).isEqualTo(Instant.parse("0062-02-05T00:00:00Z"));
    assertThat(result.diagnostics().notes())
        .contains(
            "test.file: years BCE were counted as astronomers do: 2150 BCE is the year −2149");
    assertThat(result.diagnostics().doubtful())
        .extracting(Diagnostics.Rows::reason)
        .contains(DateParts.NO_DAY, DateParts.NO_TIME_OF_DAY);
  }

  @Test
  void hemispheresMayBeLetters() throws IOException {
    Catalog catalog = Samples.read("noaa.tsv").catalog();
    assertThat(catalog.latitude(2)).isEqualTo(24.35);
    assertThat(catalog.latitude(3)).isEqualTo(-62.88);
    assertThat(catalog.longitude(3)).isEqualTo(-149.53);
    assertThat(catalog.magnitude(1)).isNaN();
    assertThat(catalog.felt(1).mmi()).isEqualTo(9);
    assertThat(NoaaSignificant.signed("85.70 S")).isEqualTo("-85.70");
  }

  @Test
  void olderTableOfNoaaIsKnownToo() throws CatalogReadException {
    Catalog catalog =
        Reading.catalog(
            "I_D\tFLAG_TSUNAMI\tYEAR\tMONTH\tDAY\tHOUR\tMINUTE\tSECOND\tFOCAL_DEPTH\tEQ_PRIMARY\t"
                + "EQ_MAG_MW\tINTENSITY\tCOUNTRY\tLOCATION_NAME\tLATITUDE\tLONGITUDE\n"
                + "7\t\t1935\t4\t20\t22\t2\t1.5\t15\t7.1\t\t11\tTAIWAN\tTAIWAN\t 24.35\t 120.82\n");
    assertThat(catalog.time(0)).isEqualTo(Instant.parse("1935-04-20T22:02:01.500Z"));
    assertThat(catalog.magnitude(0)).isEqualTo(7.1);
    assertThat(catalog.longitude(0)).isEqualTo(120.82);
  }

  /** 4.3 km for 90 % are 4.3 ∕ 2.146 km. */
  @Test
  void partsOfTheTimeMayBeBlankOrWrittenAsDecimals() throws IOException {
    CatalogReader.Result result = Samples.read("openquake.csv");
    Catalog catalog = result.catalog();
    assertThat(catalog.time(1)).isEqualTo(Instant.parse("2025-01-20T16:17:27.300Z"));
    assertThat(catalog.time(2)).isEqualTo(Instant.parse("2025-01-21T01:42:32.600Z"));
    assertThat(catalog.get(1).error().horizontalKm()).isCloseTo(2.0037, within(1e-4));
    assertThat(result.diagnostics().doubtful())
        .extracting(Diagnostics.Rows::reason)
        .containsExactly(DateParts.NO_TIME_OF_DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 13, 1, 0, 0, 0",
    "2025, 2, 30, 0, 0, 0",
    "2025, 1, 1, 25, 0, 0",
    "2025, 1, 1, 0, 61, 0",
    "2025, 1, 1, 0, 0, 61",
    "-5, 13, 1, 0, 0, 0",
    "-5, 1, 1, 0, 0, 61",
    "x, 1, 1, 0, 0, 0",
  })
  void impossibleDatesAreDropped(String y, String mo, String d, String h, String mi, String s)
      throws CatalogReadException {
    String row = String.join(",", y, mo, d, h, mi, s);
    assertThat(
            Reading.drops(
                "year,month,day,hour,minute,second,longitude,latitude,magnitude\n"
                    + row
                    + ",120,23,5\n"))
        .containsExactly("time not understood");
  }

  @Test
  void tableWithATimeIsNoNoaaList() throws CatalogReadException {
    String row = "1,2,3,4,5,6,7,8,2025-01-20T16:17:27Z\n";
    assertThat(
            Reading.of("year,mo,dy,hr,mn,sec,mag,latitude,time\n" + row).inputs().get(0).format())
        .isEqualTo("csv");
  }
}
