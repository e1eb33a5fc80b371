package org.aftershock.cluster;

import java.util.Arrays;
import java.util.Locale;
import org.aftershock.cluster.NormalPair.Component;
import org.aftershock.math.Descriptive;
import org.aftershock.math.RandomStreams;

/**
 * Clustered and background events told apart by log₁₀ η (Zaliapin et al. 2008,
 * doi:10.1103/PhysRevLett.101.018501; Zaliapin and Ben-Zion 2013, doi:10.1002/jgrb.50179): two
 * normal distributions, and the threshold where their weighted densities cross between the means.
 *
 * <p>Two normals nearly always fit better than one, for events at random give a skewed log₁₀ η. So
 * there is a threshold only where they beat one normal distribution and the logarithm of one
 * Weibull variable by 10 in BIC (Kass and Raftery 1995, doi:10.1080/01621459.1995.10476572: very
 * strong), and are separated, with D above 2 (Ashman, Bird and Zepf 1994, doi:10.1086/117248). Of
 * homogeneous catalogs without clusters 0 to 2 % pass all the same; where events are much denser in
 * one place than in another more may.
 *
 * @param n number of values
 * @param pair the two distributions, the low one of the clustered events; NaN where not fitted
 * @param logLikelihood its ln L, of values in bins of 0.01
 * @param bic Bayesian information criterion of the pair, 5 ln n − 2 ln L
 * @param normalBic that of one normal distribution
 * @param weibullBic that of the logarithm of one Weibull variable
 * @param threshold log₁₀ η₀; NaN where there is none
 * @param thresholdSigma its standard error by resampling the values as if they were independent;
 *     NaN where there is none
 * @param problem why there is no threshold; empty where there is one
 */
public record EtaMixture(
    int n,
    NormalPair pair,
    double logLikelihood,
    double bic,
    double normalBic,
    double weibullBic,
    double threshold,
    double thresholdSigma,
    String problem) {
  /** Fewest values that are fitted. */
  public static final int ENOUGH = 50;

  /** Least difference of BIC that speaks for two populations. */
  public static final double STRONG = 10;

  /** Least distance of the means, in root-mean-square standard deviations. */
  public static final double SEPARATED = 2;

  private static final int RESAMPLES = 200;

  /**
   * The fit to values of log₁₀ η.
   *
   * @param log10Etas the values, none NaN
   * @param seed seed of the resampling
   */
  public static EtaMixture of(double[] log10Etas, long seed) {
    EtaHistogram histogram = EtaHistogram.of(log10Etas);
    if (histogram.n < ENOUGH) {
      return none(histogram.n, "only " + histogram.n + " values of eta, " + ENOUGH + " are needed");
    }
    if (histogram.values.length == 1) {
      return none(histogram.n, "all values of eta are equal");
    }
    NormalPairFit fit = NormalPairFit.of(histogram);
    NormalPair pair = fit.pair();
    double logN = Math.log(histogram.n);
    double bic = 5 * logN - 2 * fit.logLikelihood();
    double normal = 2 * logN - 2 * OnePopulation.normalLogLikelihood(histogram);
    double weibull = 2 * logN - 2 * OnePopulation.weibullLogLikelihood(histogram);
    double crossing = pair.crossing();
    String problem = problem(pair, Math.min(normal, weibull) - bic);
    boolean found = problem.isEmpty();
    return new EtaMixture(
        histogram.n,
        pair,
        fit.logLikelihood(),
        bic,
        normal,
        weibull,
        found ? crossing : Double.NaN,
        found ? thresholdSigma(histogram, pair, seed) : Double.NaN,
        problem);
  }

  private static EtaMixture none(int n, String problem) {
    double nan = Double.NaN;
    Component unknown = new Component(nan, nan, nan);
    return new EtaMixture(
        n, new NormalPair(unknown, unknown), nan, nan, nan, nan, nan, nan, problem);
  }

  private static String problem(NormalPair pair, double gain) {
    if (gain < STRONG) {
      return String.format(
          Locale.ROOT,
          "one population of eta: two gain %.1f in BIC, %.0f are needed",
          gain,
          STRONG);
    }
    if (pair.separation() < SEPARATED) {
      return String.format(
          Locale.ROOT,
          "one population of eta: the means of two are %.1f sigma apart, %.0f are needed",
          pair.separation(),
          SEPARATED);
    }
    return Double.isNaN(pair.crossing())
        ? "the densities of clustered and background events don't cross between their means"
        : "";
  }

  private static double thresholdSigma(EtaHistogram histogram, NormalPair pair, long seed) {
    double[] crossings = new double[RESAMPLES];
    int kept = 0;
    for (int k = 0; k < RESAMPLES; k++) {
      EtaHistogram resampled = histogram.resampled(RandomStreams.of(seed, k));
      double crossing = NormalPairFit.from(pair, resampled).pair().crossing();
      if (!Double.isNaN(crossing)) {
        crossings[kept++] = crossing;
      }
    }
    double squares = Descriptive.squaredDeviations(Arrays.copyOf(crossings, kept));
    return kept < 2 ? Double.NaN : Math.sqrt(squares / (kept - 1));
  }

  /** Whether there are two populations and a threshold between them. */
  public boolean hasThreshold() {
    return problem.isEmpty();
  }

  /** Probability that an event of this log₁₀ η is clustered; NaN without a threshold. */
  public double clusteredProbability(double log10Eta) {
    return hasThreshold() ? pair.lowPosterior(log10Eta) : Double.NaN;
  }
}
