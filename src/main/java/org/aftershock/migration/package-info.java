/**
 * Whether, and where to, the epicentres of a sequence moved; the shape of its area.
 *
 * <p>Aftershocks of aftershocks lie where their parents lie, so that single events are no
 * independent witnesses. All tests here take families, the clusters inside a sequence, as the units
 * that are drawn, permuted or left out.
 */
package org.aftershock.migration;
