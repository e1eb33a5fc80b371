package org.aftershock.summary;

import org.aftershock.catalog.Key;

/**
 * A count of the events of a report class.
 *
 * @param name the class as the agency names it
 * @param count number of events
 */
public record ReportClass(@Key("class") String name, int count) {}
