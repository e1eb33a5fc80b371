/** Which events belong together: the mainshock, its aftershock zone, its aftershocks. */
package org.aftershock.sequence;
