package org.aftershock.report;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.catalog.Quake;
import org.aftershock.magnitude.BEstimate;
import org.aftershock.magnitude.BValue;
import org.aftershock.magnitude.Bath;
import org.aftershock.magnitude.Completeness;
import org.aftershock.magnitude.GutenbergRichter;
import org.aftershock.magnitude.MagnitudeStatistics;
import org.aftershock.magnitude.MomentRelease;
import org.aftershock.math.Numbers;
import org.aftershock.report.Document.Fact;
import org.aftershock.report.Document.Facts;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;
import org.aftershock.summary.MagnitudeReport;

/** Makes the document of a report on magnitudes. */
public final class MagnitudeDocument {
  private static final String NOTHING = "–";

  private final MagnitudeReport report;

  private MagnitudeDocument(MagnitudeReport report) {
    this.report = report;
  }

  /** The document of a report. */
  public static Document of(MagnitudeReport report) {
    return new MagnitudeDocument(report).document();
  }

  private Document document() {
    List<Section> sections = new ArrayList<>();
    sections.add(events());
    sections.add(completeness());
    sections.add(bValues());
    if (!report.stability().isEmpty()) {
      sections.add(stability());
    }
    sections.add(relation());
    ChangeSections.of(report).forEach(sections::add);
    if (!report.warnings().isEmpty()) {
      sections.add(Closing.warnings(report.warnings()));
    }
    sections.add(Closing.data(report.provenance(), report.diagnostics()));
    return new Document(title(), List.copyOf(sections));
  }

  private String title() {
    Quake mainshock = report.mainshock();
    return "Magnitudes of "
        + Numbers.count(report.count())
        + (mainshock == null
            ? report.count() == 1 ? " event" : " events"
            : " aftershocks of the M"
                + Numbers.magnitude(mainshock.magnitude())
                + " earthquake of "
                + report.clock().full(mainshock.time()));
  }

