package org.aftershock.format;

import java.io.IOException;

/** A file can't be read at all. The message names the file, the line if known, and the remedy. */
public final class CatalogReadException extends IOException {
  private static final long serialVersionUID = 1L;

  public CatalogReadException(String message) {
    super(message);
  }

  public CatalogReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
