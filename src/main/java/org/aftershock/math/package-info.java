/** Numerics that know no earthquakes: descriptive statistics, quadrature, optimisation. */
package org.aftershock.math;
