package org.aftershock.cli;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftershock.catalog.Region;
import org.aftershock.catalog.Selection;
import org.aftershock.fdsn.CwaOpenData;
import org.aftershock.fdsn.EventQuery;
import org.aftershock.fdsn.Provider;
import org.aftershock.fdsn.Providers;
import org.aftershock.fdsn.WebLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked of which service. */
final class FetchOptions extends LimitOptions {
  private static final int MINUTES_PER_DAY = 24 * 60;

  /** Parameters that other options set, and those on which splitting rests. */
  private static final Set<String> OWN_PARAMETERS =
      Set.of(
          "starttime",
          "start",
          "endtime",
          "end",
          "format",
          "limit",
          "offset",
          "nodata",
          "minmagnitude",
          "minmag",
          "maxmagnitude",
          "maxmag",
          "mindepth",
          "maxdepth",
          "minlatitude",
          "minlat",
          "maxlatitude",
          "maxlat",
          "minlongitude",
          "minlon",
          "maxlongitude",
          "maxlon",
          "latitude",
          "lat",
          "longitude",
          "lon",
          "maxradius",
          "maxradiuskm",
          "orderby",
          "eventid");

  @Option(
      names = {"--event-id", "--eventid"},
      paramLabel = "ID",
      split = ",",
      description =
          "The event of this identifier of the service; several parted by commas. In place of"
              + " --start and all other limits.")
  private List<String> ids = List.of();

  @Option(
      names = {"--event-type", "--eventtype"},
      paramLabel = "TYPE",
      description =
          "Events of this type as the service calls it, such as earthquake; several parted by"
              + " commas. Default: all types.")
  private String eventType = "";

  @Option(
      names = {"--magnitude-type", "--magnitudetype"},
      paramLabel = "TYPE",
      description = "Magnitudes of this type as the service calls it, such as Mw.")
  private String magnitudeType = "";

  @Option(
      names = "--catalog",
      paramLabel = "NAME",
      description = "Events of this catalog of the service.")
  private String catalog = "";

  @Option(
      names = "--contributor",
      paramLabel = "NAME",
      description = "Events from this contributor to the service.")
  private String contributor = "";

