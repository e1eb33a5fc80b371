package org.aftershock.math;

/**
 * Kolmogorov–Smirnov test of numbers against the exponential distribution whose mean is estimated
 * from the same numbers (Lilliefors 1969, doi:10.1080/01621459.1969.10500983):
 *
 * <pre>D = max |Fₙ(x) − F(x)|,   F(x) = 1 − exp(−x / x̄)</pre>
 *
 * Under the hypothesis the distribution of D depends on n alone, and that of Stephens' modified
 * statistic (Stephens 1974, doi:10.1080/01621459.1974.10480196)
 *
 * <pre>D* = (D − 0.2 / n) (√n + 0.26 + 0.5 / √n)</pre>
 *
 * hardly on n. Its quantiles are tabled here for n = 50 (4 million samples) and n = 2000 (1
 * million), simulated through sorted exponential numbers (Rényi 1953: the i-th of n is the sum of
 * E_j / (n − j + 1) for j up to i, with independent exponential E_j). Between them quantiles are
 * linear in 1/√n and, between quantiles, ln p is linear in D*. For n from 50 to 1,000,000 p is good
 * to 0.005, and to 0.002 where it is below 0.2; for 20 ≤ n &lt; 50 to 0.02. Values of p are held
 * between 0.0001 and 0.999, the ends of the table.
 */
public final class ExponentialFit {
  private static final double SMALL_N = 50;
  private static final double LARGE_N = 2000;

  /** p and the quantiles of D* that it belongs to, for the small and the large n. */
  private static final double[][] TABLE = {
    {0.999, 0.3156, 0.3436},
    {0.99, 0.3739, 0.4001},
    {0.95, 0.4409, 0.4650},
    {0.9, 0.4835, 0.5061},
    {0.8, 0.5429, 0.5638},
    {0.7, 0.5920, 0.6112},
    {0.6, 0.6384, 0.6560},
    {0.5, 0.6857, 0.7022},
    {0.4, 0.7369, 0.7516},
    {0.35, 0.7651, 0.7791},
    {0.3, 0.7962, 0.8093},
    {0.25, 0.8310, 0.8430},
    {0.2, 0.8715, 0.8820},
    {0.175, 0.8946, 0.9046},
    {0.15, 0.9207, 0.9301},
    {0.125, 0.9501, 0.9588},
    {0.1, 0.9853, 0.9929},
    {0.08, 1.0192, 1.0258},
    {0.06, 1.0608, 1.0668},
    {0.05, 1.0868, 1.0917},
    {0.04, 1.1175, 1.1216},
    {0.03, 1.1557, 1.1590},
    {0.02, 1.2083, 1.2099},
    {0.01, 1.2927, 1.2919},
    {0.005, 1.3710, 1.3708},
    {0.001, 1.5391, 1.5332},
    {0.0001, 1.7448, 1.7372}
  };

  private ExponentialFit() {}

  /**
   * The statistic D; 1 where all numbers are 0.
   *
   * @param sorted numbers of 0 or more in ascending order
   */
  public static double statistic(double[] sorted) {
    double n = sorted.length;
    double sum = 0;
    for (double x : sorted) {
      sum += x;
    }
    if (!(sum > 0)) {
      return 1;
    }
    double scale = -n / sum;
    double greatest = 0;
    for (int i = 0; i < sorted.length; i++) {
      double above = Math.exp(sorted[i] * scale);
      greatest = Math.max(greatest, Math.max(above - (n - i - 1) / n, (n - i) / n - above));
    }
    return greatest;
  }

  /** The probability of a D as large or larger from n exponential numbers. */
  public static double pValue(double statistic, int n) {
    double root = Math.sqrt(n);
    double modified = (statistic - 0.2 / n) * (root + 0.26 + 0.5 / root);
    double weight =
        (1 / root - 1 / Math.sqrt(LARGE_N)) / (1 / Math.sqrt(SMALL_N) - 1 / Math.sqrt(LARGE_N));
    double lastP = TABLE[0][0];
    double last = quantile(TABLE[0], weight);
    if (modified <= last) {
      return lastP;
    }
    for (int row = 1; row < TABLE.length; row++) {
      double next = quantile(TABLE[row], weight);
      if (modified <= next) {
        return lastP * Math.pow(TABLE[row][0] / lastP, (modified - last) / (next - last));
      }
      lastP = TABLE[row][0];
      last = next;
    }
    return lastP;
  }

  private static double quantile(double[] row, double weight) {
    return row[2] + weight * (row[1] - row[2]);
  }
}
