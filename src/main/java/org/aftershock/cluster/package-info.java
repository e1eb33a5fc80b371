/** Families of events: which shocks of a whole catalog belong together, by several methods. */
package org.aftershock.cluster;
