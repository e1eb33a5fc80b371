package org.aftershock.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.NoEventsException;
import org.aftershock.catalog.Selection;
import org.aftershock.fdsn.AnswerArchive;
import org.aftershock.fdsn.CwaOpenData;
import org.aftershock.fdsn.EventQuery;
import org.aftershock.fdsn.FetchRecord;
import org.aftershock.fdsn.Fetched;
import org.aftershock.fdsn.Fetcher;
import org.aftershock.fdsn.GoneEvents;
import org.aftershock.fdsn.PatientWeb;
import org.aftershock.fdsn.Piece;
import org.aftershock.fdsn.PieceStore;
import org.aftershock.fdsn.Provider;
import org.aftershock.fdsn.Span;
import org.aftershock.fdsn.WebLimits;
import org.aftershock.format.CatalogReadException;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;
import org.aftershock.math.Numbers;

/** Fetches one query into one file, anew or adding to it. */
final class FetchRun {
  private final FetchContext context;
  private final FetchOutput output;
  private final boolean raw;
  private final FetchProgress progress;
  private final Consumer<String> told;
  private final PatientWeb web;

  /**
   * A run.
   *
   * @param raw whether answers are written as they came
   * @param progress shows how far it is
   * @param asked is told each address
   * @param told is told what was done and waited for
   */
  FetchRun(
      FetchContext context,
      FetchOutput output,
      WebLimits limits,
      boolean raw,
      FetchProgress progress,
      Consumer<String> asked,
      Consumer<String> told) {
    this.context = context;
    this.output = output;
    this.raw = raw;
    this.progress = progress;
    this.told = told;
    web =
        new PatientWeb(
            limits,
            "aftershock/" + Version.number(),
            context.clock(),
            context.sleeper(),
            new PatientWeb.Listener() {
              @Override
              public void asks(String url) {
                progress.asks();
                asked.accept("GET " + url);
              }

              @Override
              public void waits(String why, Duration wait) {
                told.accept(why + "; waiting " + wait.toSeconds() + " s");
              }
            });
  }

  /** Time of the last event of a catalog file. */
  static Instant last(Path file) throws IOException {
    Catalog catalog = read(file);
    if (catalog.isEmpty()) {
      throw new CatalogReadException(
          file + ": has no event to go on from; fetch it without --since-last");
    }
    return catalog.time(catalog.size() - 1);
  }

  private static Catalog read(Path file) throws IOException {
    return CatalogReader.read(List.of(Source.file(file)), ReadOptions.DEFAULT, Progress.NONE)
        .catalog();
  }

  /**
   * Fetches the felt reports of Taiwan.
   *
   * @param older catalog to add to, null for none
   * @param archive keeps new answers, null for none
   */
  void feltReports(Selection selection, Path older, AnswerArchive archive)
      throws IOException, InterruptedException {
    try (PieceStore store =
        PieceStore.open(output.beside(FetchOutput.PARTS), CwaOpenData.NAME, !raw)) {
      CwaOpenData cwa =
          new CwaOpenData(context.cwaBase(), context.cwaKey(), web, store, context.clock());
      Fetched fetched = cwa.fetch();
      archive(fetched, archive);
      write(
          fetched,
          older,
          store,
          all -> CwaOpenData.withoutRepeats(all).select(selection),
          verified(fetched, older));
    }
  }

  /**
   * Fetches from an event service.
   *
   * @param end null for now
   * @param older catalog to add to, null for none
   * @param archive keeps new answers, null for none
   */
  void events(
      Provider provider,
      EventQuery query,
      Instant start,
      Instant end,
      Path older,
      AnswerArchive archive)
      throws IOException, InterruptedException {
    String identity = identity(provider, query, start, end);
    try (PieceStore store = PieceStore.open(output.beside(FetchOutput.PARTS), identity, !raw)) {
      Instant known = end == null ? store.openEnd(context.now()) : end;
      Span span = new Span(start, known);
      Fetched fetched = fetch(provider, store, fetcher -> fetcher.fetch(query, span));
      archive(fetched, archive);
      if (raw && query.isBoxed(provider)) {
        told.accept("the service was asked for the box around the region; --raw keeps all of it");
      }
      Selection chosen = query.chosen(provider);
      GoneEvents gone =
          older == null
              ? GoneEvents.NONE
              : GoneEvents.of(read(older), fetched, provider, query, span);
      if (!gone.ids().isEmpty()) {
        told.accept(gone.told());
      }
      write(
          fetched,
          older,
          store,
          all ->
              gone.removedFrom(all)
                  .where(i -> !provider.notEvents().contains(type(all, i)))
                  .select(chosen),
          verified(fetched, older));
    }
  }

