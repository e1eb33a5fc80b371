package org.aftershock.summary;

/**
 * Aftershocks in the first 24 hours after the mainshock and in the last 24 hours up to the as-of
 * time.
 *
 * @param firstDay number in the first 24 hours
 * @param lastDay number in the last 24 hours
 * @param ratio last over first; NaN if the first is 0, or if the two days overlap
 */
public record RateChange(int firstDay, int lastDay, double ratio) {}
