/** How the rate of aftershocks decays. Times are days since the mainshock. */
package org.aftershock.decay;
