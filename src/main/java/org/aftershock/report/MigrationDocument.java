package org.aftershock.report;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.math.Numbers;
import org.aftershock.report.Document.Section;
import org.aftershock.summary.MigrationReport;

/** Makes the document of a report on migration. */
public final class MigrationDocument {
  private MigrationDocument() {}

  /** The document of a report. */
  public static Document of(MigrationReport report) {
    List<Section> sections =
        new ArrayList<>(MigrationSections.full(report.migration(), report.area()));
    if (!report.warnings().isEmpty()) {
      sections.add(Closing.warnings(report.warnings()));
    }
    sections.add(Closing.data(report.provenance(), report.diagnostics()));
    return new Document(
        "Migration of the aftershocks of the M"
            + Numbers.magnitude(report.mainshock().magnitude())
            + " earthquake of "
            + report.clock().full(report.mainshock().time())
            + ", as of "
            + report.clock().full(report.asOf()),
        List.copyOf(sections));
  }
}
