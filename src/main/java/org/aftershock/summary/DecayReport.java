package org.aftershock.summary;

import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.ClockTime;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Warning;
import org.aftershock.decay.Alternative;
import org.aftershock.decay.GoodnessOfFit;
import org.aftershock.decay.OmoriUtsu;
import org.aftershock.magnitude.MagnitudeStatistics;

/**
 * How the aftershocks of a sequence die down.
 *
 * @param mainshock the mainshock
 * @param zone where aftershocks are taken from
 * @param asOf up to when, inclusive
 * @param magnitudes completeness and b-value
 * @param omoriUtsu the fit
 * @param alternatives rival laws; empty without a fit
 * @param goodnessOfFit whether the events follow the fit; null without one
 * @param warnings what to doubt
 * @param provenance where it comes from
 * @param diagnostics from rows to events
 */
public record DecayReport(
    Quake mainshock,
    ZoneSummary zone,
    Instant asOf,
    MagnitudeStatistics magnitudes,
    OmoriUtsu omoriUtsu,
    List<Alternative> alternatives,
    GoodnessOfFit goodnessOfFit,
    List<Warning> warnings,
    Provenance provenance,
    Diagnosis diagnostics) {

  /** The clock on which times are written. */
  public ClockTime clock() {
    return new ClockTime(provenance.zone());
  }
}
