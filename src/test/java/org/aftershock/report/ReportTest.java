package org.aftershock.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aftershock.catalog.Key;
import org.aftershock.report.Document.Cautions;
import org.aftershock.report.Document.Fact;
import org.aftershock.report.Document.Facts;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;
import org.junit.jupiter.api.Test;

class ReportTest {
  private record Part(double known, double unknown, String none) {}

  private record Whole(
      @Key("K") int renamed,
      Part part,
      Part empty,
      List<Part> list,
      Map<String, Integer> map,
      Instant time,
      String text,
      Object absent) {}

  private static final Part EMPTY = new Part(Double.NaN, Double.NaN, "");
  private static final Whole WHOLE =
      new Whole(
          7,
          new Part(1.5, Double.NaN, ""),
          EMPTY,
          List.of(new Part(0.1 + 0.2, 2, "x")),
          Map.of("a", 1),
          Instant.parse("2020-01-01T00:00:00Z"),
          "quote \" comma, 餘震",
          null);

  @Test
  void jsonLeavesOutWhatIsMissingAndRoundsNothing() throws IOException {
    StringWriter out = new StringWriter();
    JsonReport.write(WHOLE, out);
    assertThat(out.toString().replaceAll("\\s+", " ").strip())
        .isEqualTo(
            "{ \"K\" : 7, \"part\" : { \"known\" : 1.5 }, \"list\" : [ {"
                + " \"known\" : 0.30000000000000004, \"unknown\" : 2.0, \"none\" : \"x\" } ],"
                + " \"map\" : { \"a\" : 1 }, \"time\" : \"2020-01-01T00:00:00Z\","
                + " \"text\" : \"quote \\\" comma, 餘震\" }");
  }

  @Test
  void csvHasAPathAndAValueALine() throws IOException {
    StringWriter out = new StringWriter();
    CsvReport.write(WHOLE, out);
    assertThat(out.toString())
        .isEqualTo(
            """
            key,value
            K,7
            part.known,1.5
            list[0].known,0.30000000000000004
            list[0].unknown,2.0
            list[0].none,x
            map.a,1
            time,2020-01-01T00:00:00Z
            text,"quote "" comma, 餘震"
            """);
  }

  private static final Document DOCUMENT =
      new Document(
          "Title",
          List.of(
              new Section(
                  "Facts",
                  List.of(
                      new Facts(List.of(new Fact("a", "1"), new Fact("longer", "2"))),
                      new Text("A sentence."))),
              new Section(
                  "Table",
                  List.of(
                      new Table(
                          List.of("name", ">count"),
                          List.of(List.of("餘震", "7"), List.of("a|b", "1,234"))))),
              new Section(
                  "Warnings", List.of(new Cautions(List.of(new Fact("A_CODE", "Beware.")))))));

  @Test
  void textIsAligned() throws IOException {
    StringBuilder out = new StringBuilder();
    TextLayout.write(DOCUMENT, out, false);
    assertThat(out.toString())
        .isEqualTo(
            """
            Title

            Facts
              a       1
              longer  2

              A sentence.

            Table
              name  count
              餘震      7
              a|b   1,234

            Warnings
              A_CODE  Beware.
            """);
  }

  @Test
  void textIsColouredOnlyOnDemand() throws IOException {
    StringBuilder out = new StringBuilder();
    TextLayout.write(DOCUMENT, out, true);
    assertThat(out.toString()).contains("\u001B[1mTitle\u001B[0m", "\u001B[33mA_CODE\u001B[0m");
  }

  @Test
  void longTextIsWrapped() throws IOException {
    StringBuilder out = new StringBuilder();
    String words = String.join(" ", Arrays.asList("word".repeat(50).split("(?<=\\G.{4})", -1)));
    TextLayout.write(
        new Document("T", List.of(new Section("S", List.of(new Text(words))))), out, false);
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 88);
    assertThat(out.toString().replaceAll("\\s+", " ")).contains(words.strip());
  }

  @Test
  void markdownEscapesWhatIsMarkup() throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownLayout.write(DOCUMENT, out);
    assertThat(out.toString())
        .isEqualTo(
            """
            # Title

            ## Facts

            - a: 1
            - longer: 2

            A sentence.

            ## Table

            | name | count |
            | --- | ---: |
            | 餘震 | 7 |
            | a\\|b | 1,234 |

            ## Warnings

            - **A\\_CODE**: Beware.
            """);
  }
}
