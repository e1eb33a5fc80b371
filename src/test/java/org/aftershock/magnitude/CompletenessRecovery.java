package org.aftershock.magnitude;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.aftershock.math.RandomStreams;

/**
 * Prints how well every method recovers a known completeness of 2.0 from catalogs of 500 and 5,000
 * magnitudes (all recorded ones, those below Mc included) in steps of 0.1, on four models of
 * detection:
 *
 * <ul>
 *   <li>sharp: nothing below Mc;
 *   <li>angular: the frequency falls to both sides of Mc;
 *   <li>kinked: the frequency rises to Mc as Φ((m − 1.7)/0.15) and falls from there;
 *   <li>normal: detection Φ((m − μ)/0.15) such that the most frequent magnitude is 1.8, 0.2 below
 *       completeness as maximum curvature assumes; at 2.0 97 to 99 % are detected.
 * </ul>
 *
 * <p>The Kolmogorov–Smirnov test simulates 200 samples, not 1,000, and Lilliefors' repeats its
 * noise 10 times, not 50: the noise of p that this leaves, 0.02 at p = 0.1, is small beside the
 * spread of p between catalogs. An optional argument is the number of catalogs a line, 1,000 by
 * default.
 */
public final class CompletenessRecovery {
  private static final double TRUTH = 2.0;
  private static final List<CompletenessEstimator> METHODS =
      List.of(
          new MaximumCurvature(),
          new GoodnessOfFit(90),
          new GoodnessOfFit(95),
          new BValueStability(),
          new KolmogorovSmirnov(200, 1),
          new Lilliefors(10, 1),
          new EntireMagnitudeRange());

  private CompletenessRecovery() {}

  /** Prints the table. */
  public static void main(String[] args) {
    int catalogs = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    System.out.println("model    n     b    method      within 0.1   none    bias  spread");
    model(catalogs, "sharp", (source, n) -> source.sharp(n, TRUTH));
    model(catalogs, "angular", (source, n) -> source.angular(n, TRUTH));
    model(catalogs, "kinked", (source, n) -> source.kinked(n, TRUTH, 1.7, 0.15));
    model(catalogs, "normal", (source, n) -> source.normal(n, TRUTH - 0.2, 0.15));
  }

  private static void model(
      int catalogs, String name, BiFunction<SyntheticMagnitudes, Integer, MagnitudeSample> model) {
    for (int n : new int[] {500, 5000}) {
      for (double b : new double[] {0.7, 1.0, 1.3}) {
        double[][] errors =
            IntStream.range(0, catalogs)
                .parallel()
                .mapToObj(
                    i ->
                        errors(
                            model.apply(
                                new SyntheticMagnitudes(RandomStreams.of(n, i), b, 0.1), n)))
                .toArray(double[][]::new);
        for (int method = 0; method < METHODS.size(); method++) {
          print(name, n, b, method, errors);
        }
      }
    }
  }

  /** Estimates less the truth, a method each; NaN for none. */
  private static double[] errors(MagnitudeSample sample) {
    return METHODS.stream().mapToDouble(m -> m.estimate(sample).value() - TRUTH).toArray();
  }

  private static void print(String model, int n, double b, int method, double[][] errors) {
    int found = 0;
    int within = 0;
    double sum = 0;
    double squares = 0;
    for (double[] catalog : errors) {
      double error = catalog[method];
      if (!Double.isNaN(error)) {
        found++;
        within += Math.abs(error) < 0.1 + 1e-6 ? 1 : 0;
        sum += error;
        squares += error * error;
      }
    }
    double bias = sum / found;
    System.out.printf(
        Locale.ROOT,
        "%-8s %-5d %.1f  %-11s %8.1f %% %5.1f %% %+7.3f %7.3f%n",
        model,
        n,
        b,
        METHODS.get(method).name(),
        100.0 * within / errors.length,
        100.0 * (errors.length - found) / errors.length,
        bias,
        Math.sqrt(Math.max(0, squares / found - bias * bias)));
  }
}
