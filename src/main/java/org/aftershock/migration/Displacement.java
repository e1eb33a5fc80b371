package org.aftershock.migration;

import java.util.Arrays;

/**
 * Mean epicentre of the late events against that of the early ones, each event with one vote. The
 * p-value gives one vote to each family instead: of the regression of their mean places on the
 * share of their events that are late (see {@link FamilySlopes}).
 *
 * @param splitDays time that parts early from late: the first late event or a given time, days
 * @param early number of early events
 * @param late number of late ones
 * @param earlyEastKm mean of the early ones, km east of the mainshock
 * @param earlyNorthKm km north of it
 * @param lateEastKm mean of the late ones, km east of the mainshock
 * @param lateNorthKm km north of it
 * @param km displacement, km
 * @param azimuthDegrees its direction, degrees clockwise from north
 * @param pValue two-sided; NaN where families are too few
 */
public record Displacement(
    double splitDays,
    int early,
    int late,
    double earlyEastKm,
    double earlyNorthKm,
    double lateEastKm,
    double lateNorthKm,
    double km,
    double azimuthDegrees,
    double pValue) {

  /** Of the second half of the events from the first. */
  static Displacement ofHalves(Epicentres events, MigrationSettings settings) {
    int middle = events.size() / 2;
    double split = events.size() > 1 ? events.days()[middle] : Double.NaN;
    return of(events, middle, split, settings);
  }

  /** Of the events at and after a time from those before. */
  static Displacement ofTime(Epicentres events, double splitDays, MigrationSettings settings) {
    int early = (int) Arrays.stream(events.days()).filter(t -> t < splitDays).count();
    return of(events, early, splitDays, settings);
  }

  private static Displacement of(
      Epicentres events, int early, double splitDays, MigrationSettings settings) {
    int n = events.size();
    double[] x = {mean(events.x(), 0, early), mean(events.x(), early, n)};
    double[] y = {mean(events.y(), 0, early), mean(events.y(), early, n)};
    return new Displacement(
        splitDays,
        early,
        n - early,
        x[0],
        y[0],
        x[1],
        y[1],
        Math.hypot(x[1] - x[0], y[1] - y[0]),
        Direction.azimuthDegrees(x[1] - x[0], y[1] - y[0]),
        early > 0 && early < n && events.families() >= MigrationAnalysis.ENOUGH_FAMILIES
            ? pValue(events, early, settings)
            : Double.NaN);
  }

  private static double pValue(Epicentres events, int early, MigrationSettings settings) {
    double[] late = new double[events.size()];
    Arrays.fill(late, early, late.length, 1);
    return MigrationAnalysis.slopes(events, late, settings).pValue(0, 0);
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).average().orElse(Double.NaN);
  }
}
