package org.aftershock.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a model did. Numbers of one sequence hang together (a year holds its first week, M ≥ 4 holds
 * M ≥ 5), so that the scores of one sequence don't decide between models.
 *
 * @param model the model
 * @param forecasts how many numbers it forecast
 * @param inRange how many of them the 95 % range held
 * @param tooFewForecast how many were above the range
 * @param tooManyForecast how many were below it
 * @param brier mean Brier score
 * @param logScore mean logarithmic score
 * @param gain mean gain of the logarithmic score over the generic model on the same numbers; more
 *     than 0 is better than generic
 */
public record ModelScore(
    ForecastModel model,
    int forecasts,
    int inRange,
    int tooFewForecast,
    int tooManyForecast,
    double brier,
    double logScore,
    double gain) {

  /** The scores of each model. */
  public static List<ModelScore> of(List<ForecastScore> scores) {
    Map<List<Double>, Double> generic =
        scores.stream()
            .filter(score -> score.model() == ForecastModel.GENERIC)
            .collect(Collectors.toMap(ForecastScore::number, ForecastScore::logScore));
    List<ModelScore> models = new ArrayList<>();
    for (ForecastModel model : ForecastModel.values()) {
      List<ForecastScore> own = scores.stream().filter(s -> s.model() == model).toList();
      if (!own.isEmpty()) {
        models.add(of(model, own, generic));
      }
    }
    return List.copyOf(models);
  }

  private static ModelScore of(
      ForecastModel model, List<ForecastScore> own, Map<List<Double>, Double> generic) {
    return new ModelScore(
        model,
        own.size(),
        (int) own.stream().filter(ForecastScore::inRange).count(),
        (int) own.stream().filter(score -> score.observed() > score.p95maximum()).count(),
        (int) own.stream().filter(score -> score.observed() < score.p95minimum()).count(),
        own.stream().mapToDouble(ForecastScore::brier).average().orElseThrow(),
        own.stream().mapToDouble(ForecastScore::logScore).average().orElseThrow(),
        own.stream()
            .mapToDouble(score -> score.logScore() - generic.get(score.number()))
            .average()
            .orElseThrow());
  }
}
