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
 *       either scale of time: contradicted. So is, as a rule, a claim where the drift is
 *       significant the other way.
 *   <li>Else untestable: a drift is found but rests on one family, or none is found and none
 *       excluded; the sentence says which, and how probably one of the small speed would have been
 *       found.
 * </ol>
 *
 * <p>Not to find a drift does not contradict a claim: only an interval that leaves no room for it.
 *
 * @param verdict the verdict
 * @param sentence the same in one plain sentence
 */
record Finding(Verdict verdict, String sentence) {
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
    double low = any ? drift.low() : claimed.low();
    double high = any ? drift.high() : claimed.high();
    double highPerDay = any ? drift.perDayHigh() : claimedPerDay.high();
    double power = any ? drift.power() : claimed.power();
    double small = settings.smallKmPerDecade();
    double smallPerDay =
        small * Math.log10(Math.max(10, spanDays / settings.floorDays())) / spanDays;
    String where = any ? "" : " towards azimuth " + Numbers.tenth(claimed.azimuthDegrees()) + "°";
    String speed = Numbers.tenth(small) + " km per decade of time";
    String range = Numbers.interval(low, high) + " km per decade";
    if (influence.found() && !influence.isCarriedByOneFamily()) {
      String slow = high < small ? ", slower than " + speed : "";
      return new Finding(
          Verdict.SUPPORTED,
          "Supported: a drift" + where + " of " + range + " is found" + slow + ".");
    }
    if (high < small && highPerDay < smallPerDay) {
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
    if (influence.found()) {
      return new Finding(
          Verdict.UNTESTABLE,
          "Untestable: a drift"
              + where
              + " of "
              + range
              + " is found, but not without one of the families.");
    }
    String nothing =
        "no drift"
            + where
            + " is found, and one of "
            + speed
            + " would have been with probability "
            + Numbers.fixed(power, 2)
            + "; the interval is "
            + range;
    String byDays =
        high < small
            ? ", but by days one of "
                + Numbers.significant(highPerDay, 2)
                + " km per day is not excluded"
            : "";
    return new Finding(Verdict.UNTESTABLE, "Untestable: " + nothing + byDays + ".");
  }
}
