package org.aftershock.fdsn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;

/**
 * Events of an older catalog that a service, asked for their time again, no longer gives: it has
 * deleted them, or gave them another identifier, under which they have come. Only where the service
 * counts is it certain that they did not get lost on the way.
 *
 * @param ids their identifiers, in order of time
 * @param certain whether the service does not have them
 */
public record GoneEvents(List<String> ids, boolean certain) {
  /** None. */
  public static final GoneEvents NONE = new GoneEvents(List.of(), false);

  private static final int NAMED = 5;

  /** By so much may a revision have moved an event to before the span. */
  private static final Duration SHIFT = Duration.ofHours(1);

  /**
   * The events of {@code older} that a query should have given and did not; none where the query
   * has parameters that only the service understands.
   */
  public static GoneEvents of(
      Catalog older, Fetched fetched, Provider provider, EventQuery query, Span span) {
    Instant from = span.start().plus(SHIFT);
    if (!query.more().isEmpty() || from.isAfter(span.end())) {
      return NONE;
    }
    Set<String> given =
        fetched.pieces().stream()
            .flatMap(piece -> piece.ids().stream())
            .collect(Collectors.toSet());
    Catalog expected = older.select(query.limits().withStart(from).withEnd(span.end()));
    List<String> gone =
        IntStream.range(0, expected.size())
            .mapToObj(expected::id)
            .filter(id -> !id.isEmpty() && !given.contains(id))
            .toList();
    return new GoneEvents(gone, provider.has(Provider.Habit.COUNTS));
  }

  /** The catalog without them, if they are certainly gone. */
  public Catalog removedFrom(Catalog catalog) {
    if (!certain || ids.isEmpty()) {
      return catalog;
    }
    Set<String> gone = Set.copyOf(ids);
    return catalog.where(i -> !gone.contains(catalog.id(i)));
  }

  /** What they are and what becomes of them, for a message. */
  public String told() {
    return ids.size()
        + (ids.size() == 1 ? " event is" : " events are")
        + " no longer at the service, "
        + (certain
            ? "and removed: "
            : "but kept, since it does not say how many it has (fetched anew the catalog is"
                + " without): ")
        + ids.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (ids.size() > NAMED ? ", ..." : "");
  }
}
