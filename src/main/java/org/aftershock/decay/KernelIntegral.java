package org.aftershock.decay;

import org.aftershock.math.GaussLegendre;

/**
 * The integral of s(t) (t − t₀ + c)^−p over a span, with its derivatives by c and p. Where all
 * events are detected it has a closed form; where only a share is, it is integrated on the
 * logarithm of t − t₀ by Gauss–Legendre quadrature in panels of at most 5 units with 20 nodes. The
 * integrand has no singularity nearer than π to the real axis there, which leaves an error below
 * 1e-11, also with p = 5.
 */
final class KernelIntegral {
  private static final GaussLegendre RULE = new GaussLegendre(20);
  private static final double PANEL = 5;

  /** What lies nearer to t₀ than this share of c adds less than the same share of the integral. */
  private static final double NEGLIGIBLE = 1e-14;

  private final DetectionShare share;
  private final double originDays;
  private final double start;
  private final double complete;
  private final double end;

  /**
   * An integral.
   *
   * @param share share of the events that is detected
   * @param originDays t₀, days since the mainshock
   * @param startDays start of the span; t₀ if that is later
   * @param endDays end of the span
   */
  KernelIntegral(DetectionShare share, double originDays, double startDays, double endDays) {
    this.share = share;
    this.originDays = originDays;
    start = Math.max(startDays, originDays) - originDays;
    end = Math.max(endDays - originDays, start);
    complete = Math.max(start, Math.min(end, share.completeFromDays() - originDays));
  }

  /** The integral and its derivatives. */
  record Value(double value, double byC, double byP, double byCc, double byCp, double byPp) {}

  /** The integral. */
  double value(double c, double p) {
    double sum = complete < end ? OmoriIntegral.value(complete + c, end + c, p) : 0;
    if (complete > start) {
      double[] part = {0};
      visit(c, (days, weight) -> part[0] += weight * Math.pow(days + c, -p));
      sum += part[0];
    }
    return sum;
  }

  /** The integral and its derivatives. */
  Value at(double c, double p) {
    double[] sums = new double[6];
    if (complete < end) {
      addComplete(sums, complete + c, end + c, p);
    }
    if (complete > start) {
      visit(c, (days, weight) -> addNode(sums, days + c, weight, p));
    }
    return new Value(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
  }

  private static void addComplete(double[] sums, double x, double y, double p) {
    double xp = Math.pow(x, -p);
    double yp = Math.pow(y, -p);
    sums[0] += OmoriIntegral.value(x, y, p);
    sums[1] += yp - xp;
    sums[2] -= OmoriIntegral.logMoment(x, y, p, 1);
    sums[3] -= p * (yp / y - xp / x);
    sums[4] += Math.log(x) * xp - Math.log(y) * yp;
    sums[5] += OmoriIntegral.logMoment(x, y, p, 2);
  }

  private static void addNode(double[] sums, double u, double weight, double p) {
    double log = Math.log(u);
    double value = weight * Math.exp(-p * log);
    sums[0] += value;
    sums[1] -= value * p / u;
    sums[2] -= value * log;
    sums[3] += value * p * (p + 1) / (u * u);
    sums[4] += value * (p * log - 1) / u;
    sums[5] += value * log * log;
  }

  /** Nodes of the incomplete part: days since t₀, and their weights with the share in them. */
  private void visit(double c, GaussLegendre.NodeVisitor visitor) {
    double low = Math.log(Math.max(start, NEGLIGIBLE * Math.min(c, complete)));
    double high = Math.log(complete);
    int panels = (int) Math.ceil((high - low) / PANEL);
    double width = (high - low) / panels;
    for (int panel = 0; panel < panels; panel++) {
      RULE.visit(
          low + panel * width,
          low + (panel + 1) * width,
          (log, weight) -> {
            double days = Math.exp(log);
            visitor.visit(days, weight * days * share.at(originDays + days));
          });
    }
  }
}
