package org.aftershock.forecast;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aftershock.decay.OmoriIntegral;

/**
 * The distribution of the parameters of {@link ReasenbergJones} after what is known of a sequence:
 * weighted points. The b-value is fixed.
 */
public final class Posterior {
  /** Values of a closer than this are taken together in its range. */
  private static final double RESOLUTION = 1e-4;

  private final Prior prior;
  private final int events;
  private final List<Cell> cells;
  private final double most;
  private final double total;

  /**
   * Keeps the cells.
   *
   * @param events number of events that were learned from
   */
  Posterior(Prior prior, int events, List<Cell> cells) {
    this.prior = prior;
    this.events = events;
    most = cells.stream().mapToDouble(cell -> cell.logMass).max().orElseThrow();
    this.cells = cells.stream().filter(cell -> cell.logMass > most - PosteriorGrid.DEPTH).toList();
    total = this.cells.stream().mapToDouble(cell -> Math.exp(cell.logMass - most)).sum();
  }

  /** A pair of p and c with its own distribution of a. */
  static final class Cell {
    private final double p;
    private final double logC;
    private final double logMass;
    private final double[] a;
    private final double[] weights;

    /**
     * A cell, which keeps the arrays.
     *
     * @param logC log10 c, c in days
     * @param logMass ln of the weight of the pair
     * @param a values of a
     * @param weights their weights, of sum 1
     */
    Cell(double p, double logC, double logMass, double[] a, double[] weights) {
      this.p = p;
      this.logC = logC;
      this.logMass = logMass;
      this.a = a;
      this.weights = weights;
    }

    double p() {
      return p;
    }

    double logC() {
      return logC;
    }

    double logMass() {
      return logMass;
    }
  }

  /**
   * A parameter by itself.
   *
   * @param mean mean
   * @param sigma standard deviation
   * @param low lower end of the 95 % range
   * @param high upper end
   */
  public record Marginal(double mean, double sigma, double low, double high) {}

  /** What was known before. */
  public Prior prior() {
    return prior;
  }

  /** Number of events that it has learned from. */
  public int events() {
    return events;
  }

  public Marginal a() {
    Map<Double, Double> weights = new TreeMap<>();
    for (Cell cell : cells) {
      for (int i = 0; i < cell.a.length; i++) {
        double a = RESOLUTION * Math.rint(cell.a[i] / RESOLUTION);
        weights.merge(a, weight(cell) * cell.weights[i], Double::sum);
      }
    }
    return marginal(weights);
  }

  public Marginal p() {
    Map<Double, Double> weights = new TreeMap<>();
    cells.forEach(cell -> weights.merge(cell.p, weight(cell), Double::sum));
    return marginal(weights);
  }

  /** Of log10 c, c in days. */
  public Marginal logC() {
    Map<Double, Double> weights = new TreeMap<>();
    cells.forEach(cell -> weights.merge(cell.logC, weight(cell), Double::sum));
    return marginal(weights);
  }

  private double weight(Cell cell) {
    return Math.exp(cell.logMass - most) / total;
  }

  /**
   * The number of events as large as the mainshock or larger between two times, days since the
   * mainshock; for other magnitudes M it is to be scaled by 10^(b (Mm − M)).
   */
  public CountDistribution counts(double fromDays, double toDays) {
    int size = cells.stream().mapToInt(cell -> cell.a.length).sum();
    double[] means = new double[size];
    double[] weights = new double[size];
    int n = 0;
    for (Cell cell : cells) {
      double c = Math.pow(10, cell.logC);
      double integral = OmoriIntegral.value(fromDays + c, toDays + c, cell.p);
      for (int i = 0; i < cell.a.length; i++) {
        means[n] = Math.pow(10, cell.a[i]) * integral;
        weights[n++] = weight(cell) * cell.weights[i];
      }
    }
    return CountDistribution.of(means, weights);
  }

  private static Marginal marginal(Map<Double, Double> weights) {
    double mean = 0;
    double square = 0;
    for (Map.Entry<Double, Double> entry : weights.entrySet()) {
      mean += entry.getValue() * entry.getKey();
      square += entry.getValue() * entry.getKey() * entry.getKey();
    }
    return new Marginal(
        mean,
        Math.sqrt(Math.max(0, square - mean * mean)),
        quantile(weights, 0.025),
        quantile(weights, 0.975));
  }

  /** Where the weights in order of value, each half before its value, sum to so much. */
  private static double quantile(Map<Double, Double> weights, double wanted) {
    double sum = 0;
    double lastSum = Double.NaN;
    double last = Double.NaN;
    for (Map.Entry<Double, Double> entry : weights.entrySet()) {
      double value = entry.getKey();
      double middle = sum + entry.getValue() / 2;
      if (middle >= wanted) {
        return Double.isNaN(last)
            ? value
            : last + (value - last) * (wanted - lastSum) / (middle - lastSum);
      }
      sum += entry.getValue();
      last = value;
      lastSum = middle;
    }
    return last;
  }
}
