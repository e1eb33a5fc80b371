/**
 * Charts of a sequence: one class a chart, results in, JFreeChart out, all in one {@link
 * org.aftershock.chart.Theme}. Charts draw what the results say and compute no statistics; only
 * this package knows {@code java.awt} and JFreeChart.
 */
package org.aftershock.chart;
