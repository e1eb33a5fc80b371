package org.aftershock.fdsn;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * An event service on this machine that plays the providers: it knows events and answers {@code
 * query} and {@code count}, with the limits and faults that it is given.
 */
public final class FakeService implements AutoCloseable {
  /** An event of the service. */
  public record Event(String id, Instant time, double magnitude) {}

  /** Answers a request in place of the service. */
  @FunctionalInterface
  public interface Fault {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What it knows. */
  public final List<Event> events = new ArrayList<>();

  /** Requests so far: method of the service and parameters. */
  public final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

  /** What the next queries get instead of an answer; null lets one through. */
  public final Deque<Fault> faults = new ConcurrentLinkedDeque<>();

  public int limit = Integer.MAX_VALUE;
  public boolean refusesAs400;
  public int silentCap = Integer.MAX_VALUE;
  public long countBias;
  public String badRow = "";

  public FakeService() throws IOException {
    // Else each answer waits 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/fdsnws/event/1/", this::handle);
    server.start();
  }

  /** Address of the service. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fdsnws/event/1/");
  }

  /** Adds events at equal steps: {@code ev0} at the start, {@code ev1} a step later, … */
  public FakeService with(int count, String start, long stepSeconds) {
    for (int i = 0; i < count; i++) {
      events.add(
          new Event(
              "ev" + i, Instant.parse(start).plusSeconds(i * stepSeconds), 2 + (i % 30) / 10.0));
    }
    return this;
  }

  /** How many requests of this method there were. */
  public long count(String method) {
    return requests.stream().filter(request -> request.startsWith(method + "?")).count();
  }

  /** A fault that answers with a status, a text and headers. */
  public static Fault status(int status, String text, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      send(exchange, status, text);
    };
  }

  /** A fault that breaks the connection in the middle of the answer. */
  public static Fault cut() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("time,latitude\n".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
      Map<String, String> parameters = parameters(exchange.getRequestURI().getQuery());
      requests.add(method + "?" + exchange.getRequestURI().getQuery());
      if (!method.equals("count") && !faults.isEmpty()) {
        Fault fault = faults.poll();
        if (fault != PASS) {
          fault.answer(exchange);
          return;
        }
      }
      List<Event> found = found(parameters);
      if (method.equals("count")) {
        send(exchange, 200, String.valueOf(found.size() + countBias));
      } else if (found.size() > limit) {
        send(
            exchange,
            refusesAs400 ? 400 : 413,
            "Error 400: Bad Request\n\n"
                + found.size()
                + " matching events exceeds search limit of "
                + limit
                + ". Modify the search to match fewer events.\n\n"
                + "Usage details are available from https://127.0.0.1/fdsnws/event/1\n");
      } else if (found.isEmpty()) {
        send(exchange, 204, "");
      } else {
        send(exchange, 200, body(parameters.get("format"), found));
      }
    }
  }

  /** Stands in {@link #faults} for a query that is answered. */
  public static final Fault PASS = exchange -> {};

  private List<Event> found(Map<String, String> parameters) {
    String id = parameters.get("eventid");
    if (id != null) {
      return events.stream().filter(event -> event.id.equals(id)).toList();
    }
    Instant start = time(parameters.get("starttime"));
    Instant end = time(parameters.get("endtime"));
    double least = Double.parseDouble(parameters.getOrDefault("minmagnitude", "-9"));
    return events.stream()
        .filter(event -> !event.time.isBefore(start) && !event.time.isAfter(end))
        .filter(event -> event.magnitude >= least)
        .sorted(Comparator.comparing(Event::time).reversed())
        .toList();
  }

  private static Instant time(String text) {
    return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  private String body(String format, List<Event> found) {
    List<Event> given = found.subList(0, Math.min(silentCap, found.size()));
    return switch (format) {
      case "csv" ->
          "time,latitude,longitude,depth,mag,magType,nst,id,updated,place,type\n"
              + given.stream()
                  .map(
                      event ->
                          "%s,35.5,-117.5,8.2,%s,ml,17,%s,%s,\"10 km N, there\",earthquake\n"
                              .formatted(event.time, event.magnitude, event.id, event.time))
                  .collect(Collectors.joining())
              + badRow;
      case "xml" ->
          "<q:quakeml xmlns:q=\"http://quakeml.org/xmlns/quakeml/1.2\"><eventParameters>"
              + given.stream()
                  .map(
                      event ->
                          ("<event publicID=\"smi:x/y?eventid=%s\"><origin><time><value>%s</value>"
                                  + "</time><latitude><value>1</value></latitude><longitude><value>"
                                  + "2</value></longitude></origin><magnitude><mag><value>%s</value>"
                                  + "</mag></magnitude></event>")
                              .formatted(event.id, event.time, event.magnitude))
                  .collect(Collectors.joining())
              + "</eventParameters></q:quakeml>";
      default ->
          "#EventID|Time|Latitude|Longitude|Depth/km|Author|Catalog|Contributor|ContributorID"
              + "|MagType|Magnitude|MagAuthor|EventLocationName|EventType\n"
              + given.stream()
                  .map(
                      event ->
                          "%s|%s|41.2|13.1|9|A|||%s|ML|%s|A|Somewhere|%s\n"
                              .formatted(
                                  event.id,
                                  event.time.toString().replace("Z", ""),
                                  event.id,
                                  event.magnitude,
                                  event.id.equals("ev3") ? "not existing" : "earthquake"))
                  .collect(Collectors.joining())
              + badRow;
    };
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> all = new LinkedHashMap<>();
    if (query != null) {
      for (String one : query.split("&", -1)) {
        all.put(one.replaceFirst("=.*", ""), one.replaceFirst(".*?=", ""));
      }
    }
    return all;
  }

  /** Sends an answer. */
  public static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
