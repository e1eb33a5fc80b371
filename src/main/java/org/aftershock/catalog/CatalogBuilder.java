package org.aftershock.catalog;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.geo.Geodesy;

/**
 * Collects events row by row and builds a {@link Catalog}. Readers call {@link #start}, the setters
 * of what they know, and {@link #add}, which checks the row.
 */
public final class CatalogBuilder {
  /** A time that was not set. */
  private static final long NO_TIME = Long.MIN_VALUE;

  private static final int DUPLICATES_NAMED = 20;

  private final Chunks.Longs times = new Chunks.Longs();
  private final Chunks.Longs updates = new Chunks.Longs();
  private final Chunks.Doubles latitudes = new Chunks.Doubles();
  private final Chunks.Doubles longitudes = new Chunks.Doubles();
  private final Chunks.Doubles depths = new Chunks.Doubles();
  private final Chunks.Doubles magnitudes = new Chunks.Doubles();
  private final Chunks.Shorts magnitudeTypes = new Chunks.Shorts();
  private final Chunks.Shorts eventTypes = new Chunks.Shorts();
  private final Chunks.Shorts reportClasses = new Chunks.Shorts();
  private final TextCodes magnitudeTypeCodes = new TextCodes();
  private final TextCodes eventTypeCodes = new TextCodes();
  private final TextCodes reportClassCodes = new TextCodes();
  private final TextPool texts = new TextPool();
  private final Chunks.Ints ids = new Chunks.Ints();
  private final Chunks.Ints places = new Chunks.Ints();
  private final Chunks.Floats horizontalErrors = new Chunks.Floats();
  private final Chunks.Floats depthErrors = new Chunks.Floats();
  private final Chunks.Floats feltReports = new Chunks.Floats();
  private final Chunks.Floats cdis = new Chunks.Floats();
  private final Chunks.Floats mmis = new Chunks.Floats();
  private int rows;
  private int duplicates;
  private final List<String> duplicateIds = new ArrayList<>();

  private String id;
  private long time;
  private long updated;
  private double latitude;
  private double longitude;
  private double depthKm;
  private double magnitude;
  private String magnitudeType;
  private String eventType;
  private String place;
  private String reportClass;
  private double horizontalErrorKm;
  private double depthErrorKm;
  private double felt;
  private double cdi;
  private double mmi;

  /** A builder without events. */
  public CatalogBuilder() {
    start();
  }

  /** Begins a row of which nothing is known. */
  public CatalogBuilder start() {
    id = "";
    time = NO_TIME;
    updated = NO_TIME;
    latitude = Double.NaN;
    longitude = Double.NaN;
    depthKm = Double.NaN;
    magnitude = Double.NaN;
    magnitudeType = "";
    eventType = "";
    place = "";
    reportClass = "";
    horizontalErrorKm = Double.NaN;
    depthErrorKm = Double.NaN;
    felt = Double.NaN;
    cdi = Double.NaN;
    mmi = Double.NaN;
    return this;
  }

  public CatalogBuilder id(String value) {
    id = value;
    return this;
  }

  /** Origin time, microseconds since 1970-01-01T00:00Z. */
  public CatalogBuilder time(long micros) {
    time = micros;
    return this;
  }

  /** When the catalog last changed the event, microseconds since 1970-01-01T00:00Z. */
  public CatalogBuilder updated(long micros) {
    updated = micros;
    return this;
  }

  /** Degrees north. */
  public CatalogBuilder latitude(double degrees) {
    latitude = degrees;
    return this;
  }

  /** Degrees east, −180..360. */
  public CatalogBuilder longitude(double degrees) {
    longitude = degrees;
    return this;
  }

  /** Depth, km, positive down. */
  public CatalogBuilder depthKm(double km) {
    depthKm = km;
    return this;
  }

  public CatalogBuilder magnitude(double value) {
    magnitude = value;
    return this;
  }

  public CatalogBuilder magnitudeType(String value) {
    magnitudeType = value;
    return this;
  }

  public CatalogBuilder eventType(String value) {
    eventType = value;
    return this;
  }

  public CatalogBuilder place(String value) {
    place = value;
    return this;
  }

  public CatalogBuilder reportClass(String value) {
    reportClass = value;
    return this;
  }

  public CatalogBuilder horizontalErrorKm(double km) {
    horizontalErrorKm = km;
    return this;
  }

  public CatalogBuilder depthErrorKm(double km) {
    depthErrorKm = km;
    return this;
  }

  /** Number of felt reports. */
  public CatalogBuilder felt(double reports) {
    felt = reports;
    return this;
  }

  public CatalogBuilder cdi(double intensity) {
    cdi = intensity;
    return this;
  }

