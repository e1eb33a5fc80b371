package org.aftershock.decay;

import java.time.Instant;

/**
 * An event that may start a second sequence.
 *
 * @param id its identifier
 * @param time its time
 * @param magnitude its magnitude
 * @param days its time, days since the mainshock
 */
public record SecondStart(String id, Instant time, double magnitude, double days) {}
