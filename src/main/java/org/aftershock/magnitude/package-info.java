/** Magnitude statistics: completeness, b-value, Båth's law, seismic moment. */
package org.aftershock.magnitude;
