/** Assembles the results on a sequence into one tree, of which every output is a face. */
package org.aftershock.summary;
