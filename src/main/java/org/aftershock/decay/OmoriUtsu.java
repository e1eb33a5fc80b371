package org.aftershock.decay;

import java.util.List;
import org.aftershock.catalog.Key;

/**
 * A fit of the Omori–Utsu law n(t) = K (t + c)^−p (Utsu 1961), t in days since the mainshock, n in
 * events a day at or above the completeness. Not-fitted values are NaN.
 *
 * @param k K, events day^(p−1)
 * @param c c, days
 * @param p p
 * @param standardErrors standard errors of the three
 * @param logLikelihood log-likelihood at the optimum
 * @param n number of events fitted
 * @param completeness least magnitude fitted
 * @param startDays start of the span fitted, days since the mainshock
 * @param endDays end of the span fitted, days since the mainshock
 * @param converged whether the optimiser found a flat place
 * @param atBound names of parameters that ended at the limit of their range: not an estimate
 */
public record OmoriUtsu(
    @Key("K") double k,
    double c,
    double p,
    StandardErrors standardErrors,
    double logLikelihood,
    int n,
    double completeness,
    double startDays,
    double endDays,
    boolean converged,
    List<String> atBound) {

  /** Fewest events to which the law is fitted at all. */
  public static final int ENOUGH_TO_FIT = 10;

  /** Fewest events from which the parameters are given without a warning. */
  public static final int ENOUGH_TO_TRUST = 50;

  /** Standard errors of the parameters, in their units; NaN for one that is at a bound. */
  public record StandardErrors(@Key("K") double k, double c, double p) {}

  /** Whether there is a fit. */
  public boolean isFitted() {
    return !Double.isNaN(k);
  }

  /** Rate at a time, events a day. */
  public double rate(double days) {
    return k * Math.pow(days + c, -p);
  }

  /** Expected number of events between two times, days. */
  public double expected(double fromDays, double toDays) {
    return k * OmoriIntegral.value(fromDays + c, toDays + c, p);
  }
}
