package org.aftershock.format;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Stays open when what reads it is closed, since more of it is still to be read. */
final class LeftOpen extends FilterInputStream {
  LeftOpen(InputStream in) {
    super(in);
  }

  @Override
  public void close() {}
}
