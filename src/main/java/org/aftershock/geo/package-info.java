/** Geography bundled with the program: land and country borders of the world. */
package org.aftershock.geo;
