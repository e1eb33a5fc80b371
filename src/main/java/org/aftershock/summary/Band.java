package org.aftershock.summary;

/**
 * A count of magnitudes in a half-open band.
 *
 * @param from least magnitude, included
 * @param to greatest magnitude, not included
 * @param count number of events
 */
public record Band(double from, double to, int count) {}
