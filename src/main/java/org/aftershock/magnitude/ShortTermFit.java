package org.aftershock.magnitude;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftershock.catalog.Times;
import org.aftershock.math.Descriptive;

/**
 * Fits short-term completeness to an aftershock sequence. Of a window of successive events that is
 * complete from Mc on, half are above Mc + log10(2) / b; with b from {@link BPositive}, which
 * incompleteness does not touch, the window's median gives Mc. Where it stands clearly above the
 * floor, a straight line on the logarithm of time is fitted by least squares and raised by 0.2, as
 * maximum curvature is, since detection does not set in at once. The offset is that of Mm − offset
 * − slope log10 t; the factor of the mainshock's magnitude can't be told from one sequence and is
 * 1.
 */
public final class ShortTermFit {
  private static final int WINDOW = 40;
  private static final int FEWEST_WINDOWS = 3;
  private static final double ABOVE_FLOOR = 0.2;
  private static final double RAISED = 0.2;

  private ShortTermFit() {}

  /** One window: its middle on the logarithm of days, and its completeness. */
  private record Point(double logDays, double completeness) {}

  /**
   * The fit; none where fewer than three windows stand above the floor, or where completeness does
   * not fall with time.
   *
   * @param aftershocks magnitudes of the aftershocks
   * @param mainshock magnitude of the mainshock
   * @param originMicros time of the mainshock, microseconds since 1970-01-01T00:00Z
   * @param floor completeness long after the mainshock
   */
  public static Optional<ShortTermCompleteness> fit(
      MagnitudeSample aftershocks, double mainshock, long originMicros, double floor) {
    List<Point> points = new ArrayList<>();
    double b = new BPositive().estimate(aftershocks, floor).value();
    for (int from = 0; from + WINDOW <= aftershocks.size(); from += WINDOW / 2) {
      MagnitudeSample window = aftershocks.range(from, from + WINDOW);
      double completeness = Descriptive.median(window.magnitudes()) - Math.log10(2) / b;
      double first = Times.days(originMicros, window.timeMicros(0));
      double last = Times.days(originMicros, window.timeMicros(WINDOW - 1));
      if (first > 0 && completeness > floor + ABOVE_FLOOR) {
        points.add(new Point((Math.log10(first) + Math.log10(last)) / 2, completeness));
      } else if (first > 0) {
        // Once the floor is reached, later rises are other shocks' doing.
        break;
      }
    }
    return points.size() < FEWEST_WINDOWS ? Optional.empty() : line(points, mainshock, floor);
  }

  /**
   * Completeness by a rule: none, the fit (none where it fails), or a preset.
   *
   * @param rule name of the rule
   */
  public static Optional<ShortTermCompleteness> byRule(
      String rule, MagnitudeSample aftershocks, double mainshock, long originMicros, double floor) {
    if (rule.equals(MagnitudeOptions.NONE) || Double.isNaN(floor)) {
      return Optional.empty();
    }
    return rule.equals(MagnitudeOptions.FIT)
        ? fit(aftershocks, mainshock, originMicros, floor)
        : ShortTermCompleteness.Preset.ofLabel(rule).map(preset -> preset.over(floor));
  }

  private static Optional<ShortTermCompleteness> line(
      List<Point> points, double mainshock, double floor) {
    double meanX = points.stream().mapToDouble(Point::logDays).average().orElseThrow();
    double meanY = points.stream().mapToDouble(Point::completeness).average().orElseThrow();
    double xx = 0;
    double xy = 0;
    for (Point point : points) {
      xx += (point.logDays() - meanX) * (point.logDays() - meanX);
      xy += (point.logDays() - meanX) * (point.completeness() - meanY);
    }
    double slope = -xy / xx;
    if (!(slope > 0)) {
      return Optional.empty();
    }
    double offset = mainshock - (meanY + RAISED + slope * meanX);
    return Optional.of(new ShortTermCompleteness("fit", 1, offset, slope, floor));
  }
}
