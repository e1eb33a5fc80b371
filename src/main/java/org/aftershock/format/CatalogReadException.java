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

  /** The file is not what its format asks for from this line on. */
  static CatalogReadException damaged(String name, long line, Throwable cause) {
    return new CatalogReadException(
        name + ": the file is cut short or damaged at line " + line + "; fetch it again", cause);
  }
}
