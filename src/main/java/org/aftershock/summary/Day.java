package org.aftershock.summary;

import java.time.LocalDate;

/**
 * A count of the events of a calendar day.
 *
 * @param date the day, in the time zone of the summary
 * @param count number of events
 */
public record Day(LocalDate date, int count) {}
