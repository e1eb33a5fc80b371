package org.aftershock.fdsn;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks one event service and tells by its answers how the query went. */
final class EventService {
  private static final Pattern TOO_MANY = Pattern.compile("(?i).*exceeds? search limit.*");
  private static final Pattern NONE =
      Pattern.compile(
          "(?i).*(\\b(no|0|not any) ([\\w-]+ )?(data|events?|results?|content)\\b"
              + "|\\bevent\\b.*\\bnot found\\b).*");

  private final Provider provider;
  private final PatientWeb web;
  private final PieceStore store;

  EventService(Provider provider, PatientWeb web, PieceStore store) {
    this.provider = provider;
    this.web = web;
    this.store = store;
  }

  /** Address that gives the events. */
  static URI query(Provider provider, EventQuery area, Span span) {
    return uri(provider, "query", area, span, Map.of("format", provider.format()));
  }

  /** Address that gives one event. */
  static URI event(Provider provider, EventQuery query, String id) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("format", provider.format());
    all.put("eventid", id);
    all.putAll(query.parameters());
    return uri(provider, "query", all);
  }

  /** Address that gives their number. */
  static URI count(Provider provider, EventQuery area, Span span) {
    return uri(provider, "count", area, span, Map.of());
  }

  private static URI uri(
      Provider provider, String method, EventQuery area, Span span, Map<String, String> first) {
    Map<String, String> all = new LinkedHashMap<>(first);
    all.put("starttime", EventQuery.time(span.start()));
    all.put("endtime", EventQuery.time(span.end()));
    all.putAll(area.parameters());
    return uri(provider, method, all);
  }

  private static URI uri(Provider provider, String method, Map<String, String> all) {
    String parameters =
        all.entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    return URI.create(provider.base() + method + "?" + parameters);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("+", "%20");
  }

  /** How many events the service has. */
  long count(EventQuery area, Span span) throws IOException, InterruptedException {
    Path body = store.temporary();
    try {
      Answer answer = web.get(count(provider, area, span), Secret.NONE, body);
      if (!isFound(answer, Secret.NONE)) {
        return 0;
      }
      String text = Files.size(body) > 100 ? "" : Files.readString(body).strip();
      if (!text.matches("\\d{1,12}")) {
        throw new RemoteFailure(answer.url() + ": the answer is not a number of events");
      }
      return Long.parseLong(text);
    } finally {
      Files.deleteIfExists(body);
    }
  }

  /**
   * The events of a span, from an earlier run if they are there; empty if there are none.
   *
   * @throws TooManyEvents if the service says so
   */
  Optional<Piece> piece(EventQuery area, Span span) throws IOException, InterruptedException {
    return piece(query(provider, area, span));
  }

  /** One event, from an earlier run if it is there; empty if the service has none of this name. */
  Optional<Piece> event(EventQuery query, String id) throws IOException, InterruptedException {
    return piece(event(provider, query, id));
  }

  private Optional<Piece> piece(URI uri) throws IOException, InterruptedException {
    Optional<Piece> kept = store.kept(uri.toString());
    if (kept.isPresent()) {
      return kept;
    }
    try {
      return ask(uri);
    } catch (BadAnswer e) {
      // A proxy or a restart may have spoilt it; if not, the second time tells.
      return ask(uri);
    }
  }

  private Optional<Piece> ask(URI uri) throws IOException, InterruptedException {
    Path body = store.temporary();
    try {
      Answer answer = web.get(uri, Secret.NONE, body);
      if (!isFound(answer, Secret.NONE)) {
        return Optional.empty();
      }
      checkEnd(answer);
      return Optional.of(store.keep(answer));
    } finally {
      Files.deleteIfExists(body);
    }
  }

  /**
   * Looks for an error that came too late for the status: SeisComP's service finds that there is
   * too much while it writes, breaks off, and says so in the last lines of an answer 200.
   */
  private static void checkEnd(Answer answer) throws IOException {
    Optional<String> error = ServerSentence.errorAtEnd(answer.body());
    if (error.isPresent()) {
      String message = answer.url() + ": the answer ends with \"" + error.get() + "\"";
      throw error.get().contains("413") ? new TooManyEvents(message) : new BadAnswer(message);
    }
  }

  /**
   * Whether an answer brings events; false if it says that there are none.
   *
   * @throws RemoteFailure if it says anything else
   */
  static boolean isFound(Answer answer, Secret secret) throws IOException {
    int status = answer.status();
    if (status == 200) {
      return true;
    }
    if (status == 204) {
      return false;
    }
    String sentence = secret.redact(ServerSentence.of(answer.body()));
    if (status == 404 && NONE.matcher(sentence).matches()) {
      return false;
    }
    if (status == 413 || (status == 400 && TOO_MANY.matcher(sentence).matches())) {
      throw new TooManyEvents(answer.url() + ": " + sentence);
    }
    String meaning =
        switch (status) {
          case 400 -> " (it does not understand the query)";
          case 404, 410 -> " (there is no event service at this address)";
          case 401, 403 -> " (it wants a permission or key that was not given)";
          default -> "";
        };
    throw new RemoteFailure(
        answer.url()
            + ": the service answers "
            + status
            + meaning
            + (sentence.isEmpty() ? "" : ": " + sentence));
  }
}
