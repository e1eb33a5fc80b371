package org.aftershock.catalog;

/** Makes events for tests. */
final class Events {
  private Events() {}

  /**
   * A catalog of events at these times, in this reading order, each with its number as magnitude.
   */
  static Catalog at(long... micros) {
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < micros.length; i++) {
      builder.start().time(micros[i]).magnitude(i % 10);
      keep(builder.id("e" + i));
    }
    return builder.build();
  }

  /** Adds a row that must not be refused. */
  static void keep(CatalogBuilder row) {
    String fault = row.add();
    if (fault != null) {
      throw new AssertionError(fault);
    }
  }
}
