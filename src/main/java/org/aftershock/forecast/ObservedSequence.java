package org.aftershock.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Times;
import org.aftershock.decay.OmoriIntegral;
import org.aftershock.magnitude.ShortTermCompleteness;

/**
 * What a sequence has shown up to a time: its events at and above the completeness of their time,
 * and how much of the law n(t) = K (t + c)^−p could be seen.
 *
 * <p>Completeness falls in steps: at each step's time it is the least recorded magnitude of which
 * the whole rounding interval is complete. With mₖ the magnitude (lower edge of the interval) from
 * which on events are seen in step k, from tₖ to tₖ₊₁, and m₀ the least, the number expected is
 *
 * <pre>K E(c, p),   E = Σ 10^(−b (mₖ − m₀)) ∫ (t + c)^−p dt from tₖ to tₖ₊₁</pre>
 *
 * exactly, K being that of all events from m₀ on. The log-likelihood of the n events is then, but
 * for a constant, n ln K − p Σ ln(tᵢ + c) − K E(c, p).
 */
public final class ObservedSequence {
  /** Step of completeness where magnitudes are not rounded. */
  private static final double FINE_STEP = 0.05;

  private static final double ROUNDING = 1e-9;

  private final double mainshock;
  private final double least;
  private final double[] days;
  private final List<Part> parts;

  private ObservedSequence(double mainshock, double least, double[] days, List<Part> parts) {
    this.mainshock = mainshock;
    this.least = least;
    this.days = days;
    this.parts = parts;
  }

  /** A span of days in which events are seen from so much above the least magnitude on. */
  private record Part(double fromDays, double toDays, double rise) {}

  /** Nothing seen: the sequence of a mainshock that has just happened. */
  public static ObservedSequence none(double mainshock) {
    return new ObservedSequence(mainshock, Double.NaN, new double[0], List.of());
  }

  /**
   * The part of a sequence that is complete.
   *
   * @param aftershocks events after the mainshock, of which those without a magnitude are left out
   * @param originMicros time of the mainshock, microseconds since 1970-01-01T00:00Z
   * @param detection how completely the sequence is recorded
   * @param endDays up to when it is known, days since the mainshock; an event at that very time,
   *     such as the last of a catalog, chose it and does not count
   */
  public static ObservedSequence of(
      Catalog aftershocks, long originMicros, Detection detection, double endDays) {
    double[] days = new double[aftershocks.size()];
    double[] magnitudes = new double[aftershocks.size()];
    Arrays.setAll(days, i -> Times.days(originMicros, aftershocks.timeMicros(i)));
    Arrays.setAll(magnitudes, aftershocks::magnitude);
    return of(days, magnitudes, detection, endDays);
  }

  /** The same from times and magnitudes. */
  static ObservedSequence of(
      double[] days, double[] magnitudes, Detection detection, double endDays) {
    List<Part> parts = parts(detection, endDays);
    double[] seen = new double[days.length];
    int n = 0;
    for (int i = 0; i < days.length; i++) {
      double day = days[i];
      double magnitude = magnitudes[i];
      boolean complete =
          parts.stream()
              .anyMatch(
                  part ->
                      day >= part.fromDays()
                          && day < part.toDays()
                          && magnitude >= detection.edge() + part.rise() - ROUNDING);
      if (complete) {
        seen[n++] = day;
      }
    }
    return new ObservedSequence(
        detection.mainshock(), detection.edge(), Arrays.copyOf(seen, n), parts);
  }

  /** The steps, from the time when the mainshock itself would be seen. */
  private static List<Part> parts(Detection detection, double endDays) {
    ShortTermCompleteness shortTerm = detection.shortTerm();
    List<Part> parts = new ArrayList<>();
    double to = endDays;
    double rise = 0;
    while (shortTerm != null && to > 0 && detection.edge() + rise < detection.mainshock()) {
      double from =
          Math.min(to, shortTerm.daysUntil(detection.mainshock(), detection.edge() + rise));
      if (from < to) {
        parts.add(new Part(from, to, rise));
      }
      to = from;
      rise += detection.step() > 0 ? detection.step() : FINE_STEP;
    }
    if (shortTerm == null) {
      parts.add(new Part(0, endDays, 0));
    }
    return List.copyOf(parts);
  }

  /**
   * How completely a sequence is recorded.
   *
   * @param mainshock magnitude of the mainshock
   * @param completeness least recorded magnitude that is complete long after the mainshock
   * @param step step to which magnitudes are rounded, 0 for none
   * @param shortTerm completeness soon after the mainshock; null for none
   */
  public record Detection(
      double mainshock, double completeness, double step, ShortTermCompleteness shortTerm) {
    double edge() {
      return completeness - step / 2;
    }
  }

  /** Magnitude of the mainshock. */
  public double mainshock() {
    return mainshock;
  }

  /** Number of events. */
  public int size() {
    return days.length;
  }

  /** Magnitude m₀ from which on all events count, where completeness is best; NaN for none. */
  public double least() {
    return least;
  }

  /** Σ ln(tᵢ + c). */
  double sumLog(double c) {
    double sum = 0;
    for (double day : days) {
      sum += Math.log(day + c);
    }
    return sum;
  }

  /** E(c, p), the expected number for K = 1. */
  double exposure(double c, double p, double b) {
    double sum = 0;
    for (Part part : parts) {
      sum +=
          Math.pow(10, -b * part.rise())
              * OmoriIntegral.value(part.fromDays() + c, part.toDays() + c, p);
    }
    return sum;
  }
}
