package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Completeness soon after a mainshock, when its coda and a crowd of aftershocks hide small events:
 *
 * <pre>Mc(t) = max(floor, factor · Mm − offset − slope · log10 t)</pre>
 *
 * with t in days and Mm the mainshock's magnitude (Helmstetter, Kagan and Jackson 2006, eq. 15,
 * doi:10.1785/0120050067; general form Page et al. 2016, doi:10.1785/0120160073).
 *
 * @param rule name of the preset, or {@code fit}
 * @param factor of the mainshock's magnitude
 * @param offset magnitude units
 * @param slope magnitude units per decade of time
 * @param floor completeness long after the mainshock
 */
public record ShortTermCompleteness(
    String rule, double factor, double offset, double slope, double floor) {

  /** Published parameters. */
  public enum Preset {
    /** Southern California (Helmstetter et al. 2006; Hardebeck et al. 2019). */
    CALIFORNIA(1, 4.5, 0.75),
    /** The world (Page et al. 2016). */
    WORLD(0.5, 0.25, 1);

    private final double factor;
    private final double offset;
    private final double slope;

    Preset(double factor, double offset, double slope) {
      this.factor = factor;
      this.offset = offset;
      this.slope = slope;
    }

    /** Name in options. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The preset of a label. */
    public static Optional<Preset> ofLabel(String label) {
      return Arrays.stream(values()).filter(p -> p.label().equals(label)).findFirst();
    }

    /** The preset over a completeness that holds long after the mainshock. */
    public ShortTermCompleteness over(double floor) {
      return new ShortTermCompleteness(label(), factor, offset, slope, floor);
    }
  }

  /** Completeness some days after a mainshock; before it, the floor. */
  public double at(double mainshock, double days) {
    return days > 0 ? Math.max(floor, hidden(mainshock, days)) : floor;
  }

  /**
   * The least recorded magnitude that is complete some days after a mainshock. The floor is a
   * recorded magnitude; what the mainshock hides is a true one, so that a recorded magnitude is
   * complete where the whole of its step lies above.
   *
   * @param step step to which magnitudes are rounded, 0 for none
   */
  public double recordedAt(double mainshock, double days, double step) {
    if (!(days > 0) || step == 0) {
      return at(mainshock, days);
    }
    double steps = Math.ceil(hidden(mainshock, days) / step + 0.5 - 1e-6);
    return Math.max(floor, steps * step);
  }

  private double hidden(double mainshock, double days) {
    return factor * mainshock - offset - slope * Math.log10(days);
  }

  /** Days after the mainshock until events of a magnitude are recorded completely. */
  public double daysUntil(double mainshock, double magnitude) {
    return Math.pow(10, (factor * mainshock - offset - magnitude) / slope);
  }
}
