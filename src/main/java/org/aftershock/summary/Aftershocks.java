package org.aftershock.summary;

import java.util.List;
import org.aftershock.catalog.Quake;

/**
 * The aftershocks counted in several ways. The mainshock is in none of the counts.
 *
 * @param count how many
 * @param bands by magnitude band
 * @param days by calendar day, days without any included
 * @param classes by report class; empty where the catalog has none
 * @param largest the largest, the earliest of equals; null without aftershocks
 * @param depthKm their depths
 * @param closure whether the counts add up
 */
public record Aftershocks(
    int count,
    List<Band> bands,
    List<Day> days,
    List<ReportClass> classes,
    Quake largest,
    DepthRange depthKm,
    Closure closure) {}
