/**
 * Geometry on the Earth: distances, azimuths, spatial index, coastlines and borders. Knows no
 * earthquakes.
 */
package org.aftershock.geo;
