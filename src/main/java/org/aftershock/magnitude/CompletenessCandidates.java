package org.aftershock.magnitude;

/**
 * Where the magnitude of completeness is sought, and the b-value above each place. Candidates are
 * the centres of the bins of {@link #BIN_WIDTH} (or one step of the magnitudes where that is
 * coarser) that hold an event, have 50 or more events at or above them, and not all of these in one
 * bin: from fewer events neither b nor a test of its law is worth reporting.
 *
 * <p>With bins of width Δ and x̄ the mean excess over a bin's centre in widths, b = ln(1 + 1/x̄) /
 * (Δ ln 10) (Tinti and Mulargia 1987, doi:10.1785/BSSA0770062125), with the standard error of Shi
 * and Bolt (1982, doi:10.1785/BSSA0720051677).
 */
final class CompletenessCandidates {
  /** Width of bins in which completeness is sought, in magnitude. */
  static final double BIN_WIDTH = 0.1;

  /** Fewest events at or above a candidate. */
  static final int LEAST_EVENTS = MagnitudeStatistics.ENOUGH_FOR_B;

  private final MagnitudeHistogram histogram;
  private final int[] above;
  private final double[] sums;
  private final double[] squares;

  private CompletenessCandidates(MagnitudeHistogram histogram) {
    this.histogram = histogram;
    int bins = histogram.size();
    above = new int[bins + 1];
    sums = new double[bins + 1];
    squares = new double[bins + 1];
    // Moments about each bin from those about the next: Σ(x+1) = Σx + n, Σ(x+1)² = Σx² + 2Σx + n.
    for (int bin = bins - 1; bin >= 0; bin--) {
      above[bin] = above[bin + 1] + histogram.count(bin);
      sums[bin] = sums[bin + 1] + above[bin + 1];
      squares[bin] = squares[bin + 1] + 2 * sums[bin + 1] + above[bin + 1];
    }
  }

  /** The candidates of a sample. */
  static CompletenessCandidates of(MagnitudeSample sample) {
    double width = sample.step() > BIN_WIDTH ? sample.step() : BIN_WIDTH;
    return new CompletenessCandidates(sample.histogram(width));
  }

  MagnitudeHistogram histogram() {
    return histogram;
  }

  /** Whether a bin is a candidate. */
  boolean isCandidate(int bin) {
    return histogram.count(bin) > 0 && hasB(bin);
  }

  /** Whether a bin exists and enough lies at and above it for a b-value. */
  boolean hasB(int bin) {
    return bin < histogram.size() && above[bin] >= LEAST_EVENTS && sums[bin] > 0;
  }

  /** Number of events in a bin and all above it. */
  int above(int bin) {
    return above[bin];
  }

  /** b of the events in a bin and all above it. */
  double b(int bin) {
    return Math.log1p(above[bin] / sums[bin]) / (histogram.width() * Math.log(10));
  }

  /** Standard error of b. */
  double sigma(int bin) {
    double n = above[bin];
    double deviations = squares[bin] - sums[bin] * sums[bin] / n;
    double b = b(bin);
    return Math.log(10) * b * b * histogram.width() * Math.sqrt(deviations / (n * (n - 1)));
  }

  /** Ratio of the numbers expected in one bin and in the bin below it, 10^(−bΔ). */
  double ratio(int bin) {
    return sums[bin] / (above[bin] + sums[bin]);
  }

  /** Why no bin is a candidate; empty if one is. */
  String whyNone() {
    int n = above[0];
    if (n == 0) {
      return "no magnitudes";
    }
    if (n < LEAST_EVENTS) {
      return n + " magnitudes, fewer than " + LEAST_EVENTS;
    }
    for (int bin = 0; bin < histogram.size(); bin++) {
      if (isCandidate(bin)) {
        return "";
      }
    }
    return histogram.size() == 1
        ? "all magnitudes in one bin"
        : "no magnitude with " + LEAST_EVENTS + " at or above it that differ";
  }
}
