package org.aftershock.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aftershock.catalog.Quake;
import org.aftershock.math.Numbers;
import org.aftershock.report.Document.Block;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;
import org.aftershock.summary.SequencesReport;

/** Makes the document of a list of sequences. */
public final class SequencesDocument {
  /** More sequences than this are told by the first of them. */
  private static final int LISTED = 30;

  private SequencesDocument() {}

  /** The document of a report. */
  public static Document of(SequencesReport report) {
    List<Section> sections = new ArrayList<>();
    sections.add(sequences(report));
    if (!report.warnings().isEmpty()) {
      sections.add(Closing.warnings(report.warnings()));
    }
    sections.add(Closing.data(report.provenance(), report.diagnostics()));
    int count = report.sequences().size();
    return new Document(
        Numbers.count(count) + (count == 1 ? " sequence" : " sequences"), List.copyOf(sections));
  }

  private static Section sequences(SequencesReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (SequencesReport.Sequence sequence : report.sequences()) {
      if (rows.size() == LISTED) {
        break;
      }
      Quake mainshock = sequence.mainshock();
      rows.add(
          List.of(
              Numbers.count(rows.size() + 1),
              report.clock().seconds(mainshock.time()),
              Numbers.magnitude(mainshock.magnitude()),
              Numbers.fixed(mainshock.latitude(), 2),
              Numbers.fixed(mainshock.longitude(), 2),
              Numbers.count(sequence.foreshocks()),
              Numbers.count(sequence.aftershocks()),
              Numbers.significant(sequence.durationDays(), 2),
              sequence.largestAftershock() == null
                  ? "–"
                  : Numbers.magnitude(sequence.largestAftershock().magnitude()),
              Double.isNaN(sequence.extentKm()) ? "–" : Numbers.tenth(sequence.extentKm()),
              sequence.kind().name().toLowerCase(Locale.ROOT)));
    }
    List<Block> blocks = new ArrayList<>();
    if (rows.isEmpty()) {
      blocks.add(
          new Text(
              "No family has "
                  + report.leastEvents()
                  + " events or more; lower --least-events, or --min-magnitude."));
    } else {
      blocks.add(
          new Table(
              List.of(
                  ">",
                  "mainshock (" + report.clock().name() + ")",
                  ">M",
                  ">lat",
                  ">lon",
                  ">before",
                  ">after",
                  ">days",
                  ">largest",
                  ">km",
                  "kind"),
              rows));
    }
    blocks.add(
        new Text(
            "Families of "
                + report.leastEvents()
                + " events or more by "
                + report.method()
                + "; "
                + Numbers.count(report.shadowed())
                + " left out, whose mainshock is within 365 days and 1.5 zone radii ("
                + report.shadowRule()
                + ") of a larger event."
                + (report.sequences().size() > LISTED
                    ? " The first " + LISTED + " are shown, all are in the JSON."
                    : "")
                + " before, after: events of the family. largest: largest aftershock. km: distance"
                + " that holds 90 % of the aftershocks."));
    return new Section("Sequences", blocks);
  }
}
