package org.aftershock.summary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aftershock.catalog.ClockTime;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Warning;
import org.aftershock.magnitude.BEstimate;
import org.aftershock.magnitude.BMap;
import org.aftershock.magnitude.BValue;
import org.aftershock.magnitude.Bath;
import org.aftershock.magnitude.Completeness;
import org.aftershock.magnitude.CompletenessChoice;
import org.aftershock.magnitude.GutenbergRichter;
import org.aftershock.magnitude.MagnitudeWindows;
import org.aftershock.magnitude.MeanLagOne;
import org.aftershock.magnitude.MomentRelease;
import org.aftershock.magnitude.ShortTermCompleteness;

/**
 * All that can be said of the magnitudes of a selection.
 *
 * @param mainshock the mainshock, where a sequence was asked for; null otherwise
 * @param count number of events
 * @param withMagnitude number of them with a magnitude
 * @param start time of the first event
 * @param end time of the last event
 * @param magnitudeStep step to which magnitudes are rounded; 0 for none, NaN without magnitudes
 * @param magnitudeTypes number of events by type of magnitude
 * @param completeness the estimates of all methods
 * @param recommended the magnitude of completeness used
 * @param shortTerm completeness soon after the mainshock; null for none
 * @param b the estimates of all estimators above it
 * @param sequenceB b with short-term completeness honoured; null without it
 * @param stability b (Tinti–Mulargia) for every magnitude of completeness
 * @param gutenbergRichter the relation with its a-values
 * @param bath Båth's law; null without a sequence
 * @param moment moment and energy released
 * @param windows b in windows; null unless asked for
 * @param meanLagOne whether b changes along time; null unless windows were asked for
 * @param comparison b before and after a time; null unless asked for
 * @param map b on a grid; null unless asked for
 * @param warnings what to doubt
 * @param provenance where it comes from
 * @param diagnostics from rows to events
 */
public record MagnitudeReport(
    Quake mainshock,
    int count,
    int withMagnitude,
    Instant start,
    Instant end,
    double magnitudeStep,
    Map<String, Integer> magnitudeTypes,
    List<Completeness> completeness,
    CompletenessChoice recommended,
    ShortTermCompleteness shortTerm,
    List<BEstimate> b,
    BValue sequenceB,
    List<BValue> stability,
    GutenbergRichter gutenbergRichter,
    Bath bath,
    MomentRelease moment,
    MagnitudeWindows windows,
    MeanLagOne meanLagOne,
    BeforeAfter comparison,
    BMap map,
    List<Warning> warnings,
    Provenance provenance,
    Diagnosis diagnostics) {

  /** The clock on which times are written. */
  public ClockTime clock() {
    return new ClockTime(provenance.zone());
  }
}
