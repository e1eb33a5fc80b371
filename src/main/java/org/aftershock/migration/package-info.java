/** Whether, and where to, the epicentres of a sequence moved; the shape of its area. */
package org.aftershock.migration;
