package org.aftershock.magnitude;

/**
 * Maximum curvature: the magnitude bin with the most events (Wiemer and Wyss 2000,
 * doi:10.1785/0119990114), plus 0.2 because the peak lies below the completeness of most catalogs
 * (Woessner and Wiemer 2005, doi:10.1785/0120040007). Bins are 0.1 wide, or one step where that is
 * coarser. Of bins with equally many events the largest magnitude counts, which errs towards
 * safety.
 */
public final class MaximumCurvature implements CompletenessEstimator {
  private static final double BIN_WIDTH = 0.1;
  private static final double CORRECTION = 0.2;

  @Override
  public String name() {
    return "maxc";
  }

  @Override
  public String description() {
    return "fullest magnitude bin + 0.2 (Wiemer and Wyss 2000)";
  }

  @Override
  public Completeness estimate(MagnitudeSample sample) {
    if (sample.size() == 0) {
      return Completeness.none(name(), "no magnitudes");
    }
    MagnitudeHistogram histogram = sample.histogram(Math.max(BIN_WIDTH, sample.step()));
    double peak = histogram.magnitude(histogram.fullest());
    double value = Math.rint((peak + CORRECTION) * 1e6) / 1e6;
    return Completeness.of(name(), value, Double.NaN, sample);
  }
}
