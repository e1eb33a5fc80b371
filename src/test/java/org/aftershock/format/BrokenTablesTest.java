package org.aftershock.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Felt;
import org.aftershock.catalog.LocationError;
import org.aftershock.catalog.Quake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with rows that can't be read: what is dropped, with which reason, and what stays. */
class BrokenTablesTest {
  private static final String HEADER = "time,latitude,longitude,depth,mag,place\n";
  private static final String GOOD = "2024-05-16T00:00:00Z,23.1,120.5,10,5,here\n";
  private static final String UNCLOSED =
      "a double quote is not closed, or stands in the middle of a field";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yesterday,23.1,120.5,10,5,here              | time not understood
          ,23.1,120.5,10,5,here                       | time not understood
          2024-05-16,95,120.5,10,5,here               | latitude outside -90..90
          2024-05-16,23.1,400,10,5,here               | longitude outside -180..360
          2024-05-16,23.1,,10,5,here                  | only one of latitude and longitude is given
          2024-05-16,23.1,120.5,8452,5,here           | depth outside -100..1000 km (is it in metres?)
          2024-05-16,23.1,120.5,10,55,here            | magnitude outside -10..12
          2024-05-16,23.1,120.5,10,big,here           | magnitude is not a number
          2024-05-16,23.1,120.5,10,5,here,there       | more fields than the header has columns
          2024-05-16,23.1,120.5,10,5,"here" or there  | a double quote is not closed, or stands in the middle of a field
          """)
  void impossibleRowIsDroppedWithItsReason(String row, String reason) throws CatalogReadException {
    assertThat(Reading.drops(HEADER + row + "\n")).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-05-16,23.1,120.5,10,NaN,here  | no magnitude; kept, but in no magnitude statistics
          2024-05-16,,,10,5,here             | no position; kept, but in no region
          2024-05-16,23.1,120.5,900,5,here   | deeper than earthquakes are known (750 km); is it in metres?
          2024-05-16,23.1,120.5,10,5         | fewer fields than the header has columns; the others count as missing
          """)
  void oddRowIsKeptWithItsDoubt(String row, String doubt) throws CatalogReadException {
    assertThat(Reading.doubts(HEADER + row + "\n")).containsExactly(doubt);
  }

  @Test
  void droppedRowIsNotDoubtedToo() throws CatalogReadException {
    assertThat(Reading.doubts(HEADER + "2024-05-16,95,120.5,10,,here\n")).isEmpty();
  }

  @Test
  void blankFieldsBeyondTheHeaderAreHarmless() throws CatalogReadException {
    assertThat(Reading.drops(HEADER + "2024-05-16,23.1,120.5,10,5,here,,\n")).isEmpty();
  }

  @Test
  void lineNumbersCountHeaderCommentsAndBlankLines() throws CatalogReadException {
    String table = "# title\n" + HEADER + GOOD + "\n# note\nyesterday,1,2,3,4,there\n" + GOOD;
    assertThat(Reading.of(table).diagnostics().dropped().get(0).examples())
        .containsExactly(new Diagnostics.Example("test.file", 6, "yesterday,1,2,3,4,there"));
  }

  @Test
  void lineNumbersCountLinesInsideQuotes() throws CatalogReadException {
    String table = HEADER + "2024-05-16,1,2,3,4,\"two\nlines\"\n" + "yesterday,1,2,3,4,there\n";
    assertThat(Reading.of(table).diagnostics().dropped().get(0).examples().get(0).line())
        .isEqualTo(4);
  }

  @Test
  void quotedFieldMayRunOverLines() throws CatalogReadException {
    assertThat(Reading.catalog(HEADER + "2024-05-16,1,2,3,4,\"two\nlines\"\n").place(0))
        .isEqualTo("two\nlines");
  }

  @Test
  void unclosedQuoteCostsOneRow() throws CatalogReadException {
    String table = HEADER + GOOD + "2024-05-16,1,2,3,4,\"here\n" + GOOD.repeat(3);
    CatalogReader.Result result = Reading.of(table);
    assertThat(result.catalog().size()).isEqualTo(4);
    assertThat(result.diagnostics().dropped().get(0).reason()).isEqualTo(UNCLOSED);
  }

  @Test
  void unclosedQuoteBeforeQuotedPlacesCostsOneRow() throws CatalogReadException {
    String quoted = "2024-05-16T00:00:00Z,23.1,120.5,10,5,\"here, or there\"\n";
    String table = HEADER + "2024-05-16,1,2,3,4,\"here, or there\n" + quoted.repeat(3000);
    CatalogReader.Result result = Reading.of(table);
    assertThat(result.catalog().size()).isEqualTo(3000);
    assertThat(result.diagnostics().dropped().get(0).examples().get(0).line()).isEqualTo(2);
  }

  @Test
  void unclosedQuoteInEveryRowIsQuick() throws CatalogReadException {
    String table = HEADER + "2024-05-16,1,2,3,4,\"here\n".repeat(20_000) + GOOD;
    assertThat(Reading.of(table).diagnostics().droppedCount()).isGreaterThanOrEqualTo(10_000);
  }

  @Test
  void halfOfTheRowsMayBeBroken() throws CatalogReadException {
    String rows =
        IntStream.range(0, 1000)
            .mapToObj(i -> i % 2 == 0 ? GOOD : "x".repeat(i % 7) + "\u0001,oops\n")
            .collect(Collectors.joining());
    Diagnostics.Report report = Reading.of(HEADER + rows).diagnostics();
    assertThat(report.kept()).isEqualTo(500);
    assertThat(report.droppedCount()).isEqualTo(500);
  }

  @Test
  void examplesOfAReasonAreFew() throws CatalogReadException {
    String table = HEADER + "yesterday,1,2,3,4,there\n".repeat(1000);
    assertThat(Reading.of(table).diagnostics().dropped().get(0).examples()).hasSize(5);
  }

  @Test
  void duplicateIdsAreCounted() throws CatalogReadException {
    CatalogReader.Result result =
        Reading.of("id,time,mag\na,2024-05-16,5\nb,2024-05-17,5\na,2024-05-16,6\n");
    assertThat(result.catalog().size()).isEqualTo(2);
    assertThat(result.diagnostics().dropped())
        .extracting(Diagnostics.Rows::reason, Diagnostics.Rows::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("the identifier stands twice; kept once", 1L));
  }

  @Test
  void lineLongerThanAnyTableHasIsRefused() {
    String table = HEADER + GOOD + "x".repeat(3 << 20);
    assertThatThrownBy(() -> Reading.of(table))
        .isInstanceOf(CatalogReadException.class)
        .hasMessage("test.file, line 3: the line is longer than 1 MB; is this really a table?");
  }

  @ParameterizedTest
  @CsvSource({"horizontalError,-1", "depthError,1e39", "felt,1e999", "mmi,13", "cdi,-2"})
  void impossibleErrorsAndReportsAreMissing(String column, String value)
      throws CatalogReadException {
    String table = HEADER.strip() + "," + column + "\n" + GOOD.strip() + "," + value + "\n";
    assertThat(Reading.doubts(table))
        .containsExactly(
            "a location error, an intensity or a number of reports is impossible; kept without it");
    Quake quake = Reading.catalog(table).get(0);
    assertThat(quake.error()).isEqualTo(LocationError.UNKNOWN);
    assertThat(quake.felt()).isEqualTo(Felt.UNKNOWN);
  }

  @Test
  void messagesHoldNoControlCharacters() throws CatalogReadException {
    Diagnostics.Report report =
        Reading.of(HEADER.replace("place", "p\u001b[2J") + "\u001b[31mred,23\n" + GOOD.repeat(9))
            .diagnostics();
    assertThat(report.dropped().get(0).examples().get(0).text()).isEqualTo("\uFFFD[31mred,23");
    assertThat(report.notes()).contains("test.file: columns not used: p\uFFFD[2J");
  }

  @Test
  void controlCharactersAtTheEndsOfTextsAreBlanksToo() throws CatalogReadException {
    Quake quake =
        Reading.catalog(
                "time,latitude,longitude,mag,magType\n2024-05-16,23.1,120.5,5,\u007fmb\u007f\n")
            .get(0);
    assertThat(quake.magnitudeType()).isEqualTo("mb");
  }

  @Test
  void linesInQuotesAreNoOtherFormat() throws CatalogReadException {
    String bulletin =
        """
            Date      Time       Latitude Longitude    Depth    Ndef Nsta Gap    Mag1  N
        2024/05/16 00:00:00.00  10.0000   20.0000   5.0
        """;
    CatalogReader.Result read =
        Reading.of(HEADER + "2024-05-16T00:00:00Z,23.1,120.5,10,5,\"a\n" + bulletin + "\"\n");
    assertThat(read.inputs().get(0).format()).isEqualTo("csv");
    assertThat(read.catalog().get(0).latitude()).isEqualTo(23.1);
  }

  @Test
  void inchesHideNoBulletin() throws CatalogReadException {
    String bulletin =
        """
        Seen on a drum of 6" at the station
            Date      Time       Latitude Longitude    Depth    Ndef Nsta Gap    Mag1  N
        2024/05/16 00:00:00.0     10.0000   20.0000      5.0
        """;
    assertThat(Reading.of(bulletin).inputs().get(0).format()).isEqualTo("gse2");
  }

  @Test
  void separatorInAQuotedHeaderPartsNothing() throws CatalogReadException {
    Catalog catalog =
        Reading.catalog(
            "time,\"depth, km\",\"latitude\",longitude,mag\n2024-05-16,10,23.1,120.5,5\n");
    assertThat(catalog.depthKm(0)).isEqualTo(10);
    assertThat(catalog.latitude(0)).isEqualTo(23.1);
  }

  @Test
  void headerMayBeLongerThanWhatIsLookedAt() throws CatalogReadException {
    String header = HEADER.strip() + "," + "x".repeat(200_000) + "\n";
    assertThat(Reading.catalog(header + GOOD).size()).isEqualTo(1);
  }
}
