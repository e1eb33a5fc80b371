/**
 * How many aftershocks to expect: rates, their uncertainty and the counts that follow. Times are
 * days since the mainshock.
 */
package org.aftershock.forecast;