  /** Fetches events by their identifiers; {@code query} holds further parameters. */
  void events(Provider provider, EventQuery query, List<String> ids)
      throws IOException, InterruptedException {
    String identity = String.join(" ", Fetcher.addresses(provider, query, ids));
    try (PieceStore store = PieceStore.open(output.beside(FetchOutput.PARTS), identity, !raw)) {
      try {
        write(
            fetch(provider, store, fetcher -> fetcher.fetch(query, ids)),
            null,
            store,
            all -> all,
            "");
      } catch (NoEventsException e) {
        store.delete();
        throw e;
      }
    }
  }

  /** What a fetcher is told to fetch. */
  @FunctionalInterface
  private interface Task {
    Fetched of(Fetcher fetcher) throws IOException, InterruptedException;
  }

  private Fetched fetch(Provider provider, PieceStore store, Task task)
      throws IOException, InterruptedException {
    progress.begin("fetch " + provider.name());
    try {
      return task.of(new Fetcher(provider, web, store, context.clock(), progress));
    } finally {
      progress.close();
    }
  }

  private static String type(Catalog catalog, int i) {
    return catalog.eventType(i).strip().toLowerCase(Locale.ROOT);
  }

  /** Words that are the same for the same query, however late it is asked. */
  private static String identity(Provider provider, EventQuery query, Instant start, Instant end) {
    Span span = new Span(start, end == null ? start : end);
    return String.join(" ", Fetcher.addresses(provider, query, span))
        + (end == null ? " open" : "");
  }

  private static void archive(Fetched fetched, AnswerArchive archive) throws IOException {
    if (archive != null) {
      for (Piece piece : fetched.pieces()) {
        archive.keep(piece);
      }
    }
  }

  /** What is taken of the events that came. */
  @FunctionalInterface
  private interface Choice {
    Catalog of(Catalog all);
  }

  /** Writes what came, and tells it with the words of how it was verified. */
  private void write(Fetched fetched, Path older, PieceStore store, Choice choice, String verified)
      throws IOException {
    if (raw && !fetched.pieces().isEmpty()) {
      output.writeRaw(fetched);
      int answers = fetched.pieces().size();
      told.accept(
          events(fetched.account().rows())
              + " in "
              + answers
              + (answers == 1 ? " answer" : " answers, as a zip file")
              + verified);
    } else {
      writeCatalog(fetched, older, store, choice, verified);
    }
    store.delete();
  }

  private void writeCatalog(
      Fetched fetched, Path older, PieceStore store, Choice choice, String verified)
      throws IOException {
    Catalog all =
        fetched.pieces().isEmpty() && older == null
            ? Catalog.of(List.of())
            : Piece.catalog(fetched.pieces(), older);
    Catalog catalog = choice.of(all);
    if (catalog.isEmpty()) {
      store.delete();
      throw new NoEventsException(
          output.file()
              + (all.isEmpty()
                  ? ": the service has no event for this query; widen its limits"
                  : ": none of the "
                      + Numbers.count(all.size())
                      + " events that came is in the region and the limits; widen them"));
    }
    String change = older == null ? "" : change(read(older), catalog);
    List<Object> earlier = older == null ? List.of() : FetchRecord.earlier(older);
    output.write(catalog, fetched, earlier);
    told.accept(events(catalog.size()) + change + verified);
  }

  private static String events(long n) {
    return Numbers.count(n) + (n == 1 ? " event" : " events");
  }

  private static String change(Catalog before, Catalog after) {
    Set<String> known =
        IntStream.range(0, before.size()).mapToObj(before::id).collect(Collectors.toSet());
    long fresh = IntStream.range(0, after.size()).filter(i -> !known.contains(after.id(i))).count();
    return ", " + Numbers.count(fresh) + " of them new";
  }

  private static String verified(Fetched fetched, Path older) {
    double counted = fetched.account().counted();
    return Double.isNaN(counted)
        ? older == null ? " (the service does not say how many it has)" : ""
        : " (" + Numbers.count((long) counted) + " fetched, as many as the service counts)";
  }
}
