package org.aftershock.decay;

/**
 * The starts of a search for the greatest likelihood.
 *
 * @param tried how many
 * @param agreeing how many led to the greatest, within 1e-5 in ln L
 */
public record Starts(int tried, int agreeing) {
  /** Whether all led there. */
  public boolean agree() {
    return agreeing == tried;
  }
}
