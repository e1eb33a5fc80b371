package org.aftershock.catalog;

/** No event is left to work on. The message says what was asked for and how to widen it. */
public final class NoEventsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoEventsException(String message) {
    super(message);
  }
}
