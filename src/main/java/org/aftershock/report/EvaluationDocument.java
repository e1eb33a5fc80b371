package org.aftershock.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftershock.forecast.ForecastModel;
import org.aftershock.forecast.ForecastScore;
import org.aftershock.forecast.ModelScore;
import org.aftershock.math.Numbers;
import org.aftershock.report.Document.Block;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;
import org.aftershock.summary.EvaluationReport;

/** Makes the document of an evaluation of forecasts. */
public final class EvaluationDocument {
  private final EvaluationReport report;

  private EvaluationDocument(EvaluationReport report) {
    this.report = report;
  }

  /** The document of a report. */
  public static Document of(EvaluationReport report) {
    return new EvaluationDocument(report).document();
  }

  private Document document() {
    List<Section> sections = new ArrayList<>();
    sections.add(models());
    sections.add(numbers());
    sections.add(Closing.warnings(report.warnings()));
    sections.add(Closing.data(report.provenance(), report.diagnostics()));
    return new Document(
        "Forecasts after the M"
            + Numbers.magnitude(report.mainshock().magnitude())
            + " earthquake of "
            + report.clock().full(report.mainshock().time())
            + ", against what happened",
        List.copyOf(sections));
  }

  private Section models() {
    List<List<String>> rows = new ArrayList<>();
    for (ModelScore score : report.models()) {
      rows.add(
          List.of(
              score.model().label(),
              Numbers.count(score.forecasts()),
              Numbers.count(score.inRange())
                  + " ("
                  + Numbers.percent((double) score.inRange() / score.forecasts())
                  + ")",
              Numbers.count(score.tooFewForecast()),
              Numbers.count(score.tooManyForecast()),
              Numbers.significant(score.brier(), 2),
              Numbers.fixed(score.logScore(), 2),
              (score.gain() > 0 ? "+" : "") + Numbers.fixed(score.gain(), 2)));
    }
    List<Block> blocks =
        List.of(
            new Text(verdict()),
            new Table(
                List.of(
                    "model",
                    ">numbers",
                    ">in range",
                    ">above",
                    ">below",
                    ">Brier",
                    ">log score",
                    ">gain"),
                rows),
            new Text(
                "Each number is that of one time of issue, window and magnitude of M"
                    + Numbers.magnitude(report.leastMagnitude())
                    + " or more, where the catalog is complete; windows end by "
                    + report.clock().full(report.until())
                    + ". in range: within the 95 % range; above: more happened than its upper end."
                    + " Brier: of the chance of one or more, less is better. log score: of the"
                    + " number, more is better. gain: log score above the generic model's on the"
                    + " same numbers. Regime: "
                    + report.regime().name()
                    + "."));
    return new Section("Models", blocks);
  }

  /** One line a number, the models side by side; what is outside a range is marked. */
  private Section numbers() {
    Map<List<Double>, List<ForecastScore>> numbers =
        report.scores().stream()
            .collect(
                Collectors.groupingBy(
                    ForecastScore::number, LinkedHashMap::new, Collectors.toList()));
    List<String> columns =
        new ArrayList<>(List.of(">issued day", ">window days", ">M ≥", ">happened"));
    report.models().forEach(model -> columns.add(">" + model.model().label()));
    List<List<String>> rows = new ArrayList<>();
    for (List<ForecastScore> models : numbers.values()) {
      ForecastScore any = models.get(0);
      List<String> row =
          new ArrayList<>(
              List.of(
                  Numbers.significant(any.lagDays(), 3),
                  Numbers.significant(any.windowDays(), 4),
                  Numbers.magnitude(any.magnitude()),
                  Numbers.count(any.observed())));
      for (ModelScore model : report.models()) {
        row.add(
            models.stream()
                .filter(score -> score.model() == model.model())
                .map(EvaluationDocument::range)
                .findFirst()
                .orElse("–"));
      }
      rows.add(row);
    }
    return new Section(
        "Numbers",
        List.of(
            new Table(columns, rows),
            new Text(
                "The 95 % range of each model; ▲ more happened, ▼ fewer. Averages, chances and"
                    + " scores of each are in the JSON.")));
  }

  private static String range(ForecastScore score) {
    String range =
        score.p95minimum() == score.p95maximum()
            ? Numbers.count(score.p95minimum())
            : Numbers.count(score.p95minimum()) + " to " + Numbers.count(score.p95maximum());
    if (score.inRange()) {
      return range;
    }
    return (score.observed() > score.p95maximum() ? "▲ " : "▼ ") + range;
  }

  /** Which model did best, and how the ranges held, in words. */
  private String verdict() {
    ModelScore best =
        report.models().stream().max(Comparator.comparingDouble(ModelScore::gain)).orElseThrow();
    String held =
        report.models().stream()
            .map(
                model ->
                    model.model().label()
                        + " "
                        + Numbers.count(model.inRange())
                        + " of "
                        + Numbers.count(model.forecasts()))
            .collect(Collectors.joining(", "));
    return "The 95 % ranges held "
        + held
        + " numbers. By the logarithmic score "
        + (best.model() == ForecastModel.GENERIC
            ? "no model that learns from the sequence was better than the generic one."
            : "the " + best.model().label() + " model did best.");
  }
}
