package org.aftershock.migration;

/**
 * How migration is tested. Immutable; {@code with} methods return copies.
 *
 * @param claimedAzimuthDegrees direction of the claim, degrees clockwise from north; NaN for a claim
 *     of any direction
 * @param smallKmPerDecade speed from which a drift counts as one, km per decade of time: a claim is
 *     contradicted where the data exclude this speed
 * @param splitDays time that parts early from late, days; NaN for none beside the halves
 * @param floorDays time below which log time stays, days
 * @param permutations orders that families are dealt to beside the observed one
 * @param powerTrials sequences on which power is measured
 * @param seed seed of all randomness
 */
public record MigrationSettings(
    double claimedAzimuthDegrees,
    double smallKmPerDecade,
    double splitDays,
    double floorDays,
    int permutations,
    int powerTrials,
    long seed) {
  /** Floor of log time by default, days: about a quarter of an hour. */
  public static final double FLOOR_DAYS = 0.01;

  /** Any direction, 2 km per decade, 999 permutations. */
  public static final MigrationSettings DEFAULT =
      new MigrationSettings(Double.NaN, 2, Double.NaN, FLOOR_DAYS, 999, 400, 1);

  public MigrationSettings {
    if (!(smallKmPerDecade > 0) || !(floorDays > 0) || permutations < 99 || powerTrials < 1) {
      throw new IllegalArgumentException("speed, floor, permutations or trials are too small");
    }
  }

  public MigrationSettings withClaimedAzimuth(double degrees) {
    return new MigrationSettings(
        degrees, smallKmPerDecade, splitDays, floorDays, permutations, powerTrials, seed);
  }

  public MigrationSettings withSplit(double days) {
    return new MigrationSettings(
        claimedAzimuthDegrees,
        smallKmPerDecade,
        days,
        floorDays,
        permutations,
        powerTrials,
        seed);
  }

  public MigrationSettings withSeed(long newSeed) {
    return new MigrationSettings(
        claimedAzimuthDegrees,
        smallKmPerDecade,
        splitDays,
        floorDays,
        permutations,
        powerTrials,
        newSeed);
  }
}
