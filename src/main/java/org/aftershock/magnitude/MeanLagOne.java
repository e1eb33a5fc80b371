package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.math.Descriptive;
import org.aftershock.math.Normal;

/**
 * Whether b changes along a sample: the mean lag-1 autocorrelation of b in successive subsamples
 * (Mirwald, Mizrahi and Wiemer 2024, doi:10.1785/0220240190). The events at and above completeness
 * are cut into subsamples of m; of the k values of b with mean b̄, p neighbouring pairs have both,
 *
 * <pre>r = (k − 1)/p · Σ (b(i) − b̄)(b(i+1) − b̄) / Σ (b(i) − b̄)²</pre>
 *
 * and r is averaged over all m places at which the first cut may fall. With one b throughout the
 * mean is normal about −1/k with a standard deviation of at most (p − 2) / p^1.5, which is used:
 * the test errs towards no change (the authors find 0.81 of it). From fewer than 25 subsamples
 * there is no test, as the mean is not normal then.
 *
 * @param value mean lag-1 autocorrelation; NaN without a test
 * @param expected what one b throughout leads to expect
 * @param sigma upper limit of its standard deviation then
 * @param pValue probability of this value or a greater one with one b throughout
 * @param subsamples how many subsamples fit
 * @param eventsEach events of each
 */
public record MeanLagOne(
    double value, double expected, double sigma, double pValue, int subsamples, int eventsEach) {
  /** Fewest subsamples for a test. */
  public static final int ENOUGH_SUBSAMPLES = 25;

  /** Fewest events of a subsample. */
  public static final int ENOUGH_EVENTS = 10;

  /**
   * Tests a sample in order of time; for another order, give the magnitudes in that order.
   *
   * @param eventsEach events of each subsample, 10 or more, 20 or more are advised
   * @throws IllegalArgumentException if they are fewer
   */
  public static MeanLagOne of(
      MagnitudeSample sample, double completeness, int eventsEach, BValueEstimator estimator) {
    if (eventsEach < ENOUGH_EVENTS) {
      throw new IllegalArgumentException("subsamples of " + eventsEach + " events are too small");
    }
    MagnitudeSample complete = sample.complete(completeness);
    int subsamples = complete.size() / eventsEach;
    if (subsamples < ENOUGH_SUBSAMPLES) {
      return none(subsamples, eventsEach);
    }
    List<LagOne> series =
        IntStream.range(0, eventsEach)
            .mapToObj(
                first -> LagOne.of(series(complete, completeness, first, eventsEach, estimator)))
            .toList();
    double value = mean(series.stream().mapToDouble(LagOne::value).toArray());
    double known = mean(series.stream().mapToDouble(LagOne::known).toArray());
    double pairs = mean(series.stream().mapToDouble(LagOne::pairs).toArray());
    if (Double.isNaN(value) || known < ENOUGH_SUBSAMPLES - 1) {
      return none(subsamples, eventsEach);
    }
    double expected = -1 / known;
    double sigma = (pairs - 2) / Math.pow(pairs, 1.5);
    double pValue = Normal.cumulative((expected - value) / sigma);
    return new MeanLagOne(value, expected, sigma, pValue, subsamples, eventsEach);
  }

  private static MeanLagOne none(int subsamples, int eventsEach) {
    return new MeanLagOne(Double.NaN, Double.NaN, Double.NaN, Double.NaN, subsamples, eventsEach);
  }

  private static double mean(double[] values) {
    return Descriptive.mean(values);
  }

  private static double[] series(
      MagnitudeSample sample, double completeness, int first, int each, BValueEstimator estimator) {
    return IntStream.range(0, (sample.size() - first) / each)
        .mapToObj(i -> sample.range(first + i * each, first + (i + 1) * each))
        .mapToDouble(part -> value(part, completeness, estimator))
        .toArray();
  }

  private static double value(MagnitudeSample part, double completeness, BValueEstimator by) {
    return by.estimate(part, completeness).value();
  }

  /**
   * Lag-1 autocorrelation of a series.
   *
   * @param value autocorrelation, NaN if the values don't differ
   * @param known number of values that are known
   * @param pairs number of neighbours that both are
   */
  record LagOne(double value, int known, int pairs) {
    /** Of a series in which unknown values are NaN. */
    static LagOne of(double[] series) {
      double[] known = Arrays.stream(series).filter(b -> !Double.isNaN(b)).toArray();
      double mean = mean(known);
      double products = 0;
      double squares = 0;
      int pairs = 0;
      for (int i = 0; i < series.length; i++) {
        double here = series[i] - mean;
        squares += Double.isNaN(here) ? 0 : here * here;
        double product = i == 0 ? Double.NaN : here * (series[i - 1] - mean);
        if (!Double.isNaN(product)) {
          products += product;
          pairs++;
        }
      }
      double value = (known.length - 1.0) / pairs * products / squares;
      return new LagOne(squares > 0 && pairs > 0 ? value : Double.NaN, known.length, pairs);
    }
  }
}
