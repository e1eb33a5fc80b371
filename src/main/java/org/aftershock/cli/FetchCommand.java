package org.aftershock.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.aftershock.fdsn.AnswerArchive;
import org.aftershock.fdsn.CwaOpenData;
import org.aftershock.fdsn.Fetcher;
import org.aftershock.fdsn.OutputLock;
import org.aftershock.fdsn.PieceStore;
import org.aftershock.fdsn.Provider;
import org.aftershock.fdsn.Span;
import org.aftershock.fdsn.Watch;
import org.aftershock.math.Numbers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fetches catalogs from web services. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = {
      "aftershock fetch --source SOURCE --start TIME [OPTIONS] -o OUT",
      "       aftershock fetch --source SOURCE --event-id ID[,ID...] [OPTIONS] -o OUT"
    },
    description = {
      "Fetches a catalog from an event web service, whole and verified.",
      "",
      "A query too large for the service is split by time; the number of events is checked where"
          + " the service tells it; a busy service is waited for. OUT appears only when all is"
          + " there. Stopped in the middle, the same command goes on with what it kept in"
          + " OUT.parts. Where the catalog comes from is written to OUT.provenance.json.",
      "",
      "The box around a polygon is asked for and the polygon cut from it; circles likewise where"
          + " the service does not measure them on the sphere (geonet)."
    },
    footer = {
      "",
      "Examples:",
      "  aftershock fetch --source usgs --start 2019-07-04 --end 2019-08-04 --circle -118,36,90"
          + " -o r.csv",
      "  aftershock fetch --source ingv --start 2016-08-24 --min-magnitude 2 -o italy.csv",
      "  aftershock fetch --source usgs --since-last --min-magnitude 4.5 -o world.csv",
      "  aftershock fetch --source usgs --event-id ci38457511 --raw --answer xml -o m71.xml",
      "  CWA_API_KEY=... aftershock fetch --source cwa --watch 10 -o felt.csv"
    })
final class FetchCommand implements Callable<Integer> {
  private static final Duration CLEAN_STOP = Duration.ofSeconds(10);

  private final Console console;
  private final FetchContext context;

  private FetchProgress progress;

