package org.aftershock.report;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.cluster.Agreement;
import org.aftershock.cluster.EtaMixture;
import org.aftershock.math.Numbers;
import org.aftershock.report.Document.Fact;
import org.aftershock.report.Document.Facts;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;
import org.aftershock.summary.DeclusterReport;

/** Makes the document of a report on declustering. */
public final class DeclusterDocument {
  private DeclusterDocument() {}

  /** The document of a report. */
  public static Document of(DeclusterReport report) {
    List<Section> sections = new ArrayList<>();
    sections.add(methods(report));
    report.methods().stream()
        .filter(method -> method.mixture() != null)
        .forEach(method -> sections.add(mixture(report, method)));
    if (!report.agreement().isEmpty()) {
      sections.add(agreement(report.agreement()));
    }
    if (!report.warnings().isEmpty()) {
      sections.add(Closing.warnings(report.warnings()));
    }
    sections.add(Closing.data(report.provenance(), report.diagnostics()));
    return new Document(
        "Families of " + Numbers.count(report.events()) + " events", List.copyOf(sections));
  }

  private static Section methods(DeclusterReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (DeclusterReport.Method method : report.methods()) {
      int clustered = method.aftershocks() + method.foreshocks();
      rows.add(
          List.of(
              method.method(),
              Numbers.count(method.mainshocks()),
              Numbers.count(method.aftershocks()),
              Numbers.count(method.foreshocks()),
              Numbers.percent((double) clustered / report.placed()),
              Numbers.count(method.familiesOfTwoOrMore()),
              Numbers.count(method.largestFamily())));
    }
    return new Section(
        "Methods",
        List.of(
            new Table(
                List.of(
                    "method",
                    ">mainshocks",
                    ">aftershocks",
                    ">foreshocks",
                    ">clustered",
                    ">families",
                    ">largest"),
                rows),
            new Text(
                "mainshocks: with single events, so that they are the declustered catalog."
                    + " families: of two events or more.")));
  }

  private static Section mixture(DeclusterReport report, DeclusterReport.Method method) {
    EtaMixture mixture = method.mixture();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "nearness",
            "η = t r^"
                + Numbers.significant(report.metric().fractalDimension(), 3)
                + " 10^(−"
                + Numbers.significant(report.metric().b(), 3)
                + " m), years and km, r at least "
                + Numbers.significant(report.metric().floorKm(), 2)
                + " km"));
    facts.add(
        new Fact(
            "threshold",
            Double.isNaN(method.threshold())
                ? "none: " + mixture.problem()
                : "log10 η = "
                    + (mixture.hasThreshold() && mixture.threshold() == method.threshold()
                        ? Numbers.plusMinus(method.threshold(), mixture.thresholdSigma())
                        : Numbers.fixed(method.threshold(), 2) + " (given)")));
    if (!Double.isNaN(mixture.bic())) {
      facts.add(
          new Fact(
              "two populations",
              "BIC "
                  + Numbers.fixed(mixture.bic(), 1)
                  + " against "
                  + Numbers.fixed(Math.min(mixture.normalBic(), mixture.weibullBic()), 1)
                  + " for one; means "
                  + Numbers.fixed(mixture.pair().low().mean(), 2)
                  + " and "
                  + Numbers.fixed(mixture.pair().high().mean(), 2)
                  + ", "
                  + Numbers.percent(mixture.pair().low().weight())
                  + " clustered"));
    }
    return new Section("Nearest neighbour", List.of(new Facts(facts)));
  }

  private static Section agreement(List<Agreement> agreement) {
    List<List<String>> rows = new ArrayList<>();
    for (Agreement pair : agreement) {
      rows.add(
          List.of(
              pair.first(),
              pair.second(),
              Numbers.percent(pair.sameVerdict()),
              share(pair.kappa()),
              share(pair.randIndex())));
    }
    return new Section(
        "Agreement",
        List.of(
            new Table(
                List.of("method", "and method", ">same verdict", ">kappa", ">Rand index"), rows),
            new Text(
                "same verdict: share of the events that both call clustered, or both not. kappa:"
                    + " the same beyond chance, 1 for full agreement. Rand index: whether pairs of"
                    + " events are in one family, beyond chance.")));
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "–" : Numbers.fixed(value, 2);
  }
}
