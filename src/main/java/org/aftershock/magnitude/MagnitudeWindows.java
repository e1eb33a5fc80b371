package org.aftershock.magnitude;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;

/**
 * b-value and completeness in moving windows of an equal number of events (as in Wiemer and Wyss
 * 1997, doi:10.1029/97JB00726), so that their errors are alike. Windows that overlap share events:
 * neighbouring values are not independent, and a wiggle that is seen in both is no evidence.
 *
 * @param axis by what the events are in order
 * @param size events in a window
 * @param overlap events that a window shares with the next
 * @param estimator what was estimated in each window
 * @param magnitudeStep step to which magnitudes are rounded, found from all; 0 for none
 * @param events events in the order: those of known magnitude and place on the axis
 * @param leftOut events after the last whole window
 * @param windows the windows, first to last
 */
public record MagnitudeWindows(
    WindowAxis axis,
    int size,
    int overlap,
    LocalEstimator estimator,
    double magnitudeStep,
    int events,
    int leftOut,
    List<MagnitudeWindow> windows) {

  /** Usual size of a window. */
  public static final int DEFAULT_SIZE = 100;

  /** Usual overlap: half a window. */
  public static final int DEFAULT_OVERLAP = 50;

  /**
   * Cuts a catalog into windows. A last window that isn't full is left out; a window that can't
   * give b carries the reason. Within a window events stand in order of time, whatever the axis,
   * since some estimators look at differences between successive events; events of the same place
   * on the axis come in order of time too.
   *
   * @param size events in a window, 2 or more; {@link #DEFAULT_SIZE} is usual
   * @param overlap events shared with the next window, 0 to size − 1; {@link #DEFAULT_OVERLAP} is
   *     usual
   */
  public static MagnitudeWindows of(
      Catalog catalog, WindowAxis axis, int size, int overlap, LocalEstimator estimator) {
    if (size < 2) {
      throw new IllegalArgumentException("a window needs 2 events or more");
    }
    if (overlap < 0 || overlap >= size) {
      throw new IllegalArgumentException("the overlap must be 0 to " + (size - 1) + " events");
    }
    Catalog known =
        catalog.where(
            i -> !Double.isNaN(catalog.magnitude(i)) && !Double.isNaN(axis.value(catalog, i)));
    MagnitudeSample sample = MagnitudeSample.of(known);
    int[] order =
        IntStream.range(0, known.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> axis.value(known, i)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] places = Arrays.stream(order).mapToDouble(i -> axis.value(known, i)).toArray();
    List<MagnitudeWindow> windows = new ArrayList<>();
    int last = 0;
    for (int from = 0; size <= order.length - from; from += size - overlap) {
      last = from + size;
      windows.add(window(sample, order, places, from, last, estimator));
    }
    return new MagnitudeWindows(
        axis,
        size,
        overlap,
        estimator,
        sample.step(),
        order.length,
        order.length - last,
        List.copyOf(windows));
  }

  private static MagnitudeWindow window(
      MagnitudeSample sample,
      int[] order,
      double[] places,
      int from,
      int to,
      LocalEstimator estimator) {
    int[] members = Arrays.copyOfRange(order, from, to);
    Arrays.sort(members);
    LocalEstimator.Estimate estimate = estimator.estimate(sample.pick(members));
    double low = places[from + (to - from - 1) / 2];
    double high = places[from + (to - from) / 2];
    return new MagnitudeWindow(
        from,
        to,
        places[from],
        places[to - 1],
        low + (high - low) / 2,
        estimate.completeness(),
        estimate.b(),
        estimate.reason());
  }
}
