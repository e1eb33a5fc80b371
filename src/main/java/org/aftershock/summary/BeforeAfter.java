package org.aftershock.summary;

import java.time.Instant;
import org.aftershock.magnitude.BComparison;
import org.aftershock.magnitude.BValue;

/**
 * b of the events before a time against b of those after it.
 *
 * @param time the time; an event at that time is in neither
 * @param before b before
 * @param after b after
 * @param test whether they are the same
 */
public record BeforeAfter(Instant time, BValue before, BValue after, BComparison test) {}
