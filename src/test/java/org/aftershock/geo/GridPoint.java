package org.aftershock.geo;

/** A point on the integer grid of a topology, columns counted eastwards and rows northwards. */
record GridPoint(int column, int row) {}
