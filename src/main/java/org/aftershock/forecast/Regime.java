package org.aftershock.forecast;

/**
 * Aftershock productivity and decay of a kind of place, found from many sequences: what to expect
 * before the sequence itself is heard. The mean of the sequences' a is known with their spread; p
 * and c are those of all sequences together.
 *
 * @param name name in options
 * @param meaning the kind of place
 * @param a mean of a of {@link ReasenbergJones}
 * @param spread standard deviation of a between sequences, the part that any mainshock has
 * @param smallSpread the part σ₁ that grows towards smaller mainshocks, see {@link #sigma}
 * @param p p
 * @param c c, days
 * @param b b-value
 * @param source the paper
 */
public record Regime(
    String name,
    String meaning,
    double a,
    double spread,
    double smallSpread,
    double p,
    double c,
    double b,
    String source) {

  /** Below this magnitude the spread of a no longer grows: it was not measured there. */
  private static final double LEAST_MAGNITUDE = 6;

  /**
   * Standard deviation of a between sequences (Page et al. 2016, doi:10.1785/0120160073): few
   * aftershocks of small mainshocks are recorded, so that
   *
   * <pre>σ² = σ₀² + σ₁² / 10^max(Mm, 6)</pre>
   *
   * @param mainshock magnitude of the mainshock
   */
  public double sigma(double mainshock) {
    double small = smallSpread * smallSpread / Math.pow(10, Math.max(mainshock, LEAST_MAGNITUDE));
    return Math.sqrt(spread * spread + small);
  }

  /** The rate of the mean sequence. */
  public ReasenbergJones mean(double mainshock) {
    return new ReasenbergJones(mainshock, a, b, p, c);
  }
}
