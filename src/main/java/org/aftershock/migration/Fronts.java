package org.aftershock.migration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The front of a diffusion, r = √(4πDt) (Shapiro, Huenges and Borm 1997), against a distance that
 * is constant, grows with time or with its logarithm.
 *
 * <p>A law f is fitted as the 90 % quantile of the distances r from the mainshock (Koenker and
 * Bassett 1978), which is the greatest likelihood where r − f has the asymmetric Laplace density
 * τ(1 − τ)/s · exp(−ρ(r − f)/s), ρ(e) = e (τ − [e &lt; 0]), τ = 0.9. Each family has one vote, each
 * of its events its share: then ln L = G (ln(τ(1 − τ)/s) − 1) with s = Σ w ρ / G over G families,
 * and AIC counts s as a parameter too. Differences below about 2 mean nothing. A likelihood of some
 * shape has been chosen here: the comparison is a guide, not a test.
 *
 * @param laws the laws, the best first; empty where families are too few
 * @param families number of families
 */
public record Fronts(List<Front> laws, int families) {
  private static final double TAU = 0.9;
  private static final double SQUARE_KM_PER_DAY = 1e6 / 86_400;
  private static final double LEAST_LOSS_KM = 1e-6;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  static Fronts of(Epicentres events, double floorDays) {
    if (events.families() < MigrationAnalysis.ENOUGH_FAMILIES) {
      return new Fronts(List.of(), events.families());
    }
    Fit fit = new Fit(events);
    double[] days = events.days();
    double[] roots = Arrays.stream(days).map(Math::sqrt).toArray();
    double speed = fit.through(roots);
    double radius = fit.intercept(days, 0);
    double v = fit.slope(days);
    double[] u = events.decades(floorDays);
    double s = fit.slope(u);
    double none = Double.NaN;
    List<Front> laws =
        List.of(
            fit.front(
                "diffusion",
                speed * speed / (4 * Math.PI) * SQUARE_KM_PER_DAY,
                none,
                2,
                fit.loss(roots, 0, speed)),
            fit.front("constant", radius, none, 2, fit.loss(days, radius, 0)),
            fit.front("linear", v, fit.intercept(days, v), 3, fit.best(days, v)),
            fit.front("logarithmic", s, fit.intercept(u, s), 3, fit.best(u, s)));
    double least = laws.stream().mapToDouble(Front::aic).min().orElseThrow();
    List<Front> sorted =
        laws.stream()
            .map(law -> law.against(least))
            .sorted(Comparator.comparingDouble(Front::deltaAic))
            .toList();
    return new Fronts(sorted, events.families());
  }

  /** Weighted quantile regression of the distances. */
  private static final class Fit {
    private final double[] r;
    private final double[] weights;
    private final int families;

    Fit(Epicentres events) {
      r = events.distancesKm();
      families = events.families();
      int[] sizes = events.familySizes();
      weights = Arrays.stream(events.family()).mapToDouble(g -> 1.0 / sizes[g]).toArray();
    }

    /** Slope of the best line through the origin, on z above 0. */
    double through(double[] z) {
      double[] ratios = new double[r.length];
      double[] shares = new double[r.length];
      for (int i = 0; i < r.length; i++) {
        ratios[i] = r[i] / z[i];
        shares[i] = weights[i] * z[i];
      }
      return Columns.weightedQuantile(ratios, shares, TAU);
    }

    double intercept(double[] z, double slope) {
      double[] left = new double[r.length];
      Arrays.setAll(left, i -> r[i] - slope * z[i]);
      return Columns.weightedQuantile(left, weights, TAU);
    }

    double loss(double[] z, double intercept, double slope) {
      double sum = 0;
      for (int i = 0; i < r.length; i++) {
        double left = r[i] - intercept - slope * z[i];
        sum += weights[i] * left * (TAU - (left < 0 ? 1 : 0));
      }
      return sum;
    }

    double best(double[] z, double slope) {
      return loss(z, intercept(z, slope), slope);
    }

    /**
     * The loss with the best intercept is convex in the slope: a golden section finds its least.
     */
    double slope(double[] z) {
      double width = Arrays.stream(z).max().orElse(1) - Arrays.stream(z).min().orElse(0);
      double most = 20 * Arrays.stream(r).max().orElse(1) / width;
      return least(slope -> best(z, slope), -most, most);
    }

    private static double least(DoubleUnaryOperator function, double from, double to) {
      double low = from;
      double high = to;
      while (high - low > 1e-9 * (to - from)) {
        double first = high - GOLDEN * (high - low);
        double second = low + GOLDEN * (high - low);
        if (function.applyAsDouble(first) <= function.applyAsDouble(second)) {
          high = second;
        } else {
          low = first;
        }
      }
      return (low + high) / 2;
    }

    Front front(String law, double parameter, double intercept, int parameters, double loss) {
      // Distances that are all alike fit without any loss.
      double s = Math.max(LEAST_LOSS_KM, loss / families);
      double logLikelihood = families * (Math.log(TAU * (1 - TAU) / s) - 1);
      double aic = 2 * (parameters - logLikelihood);
      return new Front(law, parameter, intercept, logLikelihood, aic, 0);
    }
  }
}
