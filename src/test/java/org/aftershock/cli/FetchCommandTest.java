package org.aftershock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aftershock.cli.CommandLine.Outcome;
import org.aftershock.fdsn.FakeService;
import org.aftershock.fdsn.FakeTime;
import org.aftershock.fdsn.FetchRecord;
import org.aftershock.fdsn.OutputLock;
import org.aftershock.fdsn.Providers;
import org.aftershock.fdsn.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
  private static final String KEY = "CWA-0A1B+2C3D";

  @TempDir private Path folder;
  private FakeService fake;
  private FakeTime time = new FakeTime("2020-01-03T00:00:00Z");

  @BeforeEach
  void start() throws IOException {
    fake = new FakeService();
  }

  @AfterEach
  void stop() {
    fake.close();
    Thread.interrupted();
  }

  private Path out() {
    return folder.resolve("out.csv");
  }

  private Outcome fetch(String source, String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            false);
    FetchContext context =
        new FetchContext(
            time,
            time,
            name -> Providers.named(name).map(provider -> provider.withBase(fake.base())),
            fake.base(),
            new Secret(KEY));
    CommandLineRunner runner = new CommandLineRunner(console);
    List<String> args =
        new ArrayList<>(List.of("--source", source, "-o", out().toString(), "--allow-http"));
    args.addAll(List.of(more));
    int code =
        new picocli.CommandLine(new FetchCommand(console, context))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(runner)
            .setExecutionExceptionHandler(runner)
            .execute(args.toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return new Outcome(code, out.toString(), err.toString());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aCatalogIsWrittenInOrderOfTimeWithItsProvenance() throws IOException {
    fake.with(30, "2020-01-01T00:00:00Z", 3600);
    Outcome outcome = fetch("usgs", "--start=2020-01-01", "--end=2020-01-02T12:00:00Z");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("30 events (30 fetched, as many as the service counts)");
    assertThat(Files.readString(out()).lines())
        .hasSize(31)
        .element(1)
        .asString()
        .startsWith("2020-01-01T00:00:00Z,35.5,-117.5,8.2,2,ml,17,,,,,ev0,")
        .contains("\"10 km N, there\"");
    assertThat(Files.readString(FetchRecord.beside(out())))
        .contains(
            "U.S. Geological Survey",
            "\"countedByService\" : 30",
            "\"retrieved\" : \"2020-01-03T00:00:00Z\"",
            "query?format=csv&starttime=2020-01-01T00:00:00&endtime=2020-01-02T12:00:00",
            "\"sha256\"");
    assertThat(files()).containsExactly("out.csv", "out.csv.provenance.json");
  }

  @Test
  void aRemoteFailureLeavesNoCatalogAndTheSameCommandGoesOn() throws IOException {
    fake.with(30, "2020-01-01T00:00:00Z", 3600);
    fake.limit = 15;
    fake.faults.addAll(List.of(FakeService.PASS, FakeService.PASS));
    fake.faults.add(FakeService.status(403, "no"));
    Outcome outcome = fetch("gfz", "--start", "2020-01-01");
    assertThat(outcome.code()).isEqualTo(ExitCode.REMOTE_FAILURE);
    assertThat(outcome.err()).contains("the service answers 403");
    assertThat(files()).containsExactly("out.csv.parts");
    assertThat(fetch("gfz", "--start", "2020-01-01").code()).isZero();
    assertThat(Files.readString(out()).lines()).hasSize(31);
    assertThat(fake.requests)
        .as("all asked once but the one that failed and the whole, which is too much")
        .hasSize((int) fake.requests.stream().distinct().count() + 2);
  }

  @Test
  void reportsTellWhereAFetchedCatalogComesFrom() throws IOException {
    fake.with(30, "2020-01-01T00:00:00Z", 3600);
    fetch("usgs", "--start=2020-01-01");
    String[] summary = {"summary", out().toString(), "--radius", "30"};
    assertThat(CommandLine.run(summary).out())
        .contains("U.S. Geological Survey, retrieved 2020-01-03T00:00:00Z");
    Files.writeString(
        out(), "2020-01-02T23:00:00Z,35.5,-117.5,8,3,ml\n", StandardOpenOption.APPEND);
    assertThat(CommandLine.run(summary).out()).doesNotContain("U.S. Geological Survey");
  }

  @Test
  void aFailureLeavesTheOldCatalogAsItWas() throws IOException {
    Files.writeString(out(), "old");
    fake.with(3, "2020-01-01T00:00:00Z", 60);
    fake.countBias = 1;
    assertThat(fetch("usgs", "--start", "2020-01-01").code()).isEqualTo(ExitCode.REMOTE_FAILURE);
    assertThat(out()).hasContent("old");
  }

  @Test
  void noEventIsItsOwnExitCode() throws IOException {
    Outcome outcome = fetch("usgs", "--start", "2020-01-01");
    assertThat(outcome.code()).isEqualTo(ExitCode.NO_DATA);
    assertThat(outcome.err()).contains("no event for this query");
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsNoEventIsLeftOut() throws IOException {
    fake.with(6, "2020-01-01T00:00:00Z", 60);
    assertThat(fetch("geonet", "--start", "2020-01-01").code()).isZero();
    assertThat(Files.readString(out())).contains(",ev2,").doesNotContain(",ev3,");
  }

  @Test
  void theCircleIsMeasuredAgain() {
    fake.with(3, "2020-01-01T00:00:00Z", 60);
    Outcome outcome = fetch("usgs", "--start", "2020-01-01", "--circle=-117.5,36.5,100");
    assertThat(fake.requests.peek()).contains("maxradius=0.905");
    assertThat(outcome.code()).isEqualTo(ExitCode.NO_DATA);
  }

  @Test
  void whatIsNewIsAddedAndRevisionsReplace() throws IOException {
    fake.with(10, "2020-01-01T00:00:00Z", 3600);
    fetch("gfz", "--start", "2020-01-01", "--end", "2020-01-01T05:00:00Z");
    assertThat(Files.readString(out()).lines()).hasSize(7);
    fake.events.set(4, new FakeService.Event("ev4", fake.events.get(4).time(), 6.6));
    fake.events.set(0, new FakeService.Event("ev0", fake.events.get(0).time(), 7.7));
    Outcome outcome = fetch("gfz", "--since-last", "--overlap", "0.125");
    assertThat(outcome.err()).contains("10 events, 4 of them new");
    assertThat(Files.readString(out())).contains(",6.6,").doesNotContain(",7.7,");
    assertThat(Files.readString(out()).lines()).hasSize(11);
    assertThat(Files.readString(FetchRecord.beside(out())))
        .contains("endtime=2020-01-01T05:00:00", "starttime=2020-01-01T02:00:00");
  }

  @Test
  void eventsThatAServiceDeletedAreRemovedWhereItCounts() throws IOException {
    fake.with(10, "2020-01-01T00:00:00Z", 3600);
    fetch("usgs", "--start", "2020-01-01");
    // Before the time that is asked again, within an hour of its start, and well within it.
    fake.events.removeIf(event -> List.of("ev1", "ev6", "ev8").contains(event.id()));
    Outcome outcome = fetch("usgs", "--since-last", "--overlap", "0.125");
    assertThat(outcome.err()).contains("1 event is no longer at the service, and removed: ev8\n");
    assertThat(Files.readString(out())).contains("ev1", "ev6").doesNotContain("ev8");
  }

  @Test
  void eventsThatAServiceDoesNotGiveAreKeptWhereItDoesNotCount() throws IOException {
    fake.with(10, "2020-01-01T00:00:00Z", 3600);
    fetch("gfz", "--start", "2020-01-01");
    fake.events.remove(8);
    assertThat(fetch("gfz", "--since-last", "--overlap", "0.125").err())
        .contains("1 event is no longer at the service, but kept", ": ev8\n");
    assertThat(Files.readString(out())).contains("ev8");
  }

  @Test
  void eventsOutsideTheLimitsOfAnAdditionAreNotMissed() throws IOException {
    fake.with(10, "2020-01-01T00:00:00Z", 3600);
    fetch("usgs", "--start", "2020-01-01");
    Outcome outcome = fetch("usgs", "--since-last", "--min-magnitude", "2.9");
    assertThat(outcome.err()).doesNotContain("no longer");
    assertThat(Files.readString(out()).lines()).hasSize(11);
  }

  @Test
  void columnsOfTheServiceOutliveAnAddition() throws IOException {
    fake.with(10, "2020-01-01T00:00:00Z", 3600);
    fetch("usgs", "--start", "2020-01-01");
    String before = Files.readString(out());
    fetch("usgs", "--since-last", "--overlap", "0.125");
    assertThat(out()).hasContent(before);
  }

  @Test
  void rawAnswersAreKeptAsTheyCame() throws IOException {
    fake.with(6, "2020-01-01T00:00:00Z", 3600);
    fake.badRow = "a row that says nothing\n";
    Outcome outcome = fetch("ingv", "--start", "2020-01-01", "--raw");
    assertThat(outcome.code()).isZero();
    assertThat(Files.readString(out())).startsWith("#EventID|").endsWith(fake.badRow);
  }

  @Test
  void severalRawAnswersAreAZipFileThatTheCommandsRead() {
    fake.with(40, "2020-01-01T00:00:00Z", 3600);
    fake.limit = 15;
    Outcome outcome = fetch("gfz", "--start", "2020-01-01", "--raw");
    assertThat(outcome.err()).contains("40 events in ", "as a zip file");
    assertThat(CommandLine.run("summary", out().toString(), "--format", "csv").out())
        .contains("diagnostics.kept,40");
  }

  @Test
  void aPolygonIsCutFromTheBoxThatWasAsked() throws IOException {
    // All events are at 35.5 north, 117.5 west.
    fake.with(3, "2020-01-01T00:00:00Z", 60);
    String[] query = {"--start", "2020-01-01", "--polygon=-118,35,-117,35,-117.5,35.6"};
    assertThat(fetch("usgs", query).code()).isZero();
    assertThat(fake.requests.peek())
        .contains("minlatitude=35&maxlatitude=35.6&minlongitude=-118&maxlongitude=-117");
    assertThat(Files.readString(out()).lines()).hasSize(4);
    Outcome beside = fetch("usgs", "--start=2020-01-01", "--polygon=-118,35,-117,35,-118,35.6");
    assertThat(beside.code()).isEqualTo(ExitCode.NO_DATA);
    assertThat(beside.err()).contains("none of the 3 events that came is in the region");
  }

  @Test
  void everySelectionOfTheSpecificationIsAsked() {
    Outcome outcome =
        fetch(
            "usgs",
            "--dry-run",
            "--start=2020-01-01",
            "--end=2020-01-02",
            "--magnitude-type=Mw",
            "--catalog=us",
            "--contributor=ci",
            "--event-type=earthquake",
            "--updated-after=2020-01-01T12:00:00Z",
            "--parameter",
            "reviewstatus=reviewed");
    assertThat(outcome.out())
        .contains(
            "&eventtype=earthquake&magnitudetype=Mw&catalog=us&contributor=ci"
                + "&updatedafter=2020-01-01T12:00:00&reviewstatus=reviewed");
    assertThat(fetch("usgs", "--start=2020-01-01", "--parameter", "limit=5").err())
        .contains("limit is set by the program itself");
    assertThat(fetch("usgs", "--start=2020-01-01", "--parameter", "apikey=5").err())
        .contains("secrets would be recorded");
    assertThat(fetch("cwa", "--catalog=x").err()).contains("leave catalog out");
  }

  @Test
  void eventsAreFetchedByTheirIdentifiers() throws IOException {
    fake.with(30, "2020-01-01T00:00:00Z", 3600);
    Outcome outcome = fetch("usgs", "--event-id", "ev7,ev3");
    assertThat(outcome.err()).endsWith(": 2 events\n");
    assertThat(fake.requests)
        .containsExactly("query?format=csv&eventid=ev7", "query?format=csv&eventid=ev3");
    assertThat(Files.readString(out())).containsSubsequence("ev3", "ev7");
    assertThat(Files.readString(FetchRecord.beside(out()))).contains("eventid=ev7", "\"rows\" : 2");
    assertThat(files()).containsExactly("out.csv", "out.csv.provenance.json");
  }

  @Test
  void anEventThatIsNotThereIsNamedAndNothingWritten() throws IOException {
    fake.with(2, "2020-01-01T00:00:00Z", 3600);
    fake.faults.add(FakeService.status(404, "Error 404: Not Found\n\nEvent ev0 not found.\n"));
    Outcome outcome = fetch("gfz", "--event-id", "ev0,ev1,ev2");
    assertThat(outcome.code()).isEqualTo(ExitCode.NO_DATA);
    assertThat(outcome.err()).contains("gfz has no event called ev0, ev2");
    assertThat(files()).isEmpty();
  }

  @Test
  void identifiersStandAlone() {
    assertThat(fetch("usgs", "--event-id", "ev1", "--start=2020-01-01").err())
        .contains("leave the limits of time, magnitude, depth and place out");
    assertThat(fetch("usgs", "--event-id", "ev1", "--since-last").err())
        .contains("leave --since-last and --watch out");
    assertThat(fetch("usgs", "--event-id", "ev1,,ev2").err()).contains("an identifier is empty");
    assertThat(fetch("cwa", "--event-id", "ev1").err()).contains("not for felt reports");
  }

  @Test
  void anotherFormatMayBeAskedFor() throws IOException {
    fake.with(2, "2020-01-01T00:00:00Z", 3600);
    String[] args = {
      "--event-id=ev1", "--raw", "--answer=xml", "--parameter=includeallorigins=true"
    };
    assertThat(fetch("usgs", args).err()).contains("1 event in 1 answer");
    assertThat(fake.requests)
        .containsExactly("query?format=xml&eventid=ev1&includeallorigins=true");
    assertThat(Files.readString(out())).startsWith("<q:quakeml");
  }

  @Test
  void twoRunsIntoOneFileAreRefused() throws IOException {
    fake.with(3, "2020-01-01T00:00:00Z", 60);
    try (OutputLock lock = OutputLock.take(folder.resolve("out.csv.parts"), out())) {
      assertThat(lock).isNotNull();
      Outcome outcome = fetch("usgs", "--start", "2020-01-01");
      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("out.csv: another run is fetching into it");
    }
    // As a run that was killed leaves it.
    Files.createDirectories(folder.resolve("out.csv.parts"));
    Files.createFile(folder.resolve("out.csv.parts/lock"));
    assertThat(fetch("usgs", "--start", "2020-01-01").code()).isZero();
    assertThat(files()).containsExactly("out.csv", "out.csv.provenance.json");
  }

  @Test
  void aRunThatFailsAtOnceLeavesNothing() throws IOException {
    fake.faults.add(FakeService.status(403, "no"));
    assertThat(fetch("gfz", "--start", "2020-01-01").code()).isEqualTo(ExitCode.REMOTE_FAILURE);
    assertThat(files()).isEmpty();
  }

  @Test
  void aRunThatIsStoppedSaysWhatIsLeft() throws IOException {
    fake.with(30, "2020-01-01T00:00:00Z", 3600);
    fake.limit = 20;
    fake.faults.addAll(List.of(FakeService.PASS, FakeService.PASS));
    fake.faults.add(FakeService.status(503, ""));
    time = new FakeTime("2020-01-03T00:00:00Z").stopIn(1);
    Outcome outcome = fetch("gfz", "--start", "2020-01-01");
    assertThat(outcome.err()).contains("stopped; 1 answer is kept in", "the same command goes on");
    assertThat(files()).containsExactly("out.csv.parts");
  }

  @Test
  void aDryRunAsksNobody() {
    Outcome outcome = fetch("usgs", "--start", "2020-01-01", "--dry-run");
    assertThat(outcome.out().lines()).hasSize(2);
    assertThat(outcome.out()).contains("count?starttime=2020-01-01T00:00:00&endtime=2020-01-03");
    assertThat(fetch("cwa", "--dry-run").out()).contains("Authorization=***").doesNotContain(KEY);
    assertThat(fake.requests).isEmpty();
  }

  @Test
  void wrongCommandLinesAreTold() {
    assertThat(fetch("nasa").err()).contains("no source 'nasa'", "usgs, emsc");
    assertThat(fetch("usgs").err()).contains("say from when with --start");
    assertThat(fetch("https://a.org/q?token=1", "--start=2020-01-01").err()).contains("alone");
    assertThat(fetch("usgs", "--start=2020-01-01", "--order=time").err()).contains("for --raw");
    assertThat(fetch("emsc", "--start=2020-01-01", "--raw", "--order=magnitude").err())
        .contains("may give short answers");
    assertThat(fetch("usgs", "--start=2031-01-01").err()).contains("--start is after now");
    assertThat(fetch("usgs", "--start=2020-01-02", "--end=2020-01-01").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandLine.run("fetch", "--source", "cwa", "-o", out().toString()).err())
        .contains("CWA_API_KEY");
  }

  @Test
  void anAddressIsAServiceToo() {
    fake.with(50, "2020-01-01T00:00:00Z", 600);
    fake.silentCap = 9;
    Outcome outcome = fetch(fake.base() + "query", "--start", "2020-01-01");
    assertThat(outcome.err()).contains("50 events (the service does not say how many it has)");
  }

  private static String report(String number, String time, String magnitude) {
    return """
        {"success":"true","result":{"resource_id":"E-A0015-001"},"records":{"Earthquake":[
        {"EarthquakeNo":%s,"ReportType":"%s","EarthquakeInfo":{"OriginTime":"%s","FocalDepth":9.7,
        "Epicenter":{"Location":"x","EpicenterLatitude":23.2,"EpicenterLongitude":120.5},
        "EarthquakeMagnitude":{"MagnitudeType":"芮氏規模","MagnitudeValue":%s}},
        "Intensity":{"ShakingArea":[]}}]}}
        """
        .formatted(number, number.endsWith("000") ? "小區域" : "地震報告", time, magnitude);
  }

  @Test
  void feltReportsGatherWhileWatchedAndTheKeyIsNowhere() throws IOException {
    FakeService.Fault numbered =
        FakeService.status(200, report("114001", "2025-01-21 00:17:27", "6.4"));
    FakeService.Fault small =
        FakeService.status(200, report("114000", "2025-01-21 01:00:00", "3.1"));
    fake.faults.addAll(List.of(numbered, small));
    fake.faults.addAll(List.of(numbered, small));
    fake.faults.add(FakeService.status(401, "{\"message\":\"bad key " + KEY + "\"}"));
    fake.faults.add(FakeService.status(200, report("114002", "2025-01-25 19:49:17", "5.7")));
    fake.faults.add(FakeService.status(200, report("114000", "2025-01-21 01:00:00", "3.2")));
    time = new FakeTime("2025-01-26T00:00:00Z").stopIn(4);
    Outcome outcome = fetch("cwa", "--watch", "10", "--verbose");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("2 events, 0 of them new", "401", "***", "stopped");
    assertThat(Files.readString(out()).lines()).hasSize(4);
    assertThat(Files.readString(out())).contains(",6.4,", ",3.2,", ",5.7,").doesNotContain(",3.1,");
    try (Stream<Path> archive = Files.list(folder.resolve("out.csv.archive"))) {
      assertThat(archive.map(file -> file.getFileName().toString()).sorted().toList())
          .hasSize(4)
          .first()
          .asString()
          .matches("E-A0015-001-20250126T000000Z-[0-9a-f]{8}\\.json");
    }
    assertThat(fake.requests.peek()).contains("Authorization=" + KEY);
    assertThat(outcome.err() + Files.readString(FetchRecord.beside(out())))
        .doesNotContain(KEY, "CWA-0A1B");
  }

  @Test
  void aWatchThatFailsAtFirstFails() {
    fake.faults.add(FakeService.status(401, "{\"message\":\"bad key\"}"));
    Outcome outcome = fetch("cwa", "--watch", "10");
    assertThat(outcome.code()).isEqualTo(ExitCode.REMOTE_FAILURE);
    assertThat(outcome.err()).contains("bad key");
  }

  @Test
  void anEventServiceIsWatchedFromItsLastEvent() throws IOException {
    fake.with(5, "2020-01-02T20:00:00Z", 600);
    time = new FakeTime("2020-01-03T00:00:00Z").stopIn(2);
    fetch("gfz", "--watch", "10", "--start", "2020-01-02");
    Thread.interrupted();
    fake.events.add(new FakeService.Event("late", Instant.parse("2020-01-03T00:05:00Z"), 4));
    time = new FakeTime("2020-01-03T01:00:00Z").stopIn(1);
    assertThat(fetch("gfz", "--watch", "10").err()).contains("6 events, 1 of them new");
    assertThat(Files.readString(out())).contains(",late,");
  }
}