  @Spec private CommandSpec spec;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      required = true,
      description =
          "usgs, emsc, isc, ingv, geonet, gfz, ethz, scedc, ncedc, koeri, noa, or the address of an"
              + " FDSN event service; cwa: felt reports of Taiwan, with the key from the"
              + " environment variable CWA_API_KEY.")
  private String source;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The catalog: CSV in the column layout of USGS ComCat, in order of time.")
  private Path output;

  @Option(
      names = "--raw",
      description = "Write the answer as it came instead; several answers become a zip file.")
  private boolean raw;

  @Option(names = "--dry-run", description = "Print the addresses that would be asked first.")
  private boolean dryRun;

  @Option(
      names = "--since-last",
      description =
          "Add to OUT what is new since its last event; revised events replace their old rows,"
              + " and deleted ones are removed where the service counts its events.")
  private boolean sinceLast;

  @Option(
      names = "--watch",
      paramLabel = "MINUTES",
      description =
          "Ask again and again, adding to OUT, until stopped; each answer that is new is kept in"
              + " OUT.archive.")
  private double watchMinutes = Double.NaN;

  @ArgGroup(exclusive = false, heading = "%nThe query:%n", order = 20)
  private FetchOptions options = new FetchOptions();

  @ArgGroup(exclusive = false, heading = "%nMessages:%n", order = 50)
  private MessageOptions messages = new MessageOptions();

  FetchCommand(Console console) {
    this(console, FetchContext.system());
  }

  FetchCommand(Console console, FetchContext context) {
    this.console = console;
    this.context = context;
  }

  private boolean isCwa() {
    return source.equals(CwaOpenData.NAME);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    if (dryRun) {
      addresses().forEach(console.out()::println);
      return ExitCode.DONE;
    }
    AtomicOutput.check(output);
    FetchOutput target = new FetchOutput(output, arguments());
    progress =
        new FetchProgress(
            console.err(), console.errIsTerminal() && !messages.quiet(), context.clock());
    FetchRun run =
        new FetchRun(
            context,
            target,
            options.webLimits(spec),
            raw,
            progress,
            url -> tell(messages.verbose(), url),
            message -> tell(true, message));
    OutputLock lock = OutputLock.take(target.beside(FetchOutput.PARTS), output);
    StopSignal signal = new StopSignal(CLEAN_STOP);
    try {
      if (Double.isNaN(watchMinutes)) {
        once(run, target);
      } else {
        watch(run, new AnswerArchive(target.beside(".archive")));
      }
    } finally {
      lock.close();
      signal.stopped();
    }
    return ExitCode.DONE;
  }

  /** Fetches, or says what is left if a signal stops it. */
  private void once(FetchRun run, FetchOutput target) throws IOException, InterruptedException {
    try {
      fetch(run, sinceLast, null);
    } catch (InterruptedException e) {
      tell(true, stopped(target));
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      if (!Thread.currentThread().isInterrupted()) {
        throw e;
      }
      // The signal closed the file in work.
      tell(true, stopped(target));
    }
  }

  private static String stopped(FetchOutput target) throws IOException {
    int kept = PieceStore.kept(target.beside(FetchOutput.PARTS));
    return kept == 0
        ? "stopped before the first answer; nothing was written"
        : "stopped; "
            + Numbers.count(kept)
            + (kept == 1 ? " answer is" : " answers are")
            + " kept in "
            + target.beside(FetchOutput.PARTS)
            + ", from which the same command goes on";
  }

  private void check() {
    if (output == null && !dryRun) {
      throw usage("say where to write the catalog with --output");
    }
    boolean watched = !Double.isNaN(watchMinutes);
    if (raw && (sinceLast || watched)) {
      throw usage("--raw takes answers as they are; --since-last and --watch add to a CSV catalog");
    }
    if (watched && !(watchMinutes > 0)) {
      throw usage("--watch must be more than 0 minutes");
    }
    if (isCwa() && context.cwaKey().value().isEmpty() && !dryRun) {
      throw usage(
          "set the environment variable "
              + FetchContext.CWA_KEY
              + " to your key for the open data of the Central Weather Administration");
    }
    if (isCwa()) {
      options.checkFeltReports(spec);
    } else {
      options.checkOrder(options.provider(source, context, spec), raw, spec);
    }
    if (!options.ids().isEmpty()) {
      options.checkIds(spec);
      if (sinceLast || watched) {
        throw usage("--event-id fetches certain events; leave --since-last and --watch out");
      }
      return;
    }
    boolean adds = (sinceLast || watched) && output != null && Files.exists(output);
    if (!isCwa() && options.start() == null && !adds) {
      throw usage("say from when with --start, or which events with --event-id");
    }
    Instant end = options.end() == null ? context.now() : options.end();
    if (options.start() != null && end.isBefore(options.start())) {
      throw usage("--start is after " + (options.end() == null ? "now" : "--end"));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<String> addresses() throws IOException {
    if (isCwa()) {
      return CwaOpenData.addresses(context.cwaBase());
    }
    Provider provider = options.provider(source, context, spec);
    if (!options.ids().isEmpty()) {
      return Fetcher.addresses(provider, options.query(spec), options.ids());
    }
    Instant end = options.end() == null ? context.now() : options.end();
    Instant start = start(sinceLast && output != null && Files.exists(output) ? output : null);
    return Fetcher.addresses(provider, options.query(spec), new Span(start, end));
  }

  private void watch(FetchRun run, AnswerArchive archive) throws IOException {
    Watch watch =
        new Watch(
            Duration.ofMillis(Math.round(watchMinutes * 60_000)),
            context.clock(),
            context.sleeper());
    watch.run(() -> fetch(run, true, archive), message -> tell(true, message));
    tell(true, "stopped");
  }

  /** Fetches once; {@code archive} keeps new answers, null for none. */
  private void fetch(FetchRun run, boolean adds, AnswerArchive archive)
      throws IOException, InterruptedException {
    Path older = adds && Files.exists(output) ? output : null;
    if (isCwa()) {
      run.feltReports(options.all(spec), older, archive);
      return;
    }
    Provider provider = options.provider(source, context, spec);
    if (!options.ids().isEmpty()) {
      run.events(provider, options.query(spec), options.ids());
      return;
    }
    Instant start = start(older);
    if (options.end() != null && options.end().isBefore(start)) {
      throw usage("the last event of " + output + " is after --end; there is nothing to add");
    }
    run.events(provider, options.query(spec), start, options.end(), older, archive);
  }

  /** From when to ask: before the last event of a catalog that is added to, else as told. */
  private Instant start(Path older) throws IOException {
    return older == null ? options.start() : options.startAfter(FetchRun.last(older));
  }

  private List<String> arguments() {
    return spec.commandLine().getParent() == null
        ? spec.commandLine().getParseResult().originalArgs()
        : spec.commandLine().getParent().getParseResult().originalArgs();
  }

  private void tell(boolean wanted, String message) {
    if (wanted && !messages.quiet()) {
      String when = Double.isNaN(watchMinutes) ? "" : context.now() + ": ";
      progress.say("aftershock: " + output + ": " + when + message);
    }
  }
}
