package org.aftershock.decay;

import org.aftershock.magnitude.ShortTermCompleteness;

/**
 * The share of the events at or above the completeness Mc that is recorded completely soon after a
 * mainshock. If events below Mc(t) = max(Mc, F Mm − G − H log10 t) are left out, magnitudes that
 * follow the Gutenberg–Richter law leave
 *
 * <pre>s(t) = 10^(−b (Mc(t) − Mc)) = min(1, (t / t₁)^(b H))</pre>
 *
 * with t₁ the time when Mc(t) has fallen to Mc.
 *
 * @param completeFromDays t₁, days since the mainshock; 0 where all events are recorded
 * @param exponent b H
 */
public record DetectionShare(double completeFromDays, double exponent) {

  /** Everything is recorded. */
  public static final DetectionShare ALL = new DetectionShare(0, 0);

  /**
   * The share under a rule of completeness. Rounded magnitudes are kept where the whole of their
   * step lies above what the mainshock hides; on average over time that raises Mc(t) by one step.
   *
   * @param rule completeness soon after the mainshock
   * @param mainshock magnitude of the mainshock
   * @param b b-value
   * @param step step to which magnitudes are rounded, 0 for none
   */
  public static DetectionShare of(
      ShortTermCompleteness rule, double mainshock, double b, double step) {
    return new DetectionShare(rule.daysUntil(mainshock, rule.floor() - step), b * rule.slope());
  }

  /** The share at a time, days since the mainshock. */
  public double at(double days) {
    return days < completeFromDays ? Math.pow(days / completeFromDays, exponent) : 1;
  }
}
