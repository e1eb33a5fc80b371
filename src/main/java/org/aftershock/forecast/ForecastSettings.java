package org.aftershock.forecast;

import java.util.List;

/**
 * What is forecast, and from what.
 *
 * @param regime the generic parameters
 * @param regimeChosen whether the user chose it
 * @param model the model whose forecast is the one
 * @param b b-value; NaN for the regime's
 * @param windowsDays lengths of the windows, all from the time of issue on, days
 * @param magnitudes lower magnitudes; the mainshock's own is added
 */
public record ForecastSettings(
    Regime regime,
    boolean regimeChosen,
    ForecastModel model,
    double b,
    List<Double> windowsDays,
    List<Double> magnitudes) {

  /** A day, a week, 30 days and a year; M ≥ 3 to 7; the Bayesian model. */
  public static final ForecastSettings DEFAULT =
      new ForecastSettings(
          Regimes.ofName(Regimes.DEFAULT).orElseThrow(),
          false,
          ForecastModel.BAYESIAN,
          Double.NaN,
          List.of(1.0, 7.0, 30.0, 365.0),
          List.of(3.0, 4.0, 5.0, 6.0, 7.0));

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is impossible; the message begins with its name, in the
   *     spelling of an option
   */
  public ForecastSettings {
    if (!Double.isNaN(b) && !(b >= 0.3 && b <= 3)) {
      throw new IllegalArgumentException("b must be 0.3 to 3");
    }
    if (windowsDays.isEmpty() || !windowsDays.stream().allMatch(d -> d > 0 && d <= 36525)) {
      throw new IllegalArgumentException("windows must be more than 0 days and at most 36525");
    }
    if (magnitudes.isEmpty() || !magnitudes.stream().allMatch(m -> m >= -5 && m <= 10)) {
      throw new IllegalArgumentException("magnitudes must be -5 to 10");
    }
    windowsDays = List.copyOf(windowsDays);
    magnitudes = magnitudes.stream().sorted().distinct().toList();
  }

  /** The b-value used. */
  public double bUsed() {
    return Double.isNaN(b) ? regime.b() : b;
  }
}
