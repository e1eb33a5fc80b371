package org.aftershock.migration;

import java.util.List;
import org.aftershock.catalog.Warning;

/**
 * Whether, and where to, the epicentres of a sequence move.
 *
 * @param events number of events after the mainshock with an epicentre and a family
 * @param families number of their families, those of one event too
 * @param largestFamily number of events of the largest
 * @param fromDays time of the first event, days since the mainshock
 * @param toDays time of the last
 * @param drift drift of the families in any direction
 * @param claimed drift in the claimed direction; NaN without one
 * @param claimedPerDay the same by days
 * @param halves second half of the events against the first
 * @param split events after a given time against those before; null without one
 * @param expansion growth of the area
 * @param axes drift along and across strike
 * @param depth drift of the depth
 * @param fronts laws of the front
 * @param influence what single events and families do
 * @param noise errors of location
 * @param verdict what the data say to the claim
 * @param sentence the same in one plain sentence
 * @param settings how it was tested
 * @param warnings what to doubt
 */
public record Migration(
    int events,
    int families,
    int largestFamily,
    double fromDays,
    double toDays,
    Drift drift,
    DriftComponent claimed,
    DailyComponent claimedPerDay,
    Displacement halves,
    Displacement split,
    Expansion expansion,
    AxisDrift axes,
    DepthDrift depth,
    Fronts fronts,
    Influence influence,
    LocationNoise noise,
    Verdict verdict,
    String sentence,
    MigrationSettings settings,
    List<Warning> warnings) {}
