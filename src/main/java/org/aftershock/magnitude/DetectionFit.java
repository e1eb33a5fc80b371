package org.aftershock.magnitude;

import java.util.Arrays;
import org.aftershock.math.NewtonMaximizer;
import org.aftershock.math.Normal;
import org.aftershock.math.Objective;

/**
 * Greatest-likelihood normal distribution of the counts below a magnitude Mc. In the bin j widths
 * from Mc (j = −1, −2, …) Nⱼ events are Poisson with mean λ Φ(z), z = (j − μ)/σ, where λ is given:
 *
 * <pre>ln L(μ, s) = Σ Nⱼ (ln λ + ln Φ(z)) − λ Φ(z),   s = ln σ</pre>
 *
 * With h = φ(z)/Φ(z) a term f(z) has f′ = N h − λ φ and f″ = −N h (z + h) + λ φ z, and z_μ = −1/σ,
 * z_s = −z, z_μs = 1/σ, z_ss = z. Newton's method climbs from three starts.
 */
final class DetectionFit {
  /** Bins without events, below the lowest with one, that take part. */
  private static final int EMPTY_BINS = 10;

  private static final double LEAST_SIGMA = 0.1;
  private static final double GREATEST_SIGMA = 30;
  private static final double[][] STARTS = {{-1, 1}, {-3, 2}, {-8, 4}};

  private final int[] counts;
  private final double rate;
  private final int events;

  /**
   * A fit.
   *
   * @param counts events in the bins below Mc, in ascending order
   * @param rate λ, events
   */
  DetectionFit(int[] counts, double rate) {
    this.counts = new int[counts.length + EMPTY_BINS];
    System.arraycopy(counts, 0, this.counts, EMPTY_BINS, counts.length);
    this.rate = rate;
    events = Arrays.stream(counts).sum();
  }

  /** The greatest ln L (without Σ ln N!); without events 0, the limit where nothing is detected. */
  double logLikelihood() {
    if (events == 0) {
      return 0;
    }
    NewtonMaximizer maximizer =
        new NewtonMaximizer(
            new double[] {-counts.length, Math.log(LEAST_SIGMA)},
            new double[] {counts.length, Math.log(GREATEST_SIGMA)});
    double best = Double.NEGATIVE_INFINITY;
    for (double[] start : STARTS) {
      double[] at = {start[0], Math.log(start[1])};
      best = Math.max(best, maximizer.maximize(this::at, at).value());
    }
    return best;
  }

  private Objective.Point at(double[] parameters) {
    double sigma = Math.exp(parameters[1]);
    double value = 0;
    double[] gradient = new double[2];
    double[][] hessian = new double[2][2];
    for (int i = 0; i < counts.length; i++) {
      double z = (i - counts.length - parameters[0]) / sigma;
      double logShare = Normal.logCumulative(z);
      double density = Normal.density(z);
      double hazard = density > 0 ? Math.exp(Math.log(density) - logShare) : Math.max(0, -z);
      double first = counts[i] * hazard - rate * density;
      double second = -counts[i] * hazard * (z + hazard) + rate * density * z;
      value += counts[i] * (Math.log(rate) + logShare) - rate * Math.exp(logShare);
      gradient[0] -= first / sigma;
      gradient[1] -= first * z;
      hessian[0][0] += second / (sigma * sigma);
      hessian[0][1] += second * z / sigma + first / sigma;
      hessian[1][1] += second * z * z + first * z;
    }
    hessian[1][0] = hessian[0][1];
    return new Objective.Point(value, gradient, hessian);
  }
}
