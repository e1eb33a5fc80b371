package org.aftershock.decay;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.math.NewtonMaximizer;
import org.aftershock.math.NewtonMaximizer.Optimum;
import org.aftershock.math.Objective;

/**
 * Maximum likelihood fit of the Omori–Utsu law to the times of events in a span [S, T] (Ogata 1983,
 * doi:10.4294/jpe1952.31.115):
 *
 * <pre>ln L = n ln K − p Σ ln(tᵢ + c) − K I(c, p),   I = ∫ (t + c)^−p dt from S to T</pre>
 *
 * by Newton's method on the logarithms of the parameters, with exact derivatives, from several
 * starts; standard errors from the inverse of the observed information.
 */
public final class OmoriUtsuFit {
  /** Ranges searched: c in days, p. */
  private static final double LEAST_C = 1e-6;

  private static final double GREATEST_C = 100;
  private static final double LEAST_P = 0.1;
  private static final double GREATEST_P = 5;
  private static final double[][] STARTS = {{0.05, 1.1}, {0.003, 0.9}, {1, 1.3}, {10, 2}};

  private final double[] times;
  private final double startDays;
  private final double endDays;

  private OmoriUtsuFit(double[] times, double startDays, double endDays) {
    this.times = times;
    this.startDays = startDays;
    this.endDays = endDays;
  }

  /**
   * Fits the law; the result is {@linkplain OmoriUtsu#isFitted not fitted} with fewer than 10
   * events.
   *
   * @param times days since the mainshock, all in the span
   * @param startDays start of the span, not negative
   * @param endDays end of the span
   * @param completeness least magnitude of the events, kept with the result
   */
  public static OmoriUtsu fit(
      double[] times, double startDays, double endDays, double completeness) {
    if (times.length < OmoriUtsu.ENOUGH_TO_FIT || !(endDays > startDays)) {
      return new OmoriUtsu(
          Double.NaN,
          Double.NaN,
          Double.NaN,
          new OmoriUtsu.StandardErrors(Double.NaN, Double.NaN, Double.NaN),
          Double.NaN,
          times.length,
          completeness,
          startDays,
          endDays,
          false,
          List.of());
    }
    return of(times, startDays, endDays).fit(completeness);
  }

  /** The likelihood of these events, to be maximised. */
  static OmoriUtsuFit of(double[] times, double startDays, double endDays) {
    return new OmoriUtsuFit(times, startDays, endDays);
  }

  private OmoriUtsu fit(double completeness) {
    NewtonMaximizer maximizer =
        new NewtonMaximizer(
            new double[] {-60, Math.log(LEAST_C), Math.log(LEAST_P)},
            new double[] {60, Math.log(GREATEST_C), Math.log(GREATEST_P)});
    Optimum best = null;
    for (double[] start : STARTS) {
      double k =
          times.length / OmoriIntegral.value(startDays + start[0], endDays + start[0], start[1]);
      Optimum optimum =
          maximizer.maximize(
              this::logLikelihood,
              new double[] {Math.log(k), Math.log(start[0]), Math.log(start[1])});
      if (best == null || optimum.value() > best.value()) {
        best = optimum;
      }
    }
    double k = Math.exp(best.parameter(0));
    double c = Math.exp(best.parameter(1));
    double p = Math.exp(best.parameter(2));
    return new OmoriUtsu(
        k,
        c,
        p,
        new OmoriUtsu.StandardErrors(
            k * best.standardError(0), c * best.standardError(1), p * best.standardError(2)),
        best.value(),
        times.length,
        completeness,
        startDays,
        endDays,
        best.converged(),
        atBound(c, p));
  }

  private static List<String> atBound(double c, double p) {
    List<String> names = new ArrayList<>();
    if (c < LEAST_C * 1.01 || c > GREATEST_C / 1.01) {
      names.add("c");
    }
    if (p < LEAST_P * 1.01 || p > GREATEST_P / 1.01) {
      names.add("p");
    }
    return List.copyOf(names);
  }

  /** Log-likelihood with its derivatives with respect to ln K, ln c and ln p. */
  Objective.Point logLikelihood(double[] logs) {
    double k = Math.exp(logs[0]);
    double c = Math.exp(logs[1]);
    double p = Math.exp(logs[2]);
    double sumLog = 0;
    double sumInverse = 0;
    double sumInverseSquare = 0;
    for (double t : times) {
      double inverse = 1 / (t + c);
      sumLog += Math.log(t + c);
      sumInverse += inverse;
      sumInverseSquare += inverse * inverse;
    }
    double x = startDays + c;
    double y = endDays + c;
    double xp = Math.pow(x, -p);
    double yp = Math.pow(y, -p);
    double integral = OmoriIntegral.value(x, y, p);
    double integralP = -OmoriIntegral.logMoment(x, y, p, 1);
    double integralPp = OmoriIntegral.logMoment(x, y, p, 2);
    double integralC = yp - xp;
    double integralCc = -p * (yp / y - xp / x);
    double integralCp = Math.log(x) * xp - Math.log(y) * yp;

    double byC = -p * sumInverse - k * integralC;
    double byP = -sumLog - k * integralP;
    double byCc = p * sumInverseSquare - k * integralCc;
    double byCp = -sumInverse - k * integralCp;
    double byPp = -k * integralPp;

    int n = times.length;
    double value = n * logs[0] - p * sumLog - k * integral;
    double[] gradient = {n - k * integral, c * byC, p * byP};
    double kc = -k * c * integralC;
    double kp = -k * p * integralP;
    double cp = c * p * byCp;
    double[][] hessian = {
      {-k * integral, kc, kp},
      {kc, c * c * byCc + c * byC, cp},
      {kp, cp, p * p * byPp + p * byP}
    };
    return new Objective.Point(value, gradient, hessian);
  }
}
