package org.aftershock.forecast;

import java.time.Duration;
import java.time.Instant;

/**
 * When a forecast is due to be made again: often while the rate changes fast, seldom later. The
 * rule is ours, in the manner of agencies' schedules.
 */
public final class UpdateRule {
  /** The rule in words. */
  public static final String WORDS =
      "every 6 hours on the first day, every day in the first week, every week in the first 30"
          + " days, every 30 days later; at once after an event within 1 of the mainshock's"
          + " magnitude";

  private UpdateRule() {}

  /** The next time after an issue. */
  public static Instant next(Instant mainshock, Instant issued) {
    Duration age = Duration.between(mainshock, issued);
    if (age.compareTo(Duration.ofDays(1)) < 0) {
      return issued.plus(Duration.ofHours(6));
    }
    if (age.compareTo(Duration.ofDays(7)) < 0) {
      return issued.plus(Duration.ofDays(1));
    }
    return issued.plus(Duration.ofDays(age.compareTo(Duration.ofDays(30)) < 0 ? 7 : 30));
  }
}
