package org.aftershock.magnitude;

/**
 * An estimate of the magnitude of completeness.
 *
 * @param method name of the method
 * @param value magnitude at and above which the catalog is taken as complete; NaN where there is no
 *     estimate
 * @param n number of magnitudes that it rests on
 */
public record Completeness(String method, double value, int n) {}
