package org.aftershock.cluster;

import java.util.function.IntConsumer;
import org.aftershock.catalog.Catalog;

/** A way of splitting a catalog into families. */
public interface Declusterer {
  /** Short name, such as {@code gardner-knopoff}. */
  String name();

  /** One line for users: the idea and the source. */
  String description();

  /**
   * Splits a catalog. Events without a position or a magnitude are left out.
   *
   * @param progress is told now and then how many events of the catalog are done
   */
  Clustering decluster(Catalog catalog, IntConsumer progress);
}
