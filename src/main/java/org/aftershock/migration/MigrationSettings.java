package org.aftershock.migration;

import java.time.Instant;

/**
 * How migration is tested. Immutable; {@code with} methods return copies.
 *
 * @param claimedAzimuthDegrees direction of the claim, degrees clockwise from north; NaN for a
 *     claim of any direction
 * @param smallKmPerDecade speed from which a drift counts as one, km per decade of time: a claim is
 *     contradicted where the data exclude this speed
 * @param split time that parts early from late; null for none beside the halves
 * @param floorDays time below which log time stays, days
 * @param permutations orders that families are dealt to beside the observed one
 * @param seed seed of all randomness
 */
public record MigrationSettings(
    double claimedAzimuthDegrees,
    double smallKmPerDecade,
    Instant split,
    double floorDays,
    int permutations,
    long seed) {
  /** Floor of log time by default, days: about a quarter of an hour. */
  public static final double FLOOR_DAYS = 0.01;

  /** Any direction, 2 km per decade, 999 permutations. */
  public static final MigrationSettings DEFAULT =
      new MigrationSettings(Double.NaN, 2, null, FLOOR_DAYS, 999, 1);

  public MigrationSettings {
    if (!(smallKmPerDecade > 0) || !(floorDays > 0)) {
      throw new IllegalArgumentException("the small speed and the floor must be above 0");
    }
    if (permutations < 99) {
      throw new IllegalArgumentException("fewer than 99 permutations can't tell 5 %");
    }
  }

  public MigrationSettings withClaimedAzimuth(double degrees) {
    return new MigrationSettings(degrees, smallKmPerDecade, split, floorDays, permutations, seed);
  }

  public MigrationSettings withPermutations(int number) {
    return new MigrationSettings(
        claimedAzimuthDegrees, smallKmPerDecade, split, floorDays, number, seed);
  }

  public MigrationSettings withSeed(long number) {
    return new MigrationSettings(
        claimedAzimuthDegrees, smallKmPerDecade, split, floorDays, permutations, number);
  }
}
