package org.aftershock.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aftershock.catalog.Times;
import org.aftershock.magnitude.BCell;
import org.aftershock.magnitude.BMap;
import org.aftershock.magnitude.BValue;
import org.aftershock.magnitude.MagnitudeWindow;
import org.aftershock.magnitude.MagnitudeWindows;
import org.aftershock.magnitude.MeanLagOne;
import org.aftershock.magnitude.WindowAxis;
import org.aftershock.math.Numbers;
import org.aftershock.report.Document.Block;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;
import org.aftershock.summary.BeforeAfter;
import org.aftershock.summary.MagnitudeReport;

/** The sections on the change of b, where it was asked for. */
final class ChangeSections {
  private static final double SIGNIFICANT = 0.05;

  private final MagnitudeReport report;

  private ChangeSections(MagnitudeReport report) {
    this.report = report;
  }

  static List<Section> of(MagnitudeReport report) {
    ChangeSections change = new ChangeSections(report);
    List<Section> sections = new ArrayList<>();
    if (report.comparison() != null) {
      sections.add(change.comparison());
    }
    if (report.windows() != null) {
      sections.add(change.windows());
    }
    if (report.map() != null) {
      sections.add(change.map());
    }
    return sections;
  }

  private Section comparison() {
    BeforeAfter comparison = report.comparison();
    List<List<String>> rows =
        List.of(row("before", comparison.before()), row("after", comparison.after()));
    double same = comparison.test().probabilitySame();
    String verdict =
        Double.isNaN(same)
            ? "There are too few events on one side for a comparison."
            : "Utsu's test: ΔAIC = "
                + Numbers.fixed(comparison.test().deltaAic(), 1)
                + ", probability of one b "
                + Numbers.significant(same, 2)
                + (same < SIGNIFICANT ? ": b differs." : ": no sign that b differs.");
    return new Section(
        "b before and after " + report.clock().full(comparison.time()),
        List.of(new Table(List.of("", ">b", ">95 %", ">n"), rows), new Text(verdict)));
  }

  private static List<String> row(String name, BValue b) {
    boolean known = !Double.isNaN(b.value());
    return List.of(
        name,
        known ? Numbers.plusMinus(b.value(), b.sigma()) : "–",
        known ? Numbers.interval(b.low(), b.high()) : "–",
        Numbers.count(b.n()));
  }

  private Section windows() {
    MagnitudeWindows windows = report.windows();
    List<List<String>> rows = new ArrayList<>();
    for (MagnitudeWindow window : windows.windows()) {
      boolean known = window.hasB();
      rows.add(
          List.of(
              place(windows.axis(), window.start()),
              place(windows.axis(), window.end()),
              Double.isNaN(window.completeness().value())
                  ? "–"
                  : Numbers.magnitude(window.completeness().value()),
              known ? Numbers.plusMinus(window.b().value(), window.b().sigma()) : "–",
              Numbers.count(window.b().n()),
              window.reason()));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(List.of("from", "to", ">Mc", ">b", ">n", ""), rows));
    MeanLagOne test = report.meanLagOne();
    blocks.add(
        new Text(
            Double.isNaN(test.value())
                ? "No test of change along time: "
                    + test.subsamples()
                    + " subsamples of "
                    + test.eventsEach()
                    + " complete events, 25 are needed."
                : "Mean lag-1 autocorrelation of b along time: "
                    + Numbers.fixed(test.value(), 2)
                    + ", p = "
                    + Numbers.significant(test.pValue(), 2)
                    + (test.pValue() < SIGNIFICANT
                        ? ": b changes along time."
                        : ": no sign that b changes along time.")));
    return new Section(
        "b in windows of "
            + windows.size()
            + " events along "
            + windows.axis().name().toLowerCase(Locale.ROOT),
        blocks);
  }

  private String place(WindowAxis axis, double value) {
    return switch (axis) {
      case TIME -> report.clock().seconds(Times.instant((long) value));
      case DEPTH -> Numbers.fixed(value, 1) + " km";
      case NUMBER -> Numbers.count((long) value);
    };
  }

  private Section map() {
    BMap map = report.map();
    List<BCell> known = map.cells().stream().filter(BCell::hasB).toList();
    double low = known.stream().mapToDouble(c -> c.b().value()).min().orElse(Double.NaN);
    double high = known.stream().mapToDouble(c -> c.b().value()).max().orElse(Double.NaN);
    return new Section(
        "b on a grid",
        List.of(
            new Text(
                Numbers.count(map.cells().size())
                    + " places, "
                    + Numbers.count(known.size())
                    + " with b"
                    + (known.isEmpty()
                        ? ""
                        : " between " + Numbers.fixed(low, 2) + " and " + Numbers.fixed(high, 2))
                    + "; the others are refused, with the reason. The values are in the JSON and"
                    + " the CSV.")));
  }
}
