package org.aftershock.migration;

/** What the data say to the claim that the epicentres move. */
public enum Verdict {
  /** A drift is found and no single family carries it. */
  SUPPORTED,
  /**
   * Any drift of the small speed or more, in the claimed direction if there is one, is excluded.
   */
  CONTRADICTED,
  /** The data don't decide: too few, too weak, or resting on one family. */
  UNTESTABLE
}
