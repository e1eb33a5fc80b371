package org.aftershock.catalog;

import java.util.BitSet;
import org.aftershock.geo.Geodesy;

/** The rows of a {@link CatalogBuilder} in growing columns, in reading order. */
final class RowStore {
  private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

  final TextCodes magnitudeTypes = new TextCodes();
  final TextCodes eventTypes = new TextCodes();
  final TextCodes reportClasses = new TextCodes();
  final OtherColumns others = new OtherColumns();

  private final TextPool texts = new TextPool();
  private final Chunks.Longs time = new Chunks.Longs();
  private final Chunks.Longs updated = new Chunks.Longs();
  private final Chunks.Doubles latitude = new Chunks.Doubles();
  private final Chunks.Doubles longitude = new Chunks.Doubles();
  private final Chunks.Doubles depth = new Chunks.Doubles();
  private final Chunks.Doubles magnitude = new Chunks.Doubles();
  private final Chunks.Shorts magnitudeType = new Chunks.Shorts();
  private final Chunks.Shorts eventType = new Chunks.Shorts();
  private final Chunks.Shorts reportClass = new Chunks.Shorts();
  private final Chunks.Ints id = new Chunks.Ints();
  private final Chunks.Ints place = new Chunks.Ints();
  private final Chunks.Ints other = new Chunks.Ints();
  private final Chunks.Floats horizontalError = new Chunks.Floats();
  private final Chunks.Floats depthError = new Chunks.Floats();
  private final Chunks.Floats felt = new Chunks.Floats();
  private final Chunks.Floats cdi = new Chunks.Floats();
  private final Chunks.Floats mmi = new Chunks.Floats();
  private int rows;

  int size() {
    return rows;
  }

  boolean isFull() {
    return rows == MOST_ROWS;
  }

  void add(CatalogBuilder row) {
    time.add(row.time);
    updated.add(row.updated);
    latitude.add(row.latitude);
    longitude.add(Geodesy.wrapLongitude(row.longitude));
    depth.add(row.depthKm);
    magnitude.add(row.magnitude);
    magnitudeType.add(row.magnitudeType);
    eventType.add(row.eventType);
    reportClass.add(row.reportClass);
    id.add(row.id.addTo(texts));
    place.add(row.place.addSharedTo(texts));
    other.add(others.addTo(texts));
    horizontalError.add((float) row.horizontalErrorKm);
    depthError.add((float) row.depthErrorKm);
    felt.add((float) row.felt);
    cdi.add((float) row.cdi);
    mmi.add((float) row.mmi);
    rows++;
  }

  /** The identifier of a row. */
  String id(int row) {
    return texts.get(id.get(row));
  }

  /** The rows that another row of the same identifier replaces. */
  BitSet superseded() {
    return new IdTable(texts, id, updated, rows).superseded();
  }

  /**
   * All rows but these, sorted by time. Each growing column is given up as soon as it is copied, so
   * that no more than one stands in memory twice; the store can't be used afterwards.
   */
  Columns toColumns(BitSet superseded) {
    updated.drop();
    int[] order = without(superseded, TimeOrder.of(time, rows));
    return new Columns(
        time.drain(order),
        latitude.drain(order),
        longitude.drain(order),
        depth.drain(order),
        magnitude.drain(order),
        new Columns.Codes(magnitudeType.drain(order), magnitudeTypes.texts()),
        new Columns.Codes(eventType.drain(order), eventTypes.texts()),
        new Columns.Codes(reportClass.drain(order), reportClasses.texts()),
        texts,
        id.drain(order),
        place.drain(order),
        others.names(),
        others.names().isEmpty() ? null : other.drain(order),
        horizontalError.drain(order),
        depthError.drain(order),
        felt.drain(order),
        cdi.drain(order),
        mmi.drain(order));
  }

  private static int[] without(BitSet superseded, int[] order) {
    if (superseded.isEmpty()) {
      return order;
    }
    int[] kept = new int[order.length - superseded.cardinality()];
    int n = 0;
    for (int row : order) {
      if (!superseded.get(row)) {
        kept[n++] = row;
      }
    }
    return kept;
  }
}
