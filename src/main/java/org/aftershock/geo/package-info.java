/** Geometry on the Earth: distances, azimuths, coastlines and borders. Knows no earthquakes. */
package org.aftershock.geo;
