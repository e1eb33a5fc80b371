/**
 * Reading catalogs. Each file format is one class behind {@link
 * org.aftershock.format.CatalogFormat}, found by what the file holds and not by its name; {@link
 * org.aftershock.format.CatalogReader} is the way in. Readers stream, and whatever they drop, doubt
 * or assume stands in the {@link org.aftershock.format.Diagnostics}.
 */
package org.aftershock.format;