  @Option(
      names = {"--updated-after", "--updatedafter"},
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Events that were changed after this time.")
  private Instant updatedAfter;

  @Option(
      names = "--answer",
      paramLabel = "FORMAT",
      description =
          "Ask for this format, as the service calls it, such as xml: QuakeML, which with --raw"
              + " keeps all origins and magnitudes. Default: csv of the USGS, xml of the ISC, text"
              + " of others.")
  private String answer = "";

  @Option(
      names = "--parameter",
      paramLabel = "NAME=VALUE",
      description =
          "A further parameter of this service, such as reviewstatus=reviewed of the USGS; again"
              + " for another.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  /** Orders of the specification. */
  enum Order {
    TIME("time"),
    TIME_ASC("time-asc"),
    MAGNITUDE("magnitude"),
    MAGNITUDE_ASC("magnitude-asc");

    private final String label;

    Order(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  @Option(
      names = "--order",
      paramLabel = "time|time-asc|magnitude|magnitude-asc",
      description = "Order of the rows in an answer taken --raw.")
  private Order order;

  @Option(
      names = "--overlap",
      paramLabel = "DAYS",
      description =
          "With --since-last and --watch: how far before the last event to ask again, for"
              + " revisions. Default: ${DEFAULT-VALUE}.")
  private double overlapDays = 7;

  @Option(
      names = "--allow-http",
      description = "Allow addresses that are not encrypted, such as a server of one's own.")
  private boolean allowHttp;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Greatest size of one answer. Default: ${DEFAULT-VALUE}.")
  private int maxMegabytes = (int) (WebLimits.DEFAULT.maxBytes() >> 20);

  /** The service, by name or address. */
  Provider provider(String source, FetchContext context, CommandSpec spec) {
    Provider known = known(source, context, spec);
    return answer.isEmpty() ? known : known.withFormat(answer);
  }

  private static Provider known(String source, FetchContext context, CommandSpec spec) {
    Optional<Provider> named = context.providers().apply(source);
    if (named.isPresent()) {
      return named.get();
    }
    if (!source.contains("://")) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no source '"
              + source
              + "'; give the address of an FDSN event service, or one of "
              + names());
    }
    try {
      URI address = new URI(source);
      if (address.getRawQuery() != null || address.getRawUserInfo() != null) {
        throw new ParameterException(
            spec.commandLine(),
            "--source: give the address of the service alone, without parameters or passwords");
      }
      return Provider.at(address);
    } catch (java.net.URISyntaxException e) {
      throw new ParameterException(
          spec.commandLine(), "--source: '" + source + "' is not an address", e);
    }
  }

  /** Names of all sources. */
  static String names() {
    return Providers.all().stream().map(Provider::name).collect(Collectors.joining(", "))
        + ", "
        + CwaOpenData.NAME;
  }

  /** The query, but for the time. */
  EventQuery query(CommandSpec spec) {
    Map<String, String> more = new LinkedHashMap<>();
    put(more, "eventtype", eventType);
    put(more, "magnitudetype", magnitudeType);
    put(more, "catalog", catalog);
    put(more, "contributor", contributor);
    put(more, "updatedafter", updatedAfter == null ? "" : EventQuery.time(updatedAfter));
    put(more, "orderby", order == null ? "" : order.toString());
    parameters.forEach(
        (name, value) -> {
          if (OWN_PARAMETERS.contains(name.toLowerCase(Locale.ROOT)) || more.containsKey(name)) {
            throw new ParameterException(
                spec.commandLine(), "--parameter: " + name + " is set by the program itself");
          }
          if (name.matches("(?i).*(key|token|password|auth).*")) {
            throw new ParameterException(
                spec.commandLine(),
                "--parameter: " + name + " is refused, since secrets would be recorded");
          }
          if (!name.matches("[A-Za-z]+")) {
            throw new ParameterException(
                spec.commandLine(), "--parameter: '" + name + "' is not the name of a parameter");
          }
          more.put(name, value);
        });
    return new EventQuery(all(spec), more);
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (!value.isEmpty()) {
      all.put(name, value);
    }
  }

  /** Identifiers of events; empty if events are asked for by their limits. */
  List<String> ids() {
    return ids;
  }

  /** Refuses limits beside identifiers. */
  void checkIds(CommandSpec spec) {
    if (!all(spec).equals(Selection.EARTHQUAKES.withEarthquakesOnly(false))) {
      throw new ParameterException(
          spec.commandLine(),
          "--event-id names the events; leave the limits of time, magnitude, depth and place out");
    }
    if (ids.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(spec.commandLine(), "--event-id: an identifier is empty");
    }
  }

  /** Refuses what only event services understand. */
  void checkFeltReports(CommandSpec spec) {
    if (!ids.isEmpty() || !answer.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--event-id and --answer are for event services, not for felt reports");
    }
    if (!query(spec).more().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "felt reports are chosen by time, magnitude, depth and place only; leave "
              + String.join(", ", query(spec).more().keySet())
              + " out");
    }
  }

  /** Refuses an order that does nothing, or that hides what a short answer lacks. */
  void checkOrder(Provider provider, boolean raw, CommandSpec spec) {
    if (order != null && !raw) {
      throw new ParameterException(
          spec.commandLine(), "--order is for --raw; a CSV catalog is in order of time");
    }
    if (order != null && order != Order.TIME && provider.mayBeShort()) {
      throw new ParameterException(
          spec.commandLine(),
          provider.name()
              + " may give short answers, which only --order time shows; leave --order out");
    }
  }

  /** All limits, of events of all types. */
  Selection all(CommandSpec spec) {
    Region region = region(spec);
    return region == null ? limits(false) : limits(false).withRegion(region);
  }

  /** Where an answer must be asked again from, for a catalog whose last event is this. */
  Instant startAfter(Instant last) {
    Instant from = last.minus(Duration.ofMinutes(Math.round(overlapDays * MINUTES_PER_DAY)));
    return start() != null && start().isAfter(from) ? start() : from;
  }

  WebLimits webLimits(CommandSpec spec) {
    if (maxMegabytes < 1 || !(overlapDays >= 0)) {
      throw new ParameterException(
          spec.commandLine(), "--max-size must be at least 1, --overlap not negative");
    }
    return WebLimits.DEFAULT.withAllowHttp(allowHttp).withMaxBytes((long) maxMegabytes << 20);
  }
}
