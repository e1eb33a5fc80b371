package org.aftershock.migration;

import java.util.Locale;
import org.aftershock.math.Numbers;

/**
 * The verdict on the claim that the epicentres move, in the claimed direction if there is one.
 *
 * <ol>
 *   <li>Fewer than 10 families, or families over less than half a decade of time: untestable.
 *   <li>A drift is found (with a claimed direction, the 95 % interval of the drift that way is
 *       above 0; else p is at most 0.05), and still is with any single family left out: supported.
 *       A p-value near 0.05 seldom survives that: the rule is stricter than the test.
 *   <li>The 95 % interval is below the small speed, and so is that of the regression on days below
 *       the speed that goes as far in the time of the sequence, so that no drift as far is left on
 *       either scale of time: contradicted. A significant drift the other way is a case of this.
 *   <li>A drift is found but rests on one family: undecided.
 *   <li>None is found, and one of the small speed would be with a probability below 0.8:
 *       untestable.
 *   <li>Else undecided.
 * </ol>
 *
 * <p>Not to find a drift does not contradict a claim: only an interval that leaves no room for it.
 *
 * @param verdict the verdict
 * @param sentence the same in one plain sentence
 */
public record Finding(Verdict verdict, String sentence) {
  /** Power from which a test that finds nothing counts as a test. */
  static final double ENOUGH_POWER = 0.8;

  static Finding untestable(int families) {
    return new Finding(
        Verdict.UNTESTABLE,
        String.format(
            Locale.ROOT,
            "Untestable: %d families of events, over too short a time or too few for a test, which"
                + " needs %d over half a decade of time.",
            families,
            MigrationAnalysis.ENOUGH_FAMILIES));
  }

  static Finding of(
      Drift drift,
      DriftComponent claimed,
      DailyComponent claimedPerDay,
      double spanDays,
      Influence influence,
      MigrationSettings settings) {
    boolean any = Double.isNaN(settings.claimedAzimuthDegrees());
    Interval interval =
        any ? new Interval(drift.low(), drift.high()) : new Interval(claimed.low(), claimed.high());
    double farthestKm = spanDays * (any ? drift.perDayHigh() : claimedPerDay.high());
    double smallKm =
        settings.smallKmPerDecade() * Math.log10(Math.max(10, spanDays / settings.floorDays()));
    double power = any ? drift.power() : claimed.power();
    double small = settings.smallKmPerDecade();
    String range = Numbers.interval(interval.low(), interval.high()) + " km per decade of time";
    String where = any ? "" : " towards azimuth " + Numbers.tenth(claimed.azimuthDegrees()) + "°";
    String speed = Numbers.tenth(small) + " km per decade";
    boolean found = any ? drift.pValue() <= Interval.LEVEL : interval.low() > 0;
    if (found && !influence.isCarriedByOneFamily()) {
      return new Finding(
          Verdict.SUPPORTED,
          "Supported: a drift"
              + where
              + " of "
              + range
              + " is found"
              + (interval.high() < small ? ", though one slower than " + speed + "." : "."));
    }
    if (interval.high() < small && farthestKm < smallKm) {
      return new Finding(
          Verdict.CONTRADICTED,
          "Contradicted: a drift"
              + where
              + " of "
              + speed
              + " or more is excluded; the interval is "
              + range
              + ".");
    }
    if (found) {
      return new Finding(
          Verdict.UNDECIDED,
          "Undecided: a drift"
              + where
              + " of "
              + range
              + " is found, but not without one of the families.");
    }
    String chance =
        " of "
            + speed
            + " would have been found with probability "
            + Numbers.fixed(power, 2)
            + "; the interval is "
            + range
            + ".";
    return power < ENOUGH_POWER
        ? new Finding(
            Verdict.UNTESTABLE, "Untestable: no drift" + where + " is found, but one" + chance)
        : new Finding(
            Verdict.UNDECIDED,
            "Not supported, not excluded: no drift" + where + " is found, and one" + chance);
  }
}
