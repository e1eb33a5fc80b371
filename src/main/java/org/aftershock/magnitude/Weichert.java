package org.aftershock.magnitude;

import java.util.List;

/**
 * Maximum likelihood for periods of unequal completeness (Weichert 1980,
 * doi:10.1785/BSSA0700041337). Magnitude bin i was complete for the time tᵢ; given the number of
 * events N, a magnitude is in bin i with probability tᵢ e^(−β mᵢ) / Σ tⱼ e^(−β mⱼ), empty bins
 * included. The likelihood is greatest where the mean under these weights is the observed mean, and
 * its curvature there, N times their variance, gives σ(β). Bins run up to M 20, so that the law is
 * as good as untruncated; the 95 % interval is by likelihood ratio.
 */
public final class Weichert implements BValueEstimator {
  private static final double GREATEST = 20;
  private static final double FINEST_BIN = 0.001;
  private static final double HALF_CHI_SQUARE = 1.920729410347062;
  private static final double LEAST_BETA = 0.01;
  private static final double GREATEST_BETA = 50;
  private static final int HALVINGS = 100;

  private final List<CompletePeriod> periods;

  /** An estimator for periods in order of time; without any, for the whole sample. */
  public Weichert(List<CompletePeriod> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public String name() {
    return "weichert";
  }

  @Override
  public String description() {
    return "maximum likelihood over periods of unequal completeness (Weichert 1980)";
  }

  @Override
  public BValue estimate(MagnitudeSample sample, double completeness) {
    List<CompletePeriod.Part> parts = CompletePeriod.parts(periods, sample, completeness);
    int n = parts.stream().mapToInt(CompletePeriod.Part::n).sum();
    double least =
        parts.stream().mapToDouble(CompletePeriod.Part::completeness).min().orElse(completeness);
    if (n < 2 || Double.isNaN(least)) {
      return BValue.none(name(), n, least);
    }
    Likelihood likelihood = new Likelihood(parts, least, n, sample.step());
    if (!likelihood.hasSpread()) {
      return BValue.none(name(), n, least);
    }
    double beta = likelihood.best();
    double b = beta / Math.log(10);
    double a = parts.size() == 1 ? Math.log10(n) + b * least : Double.NaN;
    return new BValue(
        name(),
        b,
        likelihood.sigma(beta) / Math.log(10),
        likelihood.edge(beta, LEAST_BETA) / Math.log(10),
        likelihood.edge(beta, GREATEST_BETA) / Math.log(10),
        n,
        least,
        a);
  }

  /** The likelihood of β, magnitudes counted from the least completeness. */
  private static final class Likelihood {
    private final double[] durations;
    private final double width;
    private final int n;
    private final double mean;

    Likelihood(List<CompletePeriod.Part> parts, double least, int n, double step) {
      this.n = n;
      width = step > 0 ? step : FINEST_BIN;
      durations = new double[(int) Math.ceil((GREATEST - least) / width) + 1];
      double sum = 0;
      for (CompletePeriod.Part part : parts) {
        int first = (int) Math.round((part.completeness() - least) / width);
        for (int bin = first; bin < durations.length; bin++) {
          durations[bin] += part.duration();
        }
        sum += part.excess() + part.n() * (part.completeness() - least);
      }
      // Without rounding a magnitude stands half a bin above the bottom of its bin.
      mean = sum / n - (step > 0 ? 0 : width / 2);
    }

    boolean hasSpread() {
      return mean > moments(GREATEST_BETA)[1] && mean < moments(LEAST_BETA)[1];
    }

    /** Logarithm of the weights' sum, their mean and their variance. */
    private double[] moments(double beta) {
      double weight = 0;
      double first = 0;
      double second = 0;
      for (int bin = 0; bin < durations.length; bin++) {
        double m = bin * width;
        double w = durations[bin] * Math.exp(-beta * m);
        weight += w;
        first += w * m;
        second += w * m * m;
      }
      double average = first / weight;
      return new double[] {Math.log(weight), average, second / weight - average * average};
    }

    /** The weights' mean falls as β rises: halving finds where it is the observed one. */
    double best() {
      double low = LEAST_BETA;
      double high = GREATEST_BETA;
      for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;
        if (moments(middle)[1] > mean) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return (low + high) / 2;
    }

    double sigma(double beta) {
      return 1 / Math.sqrt(n * moments(beta)[2]);
    }

    /** The β between the best and a far one whose likelihood is lower by half of χ². */
    double edge(double best, double far) {
      double top = logLikelihood(best);
      double inside = best;
      double outside = far;
      for (int i = 0; i < HALVINGS; i++) {
        double middle = (inside + outside) / 2;
        if (top - logLikelihood(middle) <= HALF_CHI_SQUARE) {
          inside = middle;
        } else {
          outside = middle;
        }
      }
      return inside;
    }

    private double logLikelihood(double beta) {
      return -n * (beta * mean + moments(beta)[0]);
    }
  }
}
