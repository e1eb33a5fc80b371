package org.aftershock.report;

import java.util.ArrayList;
import java.util.List;
import org.aftershock.math.Numbers;
import org.aftershock.migration.AftershockArea;
import org.aftershock.migration.Displacement;
import org.aftershock.migration.Drift;
import org.aftershock.migration.DriftComponent;
import org.aftershock.migration.DriftPower;
import org.aftershock.migration.Front;
import org.aftershock.migration.Influence;
import org.aftershock.migration.Migration;
import org.aftershock.report.Document.Block;
import org.aftershock.report.Document.Fact;
import org.aftershock.report.Document.Facts;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;

/** The sections on where the aftershocks lie and whether they move. */
final class MigrationSections {
  private static final String PER_DECADE = " km per decade of time";
  private static final String[] POINTS = {
    "north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"
  };

  private final Migration migration;

  private MigrationSections(Migration migration) {
    this.migration = migration;
  }

  /** What a summary says. */
  static Section brief(Migration migration, AftershockArea area) {
    MigrationSections sections = new MigrationSections(migration);
    List<Fact> facts = new ArrayList<>();
    sections.drift(facts);
    sections.spread(facts);
    facts.addAll(area(area));
    return new Section(
        "Do the epicentres move?", List.of(new Text(migration.sentence()), new Facts(facts)));
  }

  /** All that is known. */
  static List<Section> full(Migration migration, AftershockArea area) {
    MigrationSections sections = new MigrationSections(migration);
    List<Section> all = new ArrayList<>();
    all.add(sections.verdict());
    all.add(sections.parts());
    if (!migration.fronts().laws().isEmpty()) {
      all.add(sections.front());
    }
    if (!migration.drift().powers().isEmpty()) {
      all.add(sections.power());
    }
    if (migration.influence().event() != null) {
      all.add(sections.influence());
    }
    all.add(new Section("Shape of the area", List.of(new Facts(area(area)))));
    return List.copyOf(all);
  }