  public CatalogBuilder mmi(double intensity) {
    mmi = intensity;
    return this;
  }

  /**
   * Checks the row and keeps it. A row needs a time; its latitude, longitude, depth and magnitude
   * may be missing but not impossible.
   *
   * @return null if the row was kept, else why it was not
   */
  public String add() {
    String fault = fault();
    if (fault != null) {
      return fault;
    }
    if (rows == Integer.MAX_VALUE - 8) {
      return "the catalog is full (2,147,483,639 events)";
    }
    times.add(time);
    updates.add(updated);
    latitudes.add(latitude);
    longitudes.add(Geodesy.wrapLongitude(longitude));
    depths.add(depthKm);
    magnitudes.add(magnitude);
    magnitudeTypes.add(magnitudeTypeCodes.code(magnitudeType));
    eventTypes.add(eventTypeCodes.code(eventType));
    reportClasses.add(reportClassCodes.code(reportClass));
    ids.add(texts.add(id));
    places.add(texts.add(place));
    horizontalErrors.add((float) horizontalErrorKm);
    depthErrors.add((float) depthErrorKm);
    feltReports.add((float) felt);
    cdis.add((float) cdi);
    mmis.add((float) mmi);
    rows++;
    return null;
  }

  private String fault() {
    if (time == NO_TIME) {
      return "no origin time";
    }
    if (latitude < -90 || latitude > 90) {
      return "latitude outside -90..90";
    }
    if (longitude < -180 || longitude > 360) {
      return "longitude outside -180..360";
    }
    if (Double.isNaN(latitude) != Double.isNaN(longitude)) {
      return "only one of latitude and longitude is given";
    }
    if (magnitude < -10 || magnitude > 12) {
      return "magnitude outside -10..12";
    }
    if (depthKm < -100 || depthKm > 6400) {
      return "depth outside -100..6400 km (is it in metres?)";
    }
    return null;
  }

  /**
   * Adds an event.
   *
   * @throws IllegalArgumentException if the event is impossible
   */
  public CatalogBuilder add(Quake quake) {
    String fault =
        start()
            .id(quake.id())
            .time(Times.micros(quake.time()))
            .latitude(quake.latitude())
            .longitude(quake.longitude())
            .depthKm(quake.depthKm())
            .magnitude(quake.magnitude())
            .magnitudeType(quake.magnitudeType())
            .eventType(quake.eventType())
            .place(quake.place())
            .horizontalErrorKm(quake.error().horizontalKm())
            .depthErrorKm(quake.error().depthKm())
            .felt(quake.felt().reports())
            .cdi(quake.felt().cdi())
            .mmi(quake.felt().mmi())
            .reportClass(quake.felt().reportClass())
            .add();
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
    return this;
  }

  /** Number of rows kept so far, duplicates included. */
  public int size() {
    return rows;
  }

  /**
   * Builds the catalog: of rows with the same identifier it keeps the one last updated, or the
   * first where that is unknown; then it sorts by time, rows of the same time in reading order.
   */
  public Catalog build() {
    int[] order = TimeOrder.of(times, rows);
    order = withoutDuplicates(order);
    return new Catalog(
        new Columns(
            times.toArray(order),
            latitudes.toArray(order),
            longitudes.toArray(order),
            depths.toArray(order),
            magnitudes.toArray(order),
            new Columns.Codes(magnitudeTypes.toArray(order), magnitudeTypeCodes.texts()),
            new Columns.Codes(eventTypes.toArray(order), eventTypeCodes.texts()),
            new Columns.Codes(reportClasses.toArray(order), reportClassCodes.texts()),
            texts,
            ids.toArray(order),
            places.toArray(order),
            horizontalErrors.toArray(order),
            depthErrors.toArray(order),
            feltReports.toArray(order),
            cdis.toArray(order),
            mmis.toArray(order)));
  }

  /** How many rows the last {@link #build} left out because their identifier came twice. */
  public int duplicates() {
    return duplicates;
  }

  /** The first of those identifiers, at most 20. */
  public List<String> duplicateIds() {
    return List.copyOf(duplicateIds);
  }

  private int[] withoutDuplicates(int[] order) {
    duplicates = 0;
    duplicateIds.clear();
    java.util.BitSet superseded = new IdTable(texts, ids, updates, rows).superseded();
    if (superseded.isEmpty()) {
      return order;
    }
    duplicates = superseded.cardinality();
    superseded.stream()
        .limit(DUPLICATES_NAMED)
        .forEach(row -> duplicateIds.add(texts.get(ids.get(row))));
    int[] kept = new int[rows - duplicates];
    int n = 0;
    for (int row : order) {
      if (!superseded.get(row)) {
        kept[n++] = row;
      }
    }
    return kept;
  }
}
