package org.aftershock.magnitude;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.aftershock.math.RandomStreams;

/**
 * Standard error and 95 % interval of {@link BMorePositive} by a parametric bootstrap, given which
 * events wait. Let event j be large enough for the smallest magnitude x that waits. Given all that
 * came before, its excess e over x + δMc follows the exponential (geometric, for rounded
 * magnitudes) law of b, because that law has no memory; nothing else of the past matters, nor how
 * complete the catalog is below. It ends the wait of all whose magnitude is at most x + e, and adds
 * to the differences their sum S(e) and number N(e). The excess of each less the mean excess θ has
 * expectation 0, so the contributions S − θN of different j are uncorrelated, however many
 * differences end in one event.
 *
 * <p>Each resample draws e anew for every j, with those that waited as they were, and gives θ′ =
 * ΣS/ΣN. θ′/θ hardly depends on θ, so it stands for the ratio of the estimate to the truth: the
 * interval of θ runs from θ by the 97.5 % quantile of θ′/θ to θ by the 2.5 % quantile. The standard
 * error is the standard deviation of the resampled b. In complete synthetic catalogs of 50 to 5,000
 * events 94–97 % of the intervals hold; drawing the observed groups with replacement gives only
 * 91–93 % for 100 events.
 *
 * <p>Of more than 10,000 such j, in about 20,000 events, every second, third, … is drawn, and
 * deviations shrink by the square root of the share.
 */
final class NextLargerBootstrap {
  private static final int MOST_DRAWN = 10_000;
  private static final int MOST_WAITING = 1000;
  // Excesses of more than this many 1/β have a probability of 1e-11.
  private static final double REACH = 25;
  private static final double ROUNDING = 1e-9;
  private static final double TAIL = 0.025;

  private final Excesses excesses;
  private final double beta;
  private final double step;
  private final int stride;
  private final List<Wait> waits = new ArrayList<>();
  private final double[] values;
  private final double[] logRatios;
  private final double shrink;
  private int met;
  private int kept;

  /** Resamples. */
  NextLargerBootstrap(
      MagnitudeSample sample, double threshold, Excesses excesses, long seed, int samples) {
    this.excesses = excesses;
    beta = excesses.b() * Math.log(10);
    step = sample.step();
    stride = (excesses.groups() + MOST_DRAWN - 1) / MOST_DRAWN;
    BMorePositive.walk(sample, threshold, (magnitude, waiting) -> remember(waiting));
    shrink = Math.sqrt((double) waits.size() / excesses.groups());
    values = new double[samples];
    logRatios = new double[samples];
    RandomGenerator random = RandomStreams.of(seed);
    for (int k = 0; k < samples; k++) {
      resample(random);
    }
    Arrays.sort(logRatios, 0, kept);
  }

  /** Those that wait when one event comes: how far above the smallest, and running totals. */
  private static final class Wait {
    private final double[] rises;
    private final double[] counts;
    private final double[] sums;

    Wait(Map<Double, Integer> waiting, double reach) {
      int most = Math.min(waiting.size(), MOST_WAITING);
      double[] found = new double[most];
      counts = new double[most + 1];
      sums = new double[most + 1];
      double smallest = Double.NaN;
      int size = 0;
      for (Map.Entry<Double, Integer> entry : waiting.entrySet()) {
        smallest = size == 0 ? entry.getKey() : smallest;
        double rise = entry.getKey() - smallest;
        if (size == most || rise > reach) {
          break;
        }
        found[size] = rise;
        counts[size + 1] = counts[size] + entry.getValue();
        sums[size + 1] = sums[size] + rise * entry.getValue();
        size++;
      }
      rises = Arrays.copyOf(found, size);
    }

    /** How many of the distinct magnitudes an excess reaches. */
    int reached(double excess) {
      int low = 1;
      int high = rises.length;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (rises[middle - 1] <= excess + ROUNDING) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }
  }

  private void remember(Map<Double, Integer> waiting) {
    if (met++ % stride == 0) {
      waits.add(new Wait(waiting, REACH / beta));
    }
  }

  private void resample(RandomGenerator random) {
    double sum = 0;
    double n = 0;
    for (Wait wait : waits) {
      double drawn = random.nextExponential() / beta;
      double excess = step > 0 ? Math.floor(drawn / step) * step : drawn;
      int reached = wait.reached(excess);
      sum += excess * wait.counts[reached] - wait.sums[reached];
      n += wait.counts[reached];
    }
    double mean = sum / n;
    // Of a handful of rounded differences all may be 0, and b infinite.
    if (mean > ROUNDING) {
      values[kept] = excesses.b(mean);
      logRatios[kept++] = Math.log(mean / excesses.mean());
    }
  }

  /** Standard error of b. */
  double sigma() {
    return Bootstrap.deviation(values, kept) * shrink;
  }

  /** Lower end of the 95 % interval of b. */
  double low() {
    return end(TAIL);
  }

  /** Upper end. */
  double high() {
    return end(1 - TAIL);
  }

  private double end(double quantile) {
    if (kept < 2) {
      return Double.NaN;
    }
    double place = quantile * (kept - 1);
    int below = (int) place;
    int above = Math.min(below + 1, kept - 1);
    double ratio = logRatios[below] + (place - below) * (logRatios[above] - logRatios[below]);
    return excesses.b(excesses.mean() * Math.exp(-ratio * shrink));
  }
}