  private Section verdict() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "events",
            Numbers.count(migration.events())
                + " in "
                + Numbers.count(migration.families())
                + " families, the largest of "
                + Numbers.count(migration.largestFamily())
                + "; day "
                + Numbers.significant(migration.fromDays(), 2)
                + " to "
                + Numbers.significant(migration.toDays(), 3)));
    drift(facts);
    DriftComponent claimed = migration.claimed();
    if (!Double.isNaN(claimed.kmPerDecade())) {
      facts.add(
          new Fact(
              "towards " + point(claimed.azimuthDegrees()),
              speed(claimed.kmPerDecade(), claimed.low(), claimed.high())
                  + ", p = "
                  + Numbers.significant(claimed.pValue(), 2)
                  + "; "
                  + Numbers.significant(migration.claimedPerDay().kmPerDay(), 2)
                  + " km a day (95 % "
                  + Numbers.interval(
                      migration.claimedPerDay().low(), migration.claimedPerDay().high())
                  + ")"));
    }
    spread(facts);
    facts.add(
        new Fact(
            "location noise",
            Numbers.percent(migration.noise().shareOfScatter()) + " of the scatter"));
    return new Section("Verdict", List.of(new Text(migration.sentence()), new Facts(facts)));
  }

  private void drift(List<Fact> facts) {
    Drift drift = migration.drift();
    if (Double.isNaN(drift.kmPerDecade())) {
      facts.add(new Fact("drift", "not tested: too few families of events"));
      return;
    }
    facts.add(
        new Fact(
            "drift",
            speed(drift.kmPerDecade(), drift.low(), drift.high())
                + " towards "
                + point(drift.azimuthDegrees())
                + ", p = "
                + Numbers.significant(drift.pValue(), 2)
                + " (families of events permuted)"));
    facts.add(
        new Fact(
            "a day",
            Numbers.significant(drift.kmPerDay(), 2)
                + " km (95 % "
                + Numbers.interval(drift.perDayLow(), drift.perDayHigh())
                + ") towards "
                + point(drift.perDayAzimuthDegrees())
                + ", p = "
                + Numbers.significant(drift.perDayPValue(), 2)));
  }

  private void spread(List<Fact> facts) {
    if (!Double.isNaN(migration.expansion().kmPerDecade())) {
      facts.add(
          new Fact(
              "expansion",
              Numbers.significant(migration.expansion().kmPerDecade(), 2)
                  + PER_DECADE
                  + ", p = "
                  + Numbers.significant(migration.expansion().pValue(), 2)
                  + " (distance that holds 90 %)"));
    }
    if (!Double.isNaN(migration.depth().kmPerDecade())) {
      facts.add(
          new Fact(
              "depth",
              speed(
                      migration.depth().kmPerDecade(),
                      migration.depth().low(),
                      migration.depth().high())
                  + ", p = "
                  + Numbers.significant(migration.depth().pValue(), 2)
                  + "; above 0 is deeper"));
    }
  }

  private Section parts() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("halves of the events", migration.halves()));
    if (migration.split() != null) {
      rows.add(row("before and after the time given", migration.split()));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            List.of("", ">parted at day", ">early", ">late", ">moved km", "towards", ">p"), rows));
    if (!Double.isNaN(migration.axes().strikeDegrees())) {
      blocks.add(
          new Facts(
              List.of(
                  new Fact(
                      "along " + Numbers.fixed(migration.axes().strikeDegrees(), 0) + "°",
                      component(migration.axes().along())),
                  new Fact("across it", component(migration.axes().across())))));
    }
    return new Section("Early against late, along and across strike", blocks);
  }

  private static List<String> row(String name, Displacement moved) {
    return List.of(
        name,
        Numbers.significant(moved.splitDays(), 3),
        Numbers.count(moved.early()),
        Numbers.count(moved.late()),
        Numbers.tenth(moved.km()),
        Double.isNaN(moved.azimuthDegrees()) ? "–" : point(moved.azimuthDegrees()),
        Double.isNaN(moved.pValue()) ? "–" : Numbers.significant(moved.pValue(), 2));
  }

  private static String component(DriftComponent part) {
    return speed(part.kmPerDecade(), part.low(), part.high())
        + ", p = "
        + Numbers.significant(part.pValue(), 2);
  }

  private Section front() {
    List<List<String>> rows = new ArrayList<>();
    for (Front front : migration.fronts().laws()) {
      rows.add(
          List.of(
              front.law(),
              Numbers.significant(front.parameter(), 3),
              Double.isNaN(front.interceptKm()) ? "–" : Numbers.tenth(front.interceptKm()),
              Numbers.fixed(front.deltaAic(), 1)));
    }
    return new Section(
        "Front of 90 % of the events",
        List.of(
            new Table(List.of("law", ">parameter", ">intercept km", ">ΔAIC"), rows),
            new Text(
                "Diffusion: r = √(4 π D t), the parameter is D in km² a day. Linear: km a day."
                    + " Logarithmic: km per decade. Constant: km. The law with ΔAIC 0 is the best;"
                    + " less than 2 more is no difference.")));
  }

  private Section power() {
    List<List<String>> rows = new ArrayList<>();
    boolean claim = !Double.isNaN(migration.claimed().azimuthDegrees());
    for (DriftPower power : migration.drift().powers()) {
      rows.add(
          List.of(
              Numbers.fixed(power.kmPerDecade(), 1),
              Numbers.fixed(power.anyDirection(), 2),
              claim ? Numbers.fixed(power.claimedDirection(), 2) : "–"));
    }
    return new Section(
        "Probability that a drift would be found",
        List.of(
            new Table(List.of(">km per decade", ">any direction", ">claimed direction"), rows)));
  }

  private Section influence() {
    Influence influence = migration.influence();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("event", influence.event()));
    rows.add(row("family", influence.family()));
    return new Section(
        "One event is not a trend",
        List.of(
            new Table(
                List.of("left out", "first event", ">events", ">change km/decade", ">p", ""), rows),
            new Text(decisive(influence))));
  }

  private static String decisive(Influence influence) {
    List<String> decisive = new ArrayList<>();
    if (!influence.decisiveEvents().isEmpty()) {
      decisive.add("single events (" + ids(influence.decisiveEvents()) + ")");
    }
    if (!influence.decisiveFamilies().isEmpty()) {
      decisive.add("single families (those of " + ids(influence.decisiveFamilies()) + ")");
    }
    return decisive.isEmpty()
        ? "Whichever one is left out, the test comes out the same."
        : "The test comes out the other way without "
            + String.join(", and without ", decisive)
            + ".";
  }

  private static String ids(List<Influence.LeftOut> left) {
    return String.join(", ", left.stream().map(Influence.LeftOut::id).toList());
  }

  private static List<String> row(String what, Influence.LeftOut left) {
    return List.of(
        what,
        left.id(),
        Numbers.count(left.events()),
        Numbers.fixed(left.changeKmPerDecade(), 2),
        Numbers.significant(left.pValue(), 2),
        left.found() ? "a drift is found" : "none is found");
  }

  private static List<Fact> area(AftershockArea area) {
    List<Fact> facts = new ArrayList<>();
    if (Double.isNaN(area.ellipse().semiMajorKm())) {
      return List.of(new Fact("area", "too few epicentres for a shape"));
    }
    facts.add(
        new Fact(
            "area",
            Numbers.significant(area.hullAreaKm2(), 3)
                + " km² (convex hull); 90 % in an ellipse of "
                + Numbers.significant(2 * area.ellipse().semiMajorKm(), 2)
                + " × "
                + Numbers.significant(2 * area.ellipse().semiMinorKm(), 2)
                + " km, long axis "
                + Numbers.fixed(area.ellipse().azimuthDegrees(), 0)
                + "°; length "
                + Numbers.significant(area.lengthKm(), 2)
                + " km"));
    facts.add(
        new Fact(
            "plane",
            area.plane().refusal().isEmpty()
                ? "strike "
                    + Numbers.fixed(area.plane().strikeDegrees(), 0)
                    + "° ± "
                    + Numbers.fixed(area.plane().strikeErrorDegrees(), 0)
                    + "°, dip "
                    + Numbers.fixed(area.plane().dipDegrees(), 0)
                    + "° ± "
                    + Numbers.fixed(area.plane().dipErrorDegrees(), 0)
                    + "°"
                : "none: " + area.plane().refusal()));
    return facts;
  }

  private static String speed(double value, double low, double high) {
    return Numbers.significant(value, 2)
        + " (95 % "
        + Numbers.interval(low, high)
        + ")"
        + PER_DECADE;
  }

  private static String point(double azimuthDegrees) {
    int eighth = (int) Math.round(azimuthDegrees / 45) % POINTS.length;
    return POINTS[eighth] + " (" + Numbers.fixed(azimuthDegrees, 0) + "°)";
  }
}
