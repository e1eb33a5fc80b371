package org.aftershock.magnitude;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints how well every estimator of b recovers a known value: for synthetic catalogs of n
 * magnitudes rounded to 0.1, all complete, the relative bias, the mean of the stated errors over
 * the spread of the estimates, and how many of the 95 % intervals hold the truth. Run it as
 *
 * <pre>java -cp target/test-classes:target/classes:… org.aftershock.magnitude.BValueRecovery</pre>
 */
final class BValueRecovery {
  private static final int CATALOGS = 1000;

  private BValueRecovery() {}

  /** What many estimates of one value have in common. */
  record Recovery(double bias, double errorOverSpread, double coverage) {}

  public static void main(String[] args) {
    System.out.println("estimator           n    b   bias %  error/spread  coverage %");
    for (int n : new int[] {100, 500, 5000}) {
      for (double b : new double[] {0.7, 1.0, 1.3}) {
        for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
          Recovery recovery = recover(estimator, n, b, CATALOGS, 20250121);
          System.out.printf(
              Locale.ROOT,
              "%-16s %5d %4.1f %8.2f %13.2f %11.1f%n",
              estimator.name(),
              n,
              b,
              100 * recovery.bias(),
              recovery.errorOverSpread(),
              100 * recovery.coverage());
        }
      }
    }
  }

  /** Estimates b of so many synthetic catalogs. */
  static Recovery recover(BValueEstimator estimator, int n, double b, int catalogs, long seed) {
    BValue[] estimates =
        IntStream.range(0, catalogs)
            .parallel()
            .mapToObj(
                i ->
                    estimator.estimate(
                        SyntheticMagnitudes.complete(
                            n, b, 0.1, SyntheticMagnitudes.random(seed + i)),
                        3.0))
            .toArray(BValue[]::new);
    double sum = 0;
    double squares = 0;
    double errors = 0;
    int held = 0;
    for (BValue estimate : estimates) {
      sum += estimate.value();
      squares += estimate.value() * estimate.value();
      errors += estimate.sigma();
      held += estimate.low() <= b && b <= estimate.high() ? 1 : 0;
    }
    double mean = sum / catalogs;
    double spread = Math.sqrt(squares / catalogs - mean * mean);
    return new Recovery(mean / b - 1, errors / catalogs / spread, (double) held / catalogs);
  }
}
