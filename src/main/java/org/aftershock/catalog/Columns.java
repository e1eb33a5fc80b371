package org.aftershock.catalog;

import java.util.List;

/**
 * The columns behind a catalog and all of its views, sorted by time. Never written after it is
 * built. Optional columns are null where the catalog has no value at all.
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
record Columns(
    long[] time,
    double[] latitude,
    double[] longitude,
    double[] depth,
    double[] magnitude,
    Codes magnitudeType,
    Codes eventType,
    Codes reportClass,
    TextPool texts,
    int[] id,
    int[] place,
    List<String> otherNames,
    int[] other,
    float[] horizontalError,
    float[] depthError,
    float[] feltReports,
    float[] cdi,
    float[] mmi) {

  /** A column of coded texts. */
  record Codes(short[] codes, String[] texts) {
    String get(int row) {
      return texts[codes[row]];
    }
  }

  /** A value of an optional column. */
  static double optional(float[] column, int row) {
    // The shortest decimal that gives this float is the number that the file held.
    return column == null || Float.isNaN(column[row])
        ? Double.NaN
        : Double.parseDouble(Float.toString(column[row]));
  }
}
