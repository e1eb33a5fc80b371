package org.aftershock.decay;

import java.time.Instant;
import java.util.Arrays;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.magnitude.MagnitudeStatistics;
import org.aftershock.magnitude.ShortTermCompleteness;

/**
 * The aftershocks to which a decay is fitted: those at or above the completeness in a span. Times
 * are days since the mainshock. Immutable.
 */
public final class DecaySample {
  private static final double ROUNDING = 1e-9;

  private final double[] times;
  private final double startDays;
  private final double endDays;
  private final DetectionShare share;
  private final double completeness;
  private final double mainshock;
  private final double b;

  private DecaySample(
      double[] times,
      double startDays,
      double endDays,
      DetectionShare share,
      double completeness,
      double mainshock,
      double b) {
    this.times = times;
    this.startDays = startDays;
    this.endDays = endDays;
    this.share = share;
    this.completeness = completeness;
    this.mainshock = mainshock;
    this.b = b;
  }

  /**
   * The complete aftershocks of a mainshock.
   *
   * @param aftershocks all of them, in order of time
   * @param mainshock the mainshock
   * @param asOf up to when they are known
   * @param magnitudes their completeness and b-value
   * @param settings the span, and whether Mc(t) is honoured
   */
  public static DecaySample of(
      Catalog aftershocks,
      Quake mainshock,
      Instant asOf,
      MagnitudeStatistics magnitudes,
      DecaySettings settings) {
    double magnitude = mainshock.magnitude();
    double step = magnitudes.magnitudeStep();
    double completeness = magnitudes.completeness().value();
    ShortTermCompleteness rule = settings.timeDependent() ? magnitudes.shortTerm() : null;
    double complete = rule == null ? magnitudes.completeAfterDays(magnitude) : 0;
    double start = Double.isNaN(settings.fromDays()) ? complete : settings.fromDays();
    long origin = Times.micros(mainshock.time());
    double known = Times.days(origin, Times.micros(asOf));
    double end = settings.toDays() < known ? settings.toDays() : known;
    double[] times = new double[aftershocks.size()];
    int n = 0;
    for (int i = 0; i < times.length; i++) {
      double days = Times.days(origin, aftershocks.timeMicros(i));
      double least = rule == null ? completeness : rule.recordedAt(magnitude, days, step);
      boolean hidden = rule != null && days == 0;
      if (!hidden
          && days >= start
          && days <= end
          && aftershocks.magnitude(i) >= least - step / 2 - ROUNDING) {
        times[n++] = days;
      }
    }
    double b = magnitudes.b().value();
    DetectionShare share =
        rule == null
            ? DetectionShare.ALL
            : DetectionShare.of(rule, magnitude, Double.isNaN(b) ? 1 : b, step);
    return new DecaySample(Arrays.copyOf(times, n), start, end, share, completeness, magnitude, b);
  }

  /**
   * Events at these times.
   *
   * @param times days since the mainshock, rising, all in the span
   * @param startDays start of the span, not negative
   * @param endDays end of the span
   * @param share share of the events that is detected
   */
  public static DecaySample of(
      double[] times, double startDays, double endDays, DetectionShare share) {
    return new DecaySample(
        times.clone(), startDays, endDays, share, Double.NaN, Double.NaN, Double.NaN);
  }

  /** As many events at other times, in the same span. */
  DecaySample at(double[] otherTimes) {
    return new DecaySample(otherTimes, startDays, endDays, share, completeness, mainshock, b);
  }

  /** Number of events. */
  public int size() {
    return times.length;
  }

  /** The times, days since the mainshock. */
  public double[] times() {
    return times.clone();
  }

  /** Time of an event, days since the mainshock. */
  public double time(int index) {
    return times[index];
  }

  /** Start of the span, days since the mainshock. */
  public double startDays() {
    return startDays;
  }

  /** End of the span, days since the mainshock. */
  public double endDays() {
    return endDays;
  }

  /** Share of the events that is detected. */
  public DetectionShare share() {
    return share;
  }

  /** Least magnitude long after the mainshock; NaN if it is not known. */
  public double completeness() {
    return completeness;
  }

  /** Magnitude of the mainshock; NaN if it is not known. */
  public double mainshock() {
    return mainshock;
  }

  /** b-value; NaN if it is not known. */
  public double b() {
    return b;
  }

  /** Σ ln s(tᵢ). */
  double logShares() {
    return Arrays.stream(times).map(t -> Math.log(share.at(t))).sum();
  }
}
