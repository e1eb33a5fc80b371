package org.aftershock.format;

import java.io.IOException;

/** One way of writing a catalog as a file. Implementations hold no state. */
public interface CatalogFormat {
  /** Short name, such as {@code quakeml}, for messages and options. */
  String name();

  /** One line for users: what files these are and who writes them. */
  String description();

  /** Whether a file that begins like this is in this format. */
  boolean recognises(Head head);

  /**
   * Reads all events of a file into a sink, holding no more than one event at a time. Events that
   * can't be read are dropped with a reason, and reading goes on.
   *
   * @throws CatalogReadException if nothing more can be read; its message names the line
   */
  void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException;
}
