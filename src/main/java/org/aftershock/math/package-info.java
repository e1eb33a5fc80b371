/**
 * Numerics that know no earthquakes: descriptive statistics, quadrature, optimisation, random
 * numbers, tests of fit.
 */
package org.aftershock.math;
