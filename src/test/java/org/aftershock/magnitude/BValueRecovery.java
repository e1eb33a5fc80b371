package org.aftershock.magnitude;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well every estimator, or those named, find b in 1,000 synthetic catalogs of each size
 * and b: bias and spread in per cent of b, mean standard error by spread, coverage of the 95 %
 * interval in per cent. Magnitudes are complete and rounded to 0.1. Run it from the project folder:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.aftershock.magnitude.BValueRecovery
 * }</pre>
 */
public final class BValueRecovery {
  private static final int CATALOGS = 1000;

  private BValueRecovery() {}

  /** Prints the table. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("estimator           n    b   bias %      spread %  sigma/spread  coverage %");
    List<String> names = List.of(args);
    for (BValueEstimator estimator : BValueEstimators.all(List.of(), 1)) {
      if (!names.isEmpty() && !names.contains(estimator.name())) {
        continue;
      }
      for (int n : new int[] {100, 500, 5000}) {
        for (double b : new double[] {0.7, 1.0, 1.3}) {
          Recovery found = Recovery.of(estimator, b, n, CATALOGS, 1000L * n + (long) (10 * b));
          out.printf(
              Locale.ROOT,
              "%-16s %4d  %.1f  %5.2f ± %.2f  %7.2f  %12.3f  %10.1f%n",
              estimator.name(),
              n,
              b,
              100 * found.bias(),
              100 * found.biasError(),
              100 * found.spread(),
              found.sigmaRatio(),
              100 * found.coverage());
        }
      }
    }
  }
}
