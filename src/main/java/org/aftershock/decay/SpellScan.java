package org.aftershock.decay;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for spells in which more or fewer events came than expected: of all windows of up to half
 * the transformed time, those in which the count o departs most from the expected e by the
 * likelihood ratio of Kulldorff (1997, doi:10.1080/03610929708831995)
 *
 * <pre>o ln(o/e) + (n − o) ln((n − o)/(n − e))</pre>
 *
 * The ends of windows lie on a grid of as many cells as half the events, from 8 to 256.
 */
final class SpellScan {
  private static final int FEWEST_CELLS = 8;
  private static final int MOST_CELLS = 256;

  private final int n;
  private final int cells;
  private final double[] logs;

  /** A scan of so many events. */
  SpellScan(int n) {
    this.n = n;
    cells = Math.max(FEWEST_CELLS, Math.min(MOST_CELLS, n / 2));
    logs = new double[n + 1];
    for (int i = 1; i <= n; i++) {
      logs[i] = Math.log(i);
    }
  }

  /**
   * A window in shares of the transformed time.
   *
   * @param active whether more events came than expected
   */
  record Window(
      boolean active, double from, double to, int observed, double expected, double ratio) {
    boolean overlaps(Window other) {
      return from < other.to && other.from < to;
    }
  }

  /** Greatest likelihood ratios of too many and of too few events. */
  record Greatest(double active, double quiet) {}

  /** The greatest ratios of events at these shares of the transformed time. */
  Greatest greatest(double[] shares) {
    double[] most = new double[2];
    scan(
        shares,
        (from, to, observed, expected, ratio) -> {
          int kind = observed > expected ? 0 : 1;
          most[kind] = Math.max(most[kind], ratio);
        });
    return new Greatest(most[0], most[1]);
  }

  /**
   * The windows with the greatest ratios, the first the greatest, of which none overlaps another.
   *
   * @param active least ratio of a window with too many events
   * @param quiet least ratio of a window with too few
   */
  List<Window> windows(double[] shares, double active, double quiet) {
    List<Window> found = new ArrayList<>();
    scan(
        shares,
        (from, to, observed, expected, ratio) -> {
          boolean more = observed > expected;
          if (ratio >= (more ? active : quiet)) {
            found.add(
                new Window(
                    more, (double) from / cells, (double) to / cells, observed, expected, ratio));
          }
        });
    found.sort((one, other) -> Double.compare(other.ratio, one.ratio));
    List<Window> kept = new ArrayList<>();
    for (Window window : found) {
      if (kept.stream().noneMatch(window::overlaps)) {
        kept.add(window);
      }
    }
    return kept;
  }

  /** Takes a window of cells. */
  private interface Visitor {
    void visit(int from, int to, int observed, double expected, double ratio);
  }

  private void scan(double[] shares, Visitor visitor) {
    int[] before = new int[cells + 1];
    for (double share : shares) {
      before[1 + Math.min(cells - 1, (int) (share * cells))]++;
    }
    for (int i = 1; i <= cells; i++) {
      before[i] += before[i - 1];
    }
    for (int width = 1; width <= cells / 2; width++) {
      double expected = (double) n * width / cells;
      double log = Math.log(expected);
      double logRest = Math.log(n - expected);
      for (int from = 0; from + width <= cells; from++) {
        int observed = before[from + width] - before[from];
        double ratio =
            observed * (logs[observed] - log) + (n - observed) * (logs[n - observed] - logRest);
        visitor.visit(from, from + width, observed, expected, ratio);
      }
    }
  }
}
