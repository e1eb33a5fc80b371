package org.aftershock.summary;

import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.ClockTime;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Warning;
import org.aftershock.cluster.FamilySequence;
import org.aftershock.cluster.SequenceKind;
import org.aftershock.cluster.SequenceList;

/**
 * All mainshock–aftershock sequences of a catalog, the largest mainshock first.
 *
 * @param method how families were found
 * @param threshold what it parts linked from unlinked at; NaN where it has none
 * @param leastEvents number of events from which a family is listed
 * @param shadowRule rule for the radius of the zone of a larger event, in whose shadow an event is
 *     no mainshock
 * @param shadowed number of families left out for that
 * @param sequences the sequences
 * @param warnings what to doubt
 * @param provenance where it comes from
 * @param diagnostics from rows to events
 */
public record SequencesReport(
    String method,
    double threshold,
    int leastEvents,
    String shadowRule,
    int shadowed,
    List<Sequence> sequences,
    List<Warning> warnings,
    Provenance provenance,
    Diagnosis diagnostics) {

  /**
   * One sequence.
   *
   * @param cluster number of the family, that of the tables of events
   * @param mainshock the mainshock
   * @param foreshocks number of events before it
   * @param aftershocks number of events after it
   * @param durationDays time from the mainshock to the last event, days
   * @param largestAftershock the largest aftershock; null for none
   * @param magnitudeDifference magnitude of the mainshock less that of the largest aftershock
   * @param extentKm distance from the mainshock within which 90 % of the aftershocks are, km
   * @param kind what it looks like
   */
  public record Sequence(
      int cluster,
      Quake mainshock,
      int foreshocks,
      int aftershocks,
      double durationDays,
      Quake largestAftershock,
      double magnitudeDifference,
      double extentKm,
      SequenceKind kind) {

    static Sequence of(Catalog catalog, FamilySequence found) {
      return new Sequence(
          found.family(),
          catalog.get(found.mainshock()),
          found.foreshocks(),
          found.aftershocks(),
          found.durationDays(),
          found.largestAftershock() < 0 ? null : catalog.get(found.largestAftershock()),
          found.magnitudeDifference(),
          found.extentKm(),
          found.kind());
    }
  }

  /** The report on the sequences of one method. */
  public static SequencesReport of(SequenceList list, DeclusterReport report) {
    Catalog catalog = list.clustering().catalog();
    return new SequencesReport(
        list.clustering().method(),
        list.clustering().threshold(),
        list.leastEvents(),
        list.shadowRule().label(),
        list.shadowed(),
        list.sequences().stream().map(found -> Sequence.of(catalog, found)).toList(),
        report.warnings(),
        report.provenance(),
        report.diagnostics());
  }

  /** The clock on which times are written. */
  public ClockTime clock() {
    return new ClockTime(provenance.zone());
  }
}
