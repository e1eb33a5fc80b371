package org.aftershock.fdsn;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftershock.catalog.NoEventsException;

/**
 * Fetches all events of a query. A service that counts is asked first how many there are; spans of
 * time with more than it gives at once are halved, neighbours sharing the second at which they
 * meet. A service that does not count is asked for the whole, which is halved when it refuses or
 * fills its limit; where an answer may be short, what is before its oldest event is asked for until
 * nothing new comes. Each answer, and all together, must have as many rows as were counted.
 */
public final class Fetcher {
  /** Is told how far fetching is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * More is done.
     *
     * @param part which part, 0 to 1: of the events where the service counts, else of the time
     * @param events how many rows have come, those at seams twice
     */
    void done(double part, long events);
  }

  private final Provider provider;
  private final EventService service;
  private final PieceStore store;
  private final Clock clock;
  private final Progress progress;

  /**
   * A fetcher.
   *
   * @param store where answers are kept until all are there
   * @param progress is told how far it is
   */
  public Fetcher(
      Provider provider, PatientWeb web, PieceStore store, Clock clock, Progress progress) {
    this.provider = provider;
    this.store = store;
    this.clock = clock;
    this.progress = progress;
    service = new EventService(provider, web, store);
  }

  /** The addresses that would be asked first: of each area the number, if told, and the events. */
  public static List<String> addresses(Provider provider, EventQuery query, Span span) {
    List<String> all = new ArrayList<>();
    for (EventQuery area : query.areas(provider)) {
      if (provider.has(Provider.Habit.COUNTS)) {
        all.add(EventService.count(provider, area, span).toString());
      }
      all.add(EventService.query(provider, area, span).toString());
    }
    return all;
  }

  /** The addresses of events. */
  public static List<String> addresses(Provider provider, EventQuery query, List<String> ids) {
    return ids.stream().map(id -> EventService.event(provider, query, id).toString()).toList();
  }

  /**
   * Fetches.
   *
   * @throws RemoteFailure if the service fails, or what it gave is not all
   */
  public Fetched fetch(EventQuery query, Span span) throws IOException, InterruptedException {
    List<Piece> pieces = new ArrayList<>();
    List<String> queries = new ArrayList<>();
    long counted = 0;
    long rows = 0;
    List<EventQuery> areas = query.areas(provider);
    for (int i = 0; i < areas.size(); i++) {
      Area area = new Area(areas.get(i), span, (double) i / areas.size(), 1.0 / areas.size(), rows);
      area.fetch();
      pieces.addAll(area.pieces);
      queries.add(EventService.query(provider, areas.get(i), span).toString());
      counted += area.counted;
      rows += area.rows();
    }
    return fetched(
        queries, pieces, provider.has(Provider.Habit.COUNTS) ? counted : Double.NaN, rows);
  }

  /**
   * Fetches events by their identifiers.
   *
   * @param query further parameters
   * @throws NoEventsException if the service has not all of them
   * @throws RemoteFailure if the service fails
   */
  public Fetched fetch(EventQuery query, List<String> ids)
      throws IOException, InterruptedException {
    List<Piece> pieces = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String id : ids) {
      service.event(query, id).ifPresentOrElse(pieces::add, () -> missing.add(id));
      progress.done((double) (pieces.size() + missing.size()) / ids.size(), pieces.size());
    }
    if (!missing.isEmpty()) {
      throw new NoEventsException(
          provider.name() + " has no event called " + String.join(", ", missing));
    }
    long rows = pieces.stream().mapToLong(piece -> piece.account().rows()).sum();
    return fetched(addresses(provider, query, ids), pieces, Double.NaN, rows);
  }

  private Fetched fetched(List<String> queries, List<Piece> pieces, double counted, long rows) {
    Instant last =
        pieces.stream()
            .map(piece -> piece.account().retrieved())
            .max(Instant::compareTo)
            .orElseGet(clock::instant);
    List<Piece.Account> accounts = pieces.stream().map(Piece::account).toList();
    return new Fetched(
        new Retrieval(provider.title(), queries, last, counted, rows, accounts),
        List.copyOf(pieces));
  }

  /** One area while it is fetched. */
  private final class Area {
    private final EventQuery query;
    private final Span whole;
    private final double doneBefore;
    private final double share;
    private final long rowsBefore;
    private final Deque<Span> open = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private long counted;
    private Duration done = Duration.ZERO;

    Area(EventQuery query, Span whole, double doneBefore, double share, long rowsBefore) {
      this.query = query;
      this.whole = whole;
      this.doneBefore = doneBefore;
      this.share = share;
      this.rowsBefore = rowsBefore;
    }

    void fetch() throws IOException, InterruptedException {
      open.push(whole);
      if (provider.has(Provider.Habit.COUNTS)) {
        counted = service.count(query, whole);
      }
      while (!open.isEmpty()) {
        Span span = open.pop();
        if (provider.has(Provider.Habit.COUNTS)) {
          counted(span, span.equals(whole) ? counted : service.count(query, span));
        } else {
          uncounted(span);
        }
      }
      if (provider.has(Provider.Habit.COUNTS)) {
        verify();
      }
    }

    private void counted(Span span, long count) throws IOException, InterruptedException {
      if (count > provider.limit()) {
        halve(span, count + " events where the service gives " + provider.limit() + " at once");
        return;
      }
      if (count > 0) {
        try {
          add(service.piece(query, span), span, count);
        } catch (TooManyEvents e) {
          halve(span, e.getMessage());
          return;
        }
      }
      finish(span);
    }

    /** Adds an answer if it has as many rows as were counted, or as are counted now. */
    private void add(Optional<Piece> answer, Span span, long count)
        throws IOException, InterruptedException {
      if (answer.isPresent() && answer.get().account().rows() == count) {
        pieces.add(answer.get());
        return;
      }
      if (answer.isPresent()) {
        store.drop(answer.get());
      }
      long recount = service.count(query, span);
      Optional<Piece> again = service.piece(query, span);
      long rows = again.map(piece -> piece.account().rows()).orElse(0L);
      if (rows != recount) {
        if (again.isPresent()) {
          store.drop(again.get());
        }
        throw new RemoteFailure(
            EventService.query(provider, query, span)
                + ": the service counts "
                + recount
                + " events but gives "
                + rows
                + "; nothing was written, run the same command again later");
      }
      again.ifPresent(pieces::add);
    }

    private void uncounted(Span span) throws IOException, InterruptedException {
      Optional<Piece> answer;
      try {
        answer = service.piece(query, span);
      } catch (TooManyEvents e) {
        halve(span, e.getMessage());
        return;
      }
      if (answer.isPresent() && isFull(answer.get())) {
        halve(span, "the answer fills the limit of " + provider.limit() + " events");
        return;
      }
      boolean isNew = answer.isPresent() && known.addAll(answer.get().ids());
      if (isNew) {
        pieces.add(answer.get());
      }
      Optional<Span> rest =
          isNew && provider.mayBeShort() ? before(answer.get(), span) : Optional.empty();
      if (rest.isPresent()) {
        open.push(rest.get());
        finish(new Span(rest.get().end(), span.end()));
      } else {
        finish(span);
      }
    }

    private boolean isFull(Piece piece) {
      return provider.limit() > 0 && piece.account().rows() >= provider.limit();
    }

    /** What lies before the oldest event of an answer, with the second in which that is. */
    private Optional<Span> before(Piece piece, Span span) {
      Instant end = piece.oldest().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
      return end.isAfter(span.start()) && end.isBefore(span.end())
          ? Optional.of(new Span(span.start(), end))
          : Optional.empty();
    }

    private void halve(Span span, String why) throws RemoteFailure {
      if (span.isShortest()) {
        throw new RemoteFailure(
            why + ", and from " + span.start() + " to " + span.end() + " is not to be split");
      }
      List<Span> halves = span.halves();
      open.push(halves.get(1));
      open.push(halves.get(0));
    }

    private void finish(Span span) {
      done = done.plus(span.length());
      long rows = pieces.stream().mapToLong(piece -> piece.account().rows()).sum();
      double part =
          counted > 0 ? ratio(rows, counted) : ratio(done.toMillis(), whole.length().toMillis());
      progress.done(Math.min(1, doneBefore + share * part), rowsBefore + rows);
    }

    private double ratio(long some, long all) {
      return all == 0 ? 1 : Math.min(1, (double) some / all);
    }

    /** Rows of all answers, less those that stand in two at a seam. */
    long rows() throws IOException {
      long rows = pieces.stream().mapToLong(piece -> piece.account().rows()).sum();
      if (pieces.size() < 2) {
        return rows;
      }
      long events = pieces.stream().mapToLong(Piece::events).sum();
      return rows - (events - Piece.catalog(pieces, null).size());
    }

    /** Checks the sum; events may have come to the catalog meanwhile. */
    private void verify() throws IOException, InterruptedException {
      long rows = rows();
      if (rows != counted) {
        counted = service.count(query, whole);
      }
      if (rows != counted) {
        throw new RemoteFailure(
            EventService.query(provider, query, whole)
                + ": the service counts "
                + counted
                + " events but its answers hold "
                + rows
                + "; nothing was written, run the same command again");
      }
    }
  }
}