  private Section events() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "events",
            Numbers.count(report.count())
                + (report.withMagnitude() < report.count()
                    ? ", " + Numbers.count(report.withMagnitude()) + " with a magnitude"
                    : "")));
    if (report.start() != null) {
      facts.add(
          new Fact(
              "period",
              report.clock().full(report.start()) + " to " + report.clock().full(report.end())));
    }
    List<String> types = new ArrayList<>();
    report
        .magnitudeTypes()
        .forEach(
            (type, count) ->
                types.add((type.isEmpty() ? "unknown" : type) + " " + Numbers.count(count)));
    facts.add(new Fact("types", types.isEmpty() ? "none" : String.join(", ", types)));
    facts.add(new Fact("step", step()));
    return new Section("Events", List.of(new Facts(facts)));
  }

  private String step() {
    if (Double.isNaN(report.magnitudeStep())) {
      return "unknown";
    }
    return report.magnitudeStep() == 0
        ? "none, magnitudes are not rounded"
        : Numbers.significant(report.magnitudeStep(), 3);
  }

  private Section completeness() {
    List<List<String>> rows = new ArrayList<>();
    for (Completeness estimate : report.completeness()) {
      boolean known = !Double.isNaN(estimate.value());
      rows.add(
          List.of(
              estimate.method()
                  + (estimate.method().equals(report.recommended().method()) ? " *" : ""),
              known ? Numbers.magnitude(estimate.value()) : NOTHING,
              known ? Numbers.count(estimate.n()) : NOTHING,
              score(estimate),
              estimate.note()));
    }
    String used =
        Double.isNaN(report.recommended().value())
            ? report.recommended().reason()
            : "Used: M"
                + Numbers.magnitude(report.recommended().value())
                + " ("
                + report.recommended().method()
                + "). "
                + report.recommended().reason();
    return new Section(
        "Magnitude of completeness",
        List.of(
            new Table(List.of("method", ">Mc", ">events", ">judged by", "note"), rows),
            new Text(used)));
  }

  /** What a method judged by, where that is a number that readers know. */
  private static String score(Completeness estimate) {
    if (Double.isNaN(estimate.score())) {
      return "";
    }
    return switch (estimate.method()) {
      case "gft90", "gft95" -> "fit " + Numbers.fixed(estimate.score(), 1) + " %";
      case "ks", "lilliefors" -> "p = " + Numbers.significant(estimate.score(), 2);
      default -> "";
    };
  }

  private Section bValues() {
    List<List<String>> rows = new ArrayList<>();
    for (BEstimate b : report.b()) {
      boolean known = !Double.isNaN(b.value());
      rows.add(
          List.of(
              b.estimator(),
              known ? Numbers.plusMinus(b.value(), b.sigma()) : NOTHING,
              known ? Numbers.interval(b.low(), b.high()) : NOTHING,
              Double.isNaN(b.bootstrapSigma())
                  ? NOTHING
                  : Numbers.significant(b.bootstrapSigma(), 2),
              Numbers.count(b.n()),
              Double.isNaN(b.completeness()) ? NOTHING : Numbers.magnitude(b.completeness()),
              known && b.n() < MagnitudeStatistics.ENOUGH_FOR_B
                  ? "few events, not to be trusted"
                  : ""));
    }
    List<Document.Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(List.of("estimator", ">b", ">95 %", ">bootstrap σ", ">n", ">from", ""), rows));
    BValue b = report.sequenceB();
    if (b != null && !Double.isNaN(b.value()) && report.shortTerm() != null) {
      blocks.add(
          new Text(
              "With completeness soon after the mainshock honoured ("
                  + report.shortTerm().rule()
                  + "): b = "
                  + Numbers.plusMinus(b.value(), b.sigma())
                  + ", n = "
                  + Numbers.count(b.n())
                  + "."));
    }
    return new Section("b-value", blocks);
  }

  private Section stability() {
    List<List<String>> rows = new ArrayList<>();
    for (BValue b : report.stability()) {
      rows.add(
          List.of(
              Numbers.magnitude(b.completeness()),
              Numbers.plusMinus(b.value(), b.sigma()),
              Numbers.count(b.n())));
    }
    return new Section(
        "b for every magnitude of completeness",
        List.of(new Table(List.of(">Mc", ">b", ">n"), rows)));
  }

  private Section relation() {
    GutenbergRichter relation = report.gutenbergRichter();
    List<Fact> facts = new ArrayList<>();
    if (!Double.isNaN(relation.a())) {
      facts.add(
          new Fact(
              "a",
              Numbers.significant(relation.a(), 4)
                  + " for this selection"
                  + (Double.isNaN(relation.aPerYear())
                      ? ""
                      : ", "
                          + Numbers.significant(relation.aPerYear(), 4)
                          + " for a year; at M"
                          + Numbers.magnitude(relation.completeness())
                          + " log10 of the yearly number is "
                          + Numbers.significant(relation.aAtCompleteness(), 4))));
    }
    if (!Double.isNaN(relation.largest())) {
      facts.add(new Fact("largest", "M" + Numbers.magnitude(relation.largest())));
    }
    Bath bath = report.bath();
    if (bath != null && !Double.isNaN(bath.difference())) {
      facts.add(
          new Fact(
              "Båth difference",
              Numbers.magnitude(bath.difference())
                  + " (worldwide mean "
                  + Bath.WORLDWIDE_MEAN
                  + "; smaller in "
                  + Numbers.significant(bath.percentile(), 2)
                  + " of 100 sequences)"));
    }
    if (bath != null && !Double.isNaN(bath.modifiedDifference())) {
      facts.add(
          new Fact(
              "modified",
              "the fitted relation expects one aftershock of M"
                  + Numbers.fixed(bath.modifiedMagnitude(), 1)
                  + " or more, "
                  + Numbers.fixed(bath.modifiedDifference(), 1)
                  + " below the mainshock"));
    }
    MomentRelease moment = report.moment();
    if (!Double.isNaN(moment.momentNm())) {
      facts.add(
          new Fact(
              "moment",
              Numbers.significant(moment.momentNm(), 2)
                  + " N·m, as one Mw "
                  + Numbers.fixed(moment.equivalentMw(), 1)
                  + "; the largest event holds "
                  + Numbers.percent(moment.largestShare())
                  + " ("
                  + moment.conversion()
                  + ")"));
      facts.add(new Fact("energy", Numbers.significant(moment.energyJ(), 2) + " J radiated"));
    }
    return new Section("Size", List.of(new Facts(facts)));
  }
}
