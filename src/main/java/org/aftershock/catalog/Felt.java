package org.aftershock.catalog;

/**
 * What was felt of an event.
 *
 * @param reports number of felt reports received; NaN where unknown
 * @param cdi community decimal intensity (maximum reported), 0..12; NaN where unknown
 * @param mmi instrumental Modified Mercalli intensity (maximum), 0..12; NaN where unknown
 * @param reportClass the class in which the agency reported the event, such as {@code numbered} or
 *     {@code small-area}; empty where the catalog has none
 */
public record Felt(double reports, double cdi, double mmi, String reportClass) {
  /** Nothing is known. */
  public static final Felt UNKNOWN = new Felt(Double.NaN, Double.NaN, Double.NaN, "");
}
