package org.aftershock.cluster;

import org.aftershock.geo.Geodesy;

/**
 * The sphere cut into numbered cells of about the same size: bands between parallels, each cut into
 * columns as many as fit at its longer edge. The cells of a band have numbers in a row, from west
 * to east.
 */
final class CellGrid {
  /** Told of runs of cells. */
  interface Run {
    void cells(int first, int last);
  }

  /** Cells narrower than this would have too many numbers. */
  private static final double LEAST_KM = 1;

  private final double bandDegrees;
  private final int[] columns;

  /** Number of the first cell of each band. */
  private final int[] firsts;

  /** A grid of cells of about this width, km. */
  CellGrid(double km) {
    int bands = (int) Math.ceil(180 * Geodesy.KM_PER_DEGREE / Math.max(km, LEAST_KM));
    bandDegrees = 180.0 / bands;
    columns = new int[bands];
    firsts = new int[bands];
    int next = 0;
    for (int band = 0; band < bands; band++) {
      double south = band * bandDegrees - 90;
      double north = south + bandDegrees;
      double widest = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
      columns[band] = Math.max(1, (int) (2 * bands * Math.cos(Math.toRadians(widest))));
      firsts[band] = next;
      next += columns[band];
    }
  }

  /** The cell of a place. */
  int cell(double latitude, double longitude) {
    int band = band(latitude);
    // Just west of the date line the column is rounded to one too many.
    return firsts[band]
        + Math.min(columns[band] - 1, column(band, Geodesy.wrapLongitude(longitude)));
  }

  private int band(double latitude) {
    int band = (int) Math.floor((latitude + 90) / bandDegrees);
    return Math.max(0, Math.min(columns.length - 1, band));
  }

  /** Column of a longitude of any turn; those past the date line are beyond the band. */
  private int column(int band, double longitude) {
    return (int) Math.floor((longitude + 180) / 360 * columns[band]);
  }

  /**
   * Tells of all cells that a circle touches, and perhaps some beside it.
   *
   * @param radius angle, radians
   */
  void touched(double latitude, double longitude, double radius, Run run) {
    double degrees = Math.toDegrees(radius);
    int last = band(latitude + degrees);
    double halfWidth = halfWidth(latitude, radius);
    double middle = Geodesy.wrapLongitude(longitude);
    for (int band = band(latitude - degrees); band <= last; band++) {
      int n = columns[band];
      int west = column(band, middle - halfWidth);
      int east = column(band, middle + halfWidth);
      if (east - west >= n - 1) {
        run.cells(firsts[band], firsts[band] + n - 1);
      } else if (west < 0) {
        run.cells(firsts[band], firsts[band] + east);
        run.cells(firsts[band] + west + n, firsts[band] + n - 1);
      } else if (east >= n) {
        run.cells(firsts[band], firsts[band] + east - n);
        run.cells(firsts[band] + west, firsts[band] + n - 1);
      } else {
        run.cells(firsts[band] + west, firsts[band] + east);
      }
    }
  }

  /** Half the difference of longitude that a circle spans, degrees: all where it holds a pole. */
  private static double halfWidth(double latitude, double radius) {
    if (Math.abs(Math.toRadians(latitude)) + radius >= Math.PI / 2) {
      return 180;
    }
    // The meridians that touch the circle: a right angle between radius and meridian.
    return Math.toDegrees(
            Math.asin(Math.min(1, Math.sin(radius) / Math.cos(Math.toRadians(latitude)))))
        + Math.toDegrees(radius) * 1e-6;
  }
}
