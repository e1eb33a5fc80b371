package org.aftershock.forecast;

import org.aftershock.magnitude.GutenbergRichterSettings;
import org.aftershock.magnitude.ShortTermCompleteness;

/**
 * What an {@link OmoriSimulator} is to make.
 *
 * @param rate the rate of the aftershocks, and the magnitude of the mainshock
 * @param shortTerm how the catalog is incomplete after the mainshock; null for completely recorded
 * @param frame magnitudes, span and places, as for independent events; the start is that of the
 *     mainshock, count and detection are not used
 */
public record OmoriSettings(
    ReasenbergJones rate, ShortTermCompleteness.Preset shortTerm, GutenbergRichterSettings frame) {

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if one is impossible; the message begins with its name, in the
   *     spelling of an option
   */
  public OmoriSettings {
    within("mainshock", rate.mainshock(), frame.completeness(), 10);
    within("a", rate.a(), -20, 20);
    within("c", rate.c(), 1e-6, 100);
    within("p", rate.p(), 0, 5);
    double expected = rate.expected(0, frame.days(), frame.completeness() - frame.step() / 2);
    if (!(expected <= GutenbergRichterSettings.MOST)) {
      throw new IllegalArgumentException(
          "a is too large: "
              + Math.round(expected)
              + " events are to be expected, more than "
              + GutenbergRichterSettings.MOST);
    }
  }

  private static void within(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(name + " must be " + least + " to " + most);
    }
  }
}
