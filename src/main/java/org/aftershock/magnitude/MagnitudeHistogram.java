package org.aftershock.magnitude;

/** Counts of magnitudes in bins of equal width, empty bins included. Immutable. */
public final class MagnitudeHistogram {
  private static final int MOST_BINS = 1_000_000;

  private final double width;
  private final int first;
  private final int[] counts;

  private MagnitudeHistogram(double width, int first, int[] counts) {
    this.width = width;
    this.first = first;
    this.counts = counts;
  }

  /** Counts in bins centred on whole numbers of a width; no bins without magnitudes. */
  static MagnitudeHistogram of(double[] magnitudes, double width) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (double magnitude : magnitudes) {
      int bin = MagnitudeStep.bin(magnitude, width);
      low = Math.min(low, bin);
      high = Math.max(high, bin);
    }
    if (magnitudes.length == 0) {
      return new MagnitudeHistogram(width, 0, new int[0]);
    }
    if ((long) high - low >= MOST_BINS) {
      throw new IllegalArgumentException("magnitudes span a million bins or more");
    }
    int[] counts = new int[high - low + 1];
    for (double magnitude : magnitudes) {
      counts[MagnitudeStep.bin(magnitude, width) - low]++;
    }
    return new MagnitudeHistogram(width, low, counts);
  }

  /** Width of the bins. */
  public double width() {
    return width;
  }

  /** Number of bins. */
  public int size() {
    return counts.length;
  }

  /** Magnitude at the centre of a bin. */
  public double magnitude(int bin) {
    return MagnitudeStep.atBin(first + bin, width);
  }

  /** Number of magnitudes in a bin. */
  public int count(int bin) {
    return counts[bin];
  }

  /** The bin of a magnitude, negative or {@link #size} or more if it is outside. */
  public int bin(double magnitude) {
    return MagnitudeStep.bin(magnitude, width) - first;
  }

  /** The fullest bin, the highest of equals; −1 without bins. */
  public int fullest() {
    int fullest = -1;
    for (int bin = 0; bin < counts.length; bin++) {
      if (fullest < 0 || counts[bin] >= counts[fullest]) {
        fullest = bin;
      }
    }
    return fullest;
  }
}
