package org.aftershock.migration;

/** What the data say to the claim that the epicentres move. */
public enum Verdict {
  /** A drift is found and no single family carries it. */
  SUPPORTED,
  /**
   * Any drift of the small speed or more, in the claimed direction if there is one, is excluded.
   */
  CONTRADICTED,
  /** The test would find a drift of the small speed, but neither finds one nor excludes it. */
  UNDECIDED,
  /** Too few families, too short a time or too weak a test. */
  UNTESTABLE
}
