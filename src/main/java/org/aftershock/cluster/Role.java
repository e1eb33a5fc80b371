package org.aftershock.cluster;

import java.util.Locale;

/** What an event is in its family, whose mainshock is its largest event, the first of equals. */
public enum Role {
  /** The only event of its family. */
  SINGLE,
  MAINSHOCK,
  /** After the mainshock. */
  AFTERSHOCK,
  /** Before the mainshock. */
  FORESHOCK,
  /** Not looked at, for want of a position or a magnitude. */
  UNPLACED;

  /** Name in outputs, such as {@code aftershock}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
