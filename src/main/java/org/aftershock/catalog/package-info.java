/**
 * The domain: earthquakes, catalogs of them, and selections. A catalog is immutable, sorted by
 * time, and stored in columns, so that ten million events fit in memory and a selection is a view.
 * Missing numbers are NaN, missing text is empty; times are microseconds since 1970-01-01T00:00Z.
 */
package org.aftershock.catalog;
