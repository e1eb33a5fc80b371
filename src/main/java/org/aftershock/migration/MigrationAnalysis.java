package org.aftershock.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.catalog.Warning;
import org.aftershock.math.Numbers;

/** Tests the claim that the epicentres of a sequence move. */
public final class MigrationAnalysis {
  /** Fewest families for a test. */
  public static final int ENOUGH_FAMILIES = 10;

  /** Shortest span of the mean times of families for a test, decades. */
  private static final double ENOUGH_DECADES = 0.5;

  /** Families dealt out in all orders together, at most: many need fewer orders. */
  private static final int MOST_DEALT = 5_000_000;

  private static final int FEWEST_PERMUTATIONS = 99;

  private MigrationAnalysis() {}

  /**
   * Tests a sequence.
   *
   * <p>What is needed of the families: two events must be in one family where the place of the one
   * follows from that of the other, as that of an aftershock of an aftershock does; and in two
   * where nothing but the mainshock connects them, whose own links are therefore cut ({@link
   * SubClusters}). An event that no other aftershock explains is a family of its own. Families that
   * are too small make the tests find too much (simulated without a drift, with 20 to 60 % of
   * aftershocks of aftershocks: at 5 %, true families 5 to 6 %, nearest neighbours 5 to 9 %, a
   * plain permutation of events 7 to 45 %); families that are too large make them weak.
   *
   * @param mainshock the mainshock
   * @param events events in order of time; those not after the mainshock are left out
   * @param family number of the family of each event, any numbers from 0; below 0 for an event to
   *     be left out
   * @param wanted how it is to be tested; of more than 5,000 families fewer permutations are made,
   *     no more than five million families in all and 99 permutations at least
   */
  public static Migration of(
      Quake mainshock, Catalog events, int[] family, MigrationSettings wanted) {
    Epicentres epicentres = Epicentres.of(mainshock, events, family);
    if (epicentres.size() == 0) {
      throw new IllegalArgumentException("no event after the mainshock has an epicentre");
    }
    MigrationSettings settings =
        wanted.withPermutations(
            Math.max(
                FEWEST_PERMUTATIONS,
                Math.min(wanted.permutations(), MOST_DEALT / epicentres.families())));
    boolean testable = isTestable(epicentres, settings);
    double claim = settings.claimedAzimuthDegrees();
    FamilySlopes slopes = testable ? slopes(epicentres, settings) : null;
    FamilySlopes perDay = testable ? slopes(epicentres, epicentres.days(), settings) : null;
    Drift drift =
        testable
            ? Drift.of(epicentres, slopes, perDay, settings)
            : Drift.none(epicentres, settings.floorDays());
    DriftComponent claimed =
        testable
            ? DriftComponent.of(slopes, claim, settings.smallKmPerDecade())
            : DriftComponent.none(claim);
    DailyComponent claimedPerDay =
        testable ? DailyComponent.of(perDay, claim) : DailyComponent.NONE;
    Influence influence = testable ? Influence.of(events, epicentres, settings) : Influence.NONE;
    double span = epicentres.days()[epicentres.size() - 1];
    Finding finding =
        testable
            ? Finding.of(drift, claimed, claimedPerDay, span, influence, settings)
            : Finding.untestable(epicentres.families());
    DepthDrift depth = DepthDrift.of(epicentres, settings);
    LocationNoise noise = LocationNoise.of(events, epicentres);
    int largest = Arrays.stream(epicentres.familySizes()).max().orElse(0);
    return new Migration(
        epicentres.size(),
        epicentres.families(),
        largest,
        epicentres.days()[0],
        epicentres.days()[epicentres.size() - 1],
        drift,
        claimed,
        claimedPerDay,
        Displacement.ofHalves(epicentres, settings),
        settings.split() == null
            ? null
            : Displacement.ofTime(
                epicentres,
                Times.days(Times.micros(mainshock.time()), Times.micros(settings.split())),
                settings),
        Expansion.of(epicentres, settings),
        testable ? AxisDrift.of(epicentres, slopes, settings.smallKmPerDecade()) : AxisDrift.none(),
        depth,
        Fronts.of(epicentres, settings.floorDays()),
        influence,
        noise,
        finding.verdict(),
        finding.sentence(),
        settings,
        warnings(epicentres, largest, depth, noise, influence));
  }

  static boolean isTestable(Epicentres events, MigrationSettings settings) {
    if (events.families() < ENOUGH_FAMILIES) {
      return false;
    }
    double[] u = events.familyMeans(events.decades(settings.floorDays()));
    Arrays.sort(u);
    return u[u.length - 1] - u[0] >= ENOUGH_DECADES;
  }

  /** Slopes of the families on log10 of time. */
  static FamilySlopes slopes(Epicentres events, MigrationSettings settings) {
    return slopes(events, events.decades(settings.floorDays()), settings);
  }

  /** Slopes of the families on some time of the events. */
  static FamilySlopes slopes(Epicentres events, double[] time, MigrationSettings settings) {
    return new FamilySlopes(
        events.familyMeans(time),
        events.familyMeans(events.x()),
        events.familyMeans(events.y()),
        settings.permutations(),
        settings.seed());
  }

  private static List<Warning> warnings(
      Epicentres events, int largest, DepthDrift depth, LocationNoise noise, Influence influence) {
    List<Warning> warnings = new ArrayList<>();
    if (events.families() < ENOUGH_FAMILIES) {
      warnings.add(
          new Warning(
              "FEW_FAMILIES",
              "there are only "
                  + events.families()
                  + " families of events, and migration is tested from "
                  + ENOUGH_FAMILIES
                  + " on"));
    }
    if (2 * largest > events.size()) {
      warnings.add(
          new Warning(
              "ONE_LARGE_FAMILY",
              "one family holds "
                  + Numbers.percent((double) largest / events.size())
                  + " of the events: where it lies decides where the events lie"));
    }
    if (influence.isCarriedByOneFamily()) {
      warnings.add(
          new Warning("ONE_FAMILY_DECIDES", "without one of the families no drift would be found"));
    }
    if (!Double.isNaN(depth.fixedKm())) {
      warnings.add(
          new Warning(
              "FIXED_DEPTHS",
              Numbers.count(depth.fixed())
                  + " events have the depth "
                  + Numbers.km(depth.fixedKm())
                  + ", which stands for an unknown one: they are left out of the drift of depth"));
    }
    if (noise.shareOfScatter() > 0.5) {
      warnings.add(
          new Warning(
              "LOCATIONS_TOO_COARSE",
              "errors of location make up "
                  + Numbers.percent(noise.shareOfScatter())
                  + " of the scatter of the epicentres"));
    }
    return List.copyOf(warnings);
  }
}
