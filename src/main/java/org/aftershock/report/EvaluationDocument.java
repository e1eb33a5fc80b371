package org.aftershock.report;

import java.util.ArrayList;
import java.util.List;
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
    for (ModelScore model : report.models()) {
      sections.add(numbers(model.model()));
    }
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

  private Section numbers(ForecastModel model) {
    List<List<String>> rows =
        report.scores().stream()
            .filter(score -> score.model() == model)
            .map(EvaluationDocument::row)
            .collect(Collectors.toList());
    return new Section(
        "Numbers of the " + model.label() + " model",
        List.of(
            new Table(
                List.of(
                    ">issued day",
                    ">window days",
                    ">M ≥",
                    ">average",
                    ">range",
                    ">happened",
                    "",
                    ">so many or more",
                    ">or fewer"),
                rows)));
  }

  private static List<String> row(ForecastScore score) {
    String verdict =
        score.inRange() ? "" : score.observed() > score.p95maximum() ? "above" : "below";
    return List.of(
        Numbers.significant(score.lagDays(), 3),
        Numbers.significant(score.windowDays(), 4),
        Numbers.magnitude(score.magnitude()),
        Numbers.significant(score.expected(), 2),
        Numbers.count(score.p95minimum()) + " to " + Numbers.count(score.p95maximum()),
        Numbers.count(score.observed()),
        verdict,
        Numbers.significant(score.atLeast(), 2),
        Numbers.significant(score.atMost(), 2));
  }
}
