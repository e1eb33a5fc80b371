package org.aftershock.format;

/** Is told how far reading has come. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (source, bytesRead) -> {};

  /** So many bytes of the source, as stored, have been read. */
  void update(Source source, long bytesRead);
}
