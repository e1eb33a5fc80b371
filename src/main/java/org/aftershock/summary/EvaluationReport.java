package org.aftershock.summary;

import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.ClockTime;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Warning;
import org.aftershock.forecast.ForecastScore;
import org.aftershock.forecast.ModelScore;
import org.aftershock.forecast.Regime;

/**
 * How forecasts would have done that were issued at times after a mainshock with what was known
 * then.
 *
 * @param mainshock the mainshock
 * @param zoneRule rule of the zone from which aftershocks are taken
 * @param zoneRadiusKm its radius, km
 * @param until end of the catalog: later windows are not scored
 * @param leastMagnitude completeness: smaller magnitudes are not scored
 * @param regime generic parameters
 * @param models each model
 * @param scores each number
 * @param warnings what to doubt
 * @param provenance where it comes from
 * @param diagnostics from rows to events
 */
public record EvaluationReport(
    Quake mainshock,
    String zoneRule,
    double zoneRadiusKm,
    Instant until,
    double leastMagnitude,
    Regime regime,
    List<ModelScore> models,
    List<ForecastScore> scores,
    List<Warning> warnings,
    Provenance provenance,
    Diagnosis diagnostics) {

  /** The clock on which times are written. */
  public ClockTime clock() {
    return new ClockTime(provenance.zone());
  }
}
