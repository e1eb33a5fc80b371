package org.aftershock.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rings at the date line. On the grid, column 0 and the last column are both that meridian; a
 * ring crosses it where two points in a row lie more than half a turn apart.
 *
 * @param lastColumn column of longitude 180, column 0 being -180
 * @param southPole row of latitude -90
 */
record DateLine(int lastColumn, int southPole) {

  /**
   * The closed rings that a ring falls into. Each chain between two crossings is closed on its own,
   * along the meridian where it begins and ends on the same side, else around the South Pole (no
   * land surrounds the other). Under the even-odd rule the rings bound the same area. Rings without
   * area are left out.
   */
  List<List<GridPoint>> cut(List<GridPoint> ring) {
    List<List<GridPoint>> chains = new ArrayList<>();
    List<GridPoint> chain = new ArrayList<>();
    chains.add(chain);
    GridPoint before = ring.get(0);
    chain.add(before);
    for (GridPoint point : ring.subList(1, ring.size())) {
      if (Math.abs(point.column() - before.column()) > lastColumn / 2) {
        GridPoint exit = crossing(before, point);
        chain.add(exit);
        chain = new ArrayList<>();
        chains.add(chain);
        chain.add(new GridPoint(lastColumn - exit.column(), exit.row()));
      }
      chain.add(point);
      before = point;
    }
    if (chains.size() > 1) {
      chain.addAll(chains.remove(0));
    }
    return chains.stream()
        .filter(DateLine::hasExtent)
        .map(this::close)
        .filter(closed -> closed.size() > 3)
        .toList();
  }

  /** Where the way from one point to the next leaves the grid. */
  private GridPoint crossing(GridPoint from, GridPoint to) {
    boolean eastwards = to.column() < from.column();
    int edge = eastwards ? lastColumn : 0;
    int columns = to.column() - from.column() + (eastwards ? lastColumn : -lastColumn);
    double part = columns == 0 ? 0 : (double) (edge - from.column()) / columns;
    int rows = (int) Math.round(part * (to.row() - from.row()));
    return new GridPoint(edge, from.row() + rows);
  }

  private static boolean hasExtent(List<GridPoint> chain) {
    return chain.stream().mapToInt(GridPoint::column).distinct().count() > 1
        && chain.stream().mapToInt(GridPoint::row).distinct().count() > 1;
  }

  private List<GridPoint> close(List<GridPoint> chain) {
    List<GridPoint> ring = new ArrayList<>();
    chain.forEach(point -> add(ring, point));
    GridPoint first = chain.get(0);
    GridPoint last = chain.get(chain.size() - 1);
    if (first.column() != last.column()) {
      ring.add(new GridPoint(last.column(), southPole));
      ring.add(new GridPoint(first.column(), southPole));
    }
    add(ring, first);
    return ring;
  }

  private static void add(List<GridPoint> ring, GridPoint point) {
    if (ring.isEmpty() || !ring.get(ring.size() - 1).equals(point)) {
      ring.add(point);
    }
  }
}
