package org.aftershock.migration;

/**
 * How surely a drift of some speed would be found in families like these.
 *
 * @param kmPerDecade speed, km per decade of time
 * @param anyDirection probability for the two-sided test at 5 %, directions all around
 * @param claimedDirection probability that its interval that way is above 0; NaN without a claimed
 *     direction
 */
public record DriftPower(double kmPerDecade, double anyDirection, double claimedDirection) {
  static DriftPower of(FamilySlopes slopes, double kmPerDecade, double claimedAzimuthDegrees) {
    return new DriftPower(
        kmPerDecade,
        slopes.power(kmPerDecade),
        Double.isNaN(claimedAzimuthDegrees)
            ? Double.NaN
            : slopes.powerAlong(Direction.of(claimedAzimuthDegrees), kmPerDecade));
  }
}
