package org.aftershock.forecast;

/**
 * What is taken to be known of a, p and log10 c before the sequence is heard: normal distributions,
 * independent since a, with time in days, is the rate near day 1 whatever p and c are. A spread of
 * 0 fixes a parameter, an infinite one leaves it free. p and c stay within limits.
 *
 * @param a mean of a
 * @param sigmaA its standard deviation
 * @param p mean of p
 * @param sigmaP its standard deviation
 * @param logC mean of log10 c, c in days
 * @param sigmaLogC its standard deviation
 * @param b b-value, fixed
 */
public record Prior(
    double a, double sigmaA, double p, double sigmaP, double logC, double sigmaLogC, double b) {
  /** Limits of p and log10 c: no sequence is known to be beyond. */
  static final double LEAST_P = 0.2;

  static final double GREATEST_P = 2.5;
  static final double LEAST_LOG_C = -5;
  static final double GREATEST_LOG_C = 1;

  /**
   * Spread of p between sequences: our choice, the published p of single sequences being mostly
   * within 0.7 to 1.5, and the regimes' own within 0.64 to 1.15.
   */
  private static final double SIGMA_P = 0.2;

  /** Spread of log10 c: our choice, that of the four Californian regimes (0.0033 to 0.05 days). */
  private static final double SIGMA_LOG_C = 0.5;

  /** The regime as it is: a uncertain, p and c fixed. */
  static Prior generic(Regime regime, double mainshock, double b) {
    return new Prior(
        regime.a(), regime.sigma(mainshock), regime.p(), 0, Math.log10(regime.c()), 0, b);
  }

  /** The regime with spread in p and c. */
  static Prior wide(Regime regime, double mainshock, double b) {
    return new Prior(
        regime.a(),
        regime.sigma(mainshock),
        regime.p(),
        SIGMA_P,
        Math.log10(regime.c()),
        SIGMA_LOG_C,
        b);
  }

  /** Nothing known but the limits of p and c. */
  static Prior free(double b) {
    return new Prior(
        0, Double.POSITIVE_INFINITY, 1, Double.POSITIVE_INFINITY, -2, Double.POSITIVE_INFINITY, b);
  }

  /** ln of the density of p and log10 c, but for a constant. */
  double logDensity(double atP, double atLogC) {
    return square(atP - p, sigmaP) + square(atLogC - logC, sigmaLogC);
  }

  private static double square(double off, double sigma) {
    return off == 0 ? 0 : -off * off / (2 * sigma * sigma);
  }
}
