package org.aftershock.cluster;

import org.aftershock.cluster.NormalPair.Component;

/**
 * Two normal distributions fitted to values by expectation and maximisation (Dempster, Laird and
 * Rubin 1977), its steps lengthened by squared extrapolation (SQUAREM, scheme S3 of Varadhan and
 * Roland 2008, doi:10.1111/j.1467-9469.2007.00585.x): an extrapolation that loses likelihood is not
 * taken. Standard deviations stay at 0.05 or more, for on a single repeated value the likelihood
 * has no bound.
 *
 * @param pair the distributions
 * @param logLikelihood natural logarithm of the likelihood
 */
record NormalPairFit(NormalPair pair, double logLikelihood) {
  private static final double LEAST_SIGMA = 0.05;
  private static final double[] SPLITS = {0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95};
  private static final double CONVERGED = 1e-8;
  private static final int MOST_ROUNDS = 2000;
  private static final double LEAST_LOGIT = -30;

  /** The best fit from several starts, each a split of the values, in two bins or more, in two. */
  static NormalPairFit of(EtaHistogram histogram) {
    NormalPairFit best = null;
    for (double share : SPLITS) {
      double split = Math.max(histogram.values[1], histogram.quantile(share));
      NormalPair start =
          new NormalPair(
              component(histogram.part(split, true), histogram.n),
              component(histogram.part(split, false), histogram.n));
      NormalPairFit fit = from(start, histogram);
      if (best == null || fit.logLikelihood > best.logLikelihood) {
        best = fit;
      }
    }
    return best;
  }

  private static Component component(EtaHistogram part, int all) {
    return new Component(
        (double) part.n / all, part.mean(), Math.max(LEAST_SIGMA, part.deviation()));
  }

  /** The fit from one start. */
  static NormalPairFit from(NormalPair start, EtaHistogram histogram) {
    double[] at = numbers(start);
    double[] first = new double[5];
    double[] second = new double[5];
    double[] trial = new double[5];
    double likelihood = Double.NEGATIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      likelihood = step(at, histogram, first);
      double secondLikelihood = step(first, histogram, second);
      double speed = 0;
      double change = 0;
      for (int k = 0; k < 5; k++) {
        double r = first[k] - at[k];
        double v = second[k] - first[k] - r;
        speed += r * r;
        change += v * v;
      }
      if (speed < CONVERGED * CONVERGED) {
        break;
      }
      double length = Math.max(1, Math.sqrt(speed / change));
      for (int k = 0; k < 5; k++) {
        double r = first[k] - at[k];
        double v = second[k] - first[k] - r;
        trial[k] = at[k] + 2 * length * r + length * length * v;
      }
      double[] next = new double[5];
      boolean longer = length > 1 && step(trial, histogram, next) >= secondLikelihood;
      System.arraycopy(longer ? next : second, 0, at, 0, 5);
    }
    return new NormalPairFit(pair(at), likelihood);
  }

  /** Logit of the low weight, mean and ln σ of both: any numbers make a pair. */
  private static double[] numbers(NormalPair pair) {
    return new double[] {
      Math.log(pair.low().weight() / pair.high().weight()),
      pair.low().mean(),
      Math.log(pair.low().sigma()),
      pair.high().mean(),
      Math.log(pair.high().sigma())
    };
  }

  private static NormalPair pair(double[] at) {
    double weight = 1 / (1 + Math.exp(-at[0]));
    return NormalPair.of(
        new Component(weight, at[1], Math.exp(at[2])),
        new Component(1 - weight, at[3], Math.exp(at[4])));
  }

  /**
   * One step of expectation and maximisation.
   *
   * @return ln L of where it began
   */
  private static double step(double[] at, EtaHistogram histogram, double[] next) {
    double weight = 1 / (1 + Math.exp(-at[0]));
    Component one = new Component(weight, at[1], Math.exp(at[2]));
    Component two = new Component(1 - weight, at[3], Math.exp(at[4]));
    Moments ones = new Moments(one.mean());
    Moments twos = new Moments(two.mean());
    double likelihood = 0;
    for (int i = 0; i < histogram.values.length; i++) {
      double value = histogram.values[i];
      int count = histogram.counts[i];
      double a = one.logDensity(value);
      double b = two.logDensity(value);
      double ratio = Math.exp(-Math.abs(a - b));
      double larger = 1 / (1 + ratio);
      likelihood += count * (Math.max(a, b) + Math.log1p(ratio));
      ones.add(value, count * (a >= b ? larger : 1 - larger));
      twos.add(value, count * (a >= b ? 1 - larger : larger));
    }
    next[0] = Math.max(LEAST_LOGIT, Math.min(-LEAST_LOGIT, Math.log(ones.sum / twos.sum)));
    next[1] = ones.mean();
    next[2] = Math.log(Math.max(LEAST_SIGMA, ones.deviation()));
    next[3] = twos.mean();
    next[4] = Math.log(Math.max(LEAST_SIGMA, twos.deviation()));
    return likelihood;
  }

  /** Weighted sums about a value near the mean, so that nothing cancels. */
  private static final class Moments {
    private final double origin;
    private double sum = Double.MIN_NORMAL;
    private double first;
    private double second;

    Moments(double origin) {
      this.origin = origin;
    }

    void add(double value, double weight) {
      double d = value - origin;
      sum += weight;
      first += weight * d;
      second += weight * d * d;
    }

    double mean() {
      return origin + first / sum;
    }

    double deviation() {
      double shift = first / sum;
      return Math.sqrt(Math.max(0, second / sum - shift * shift));
    }
  }
}
