package org.aftershock.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Tables with a header: ComCat CSV and any other CSV, TSV, or table parted by semicolons or bars
 * whose headers are known, or whose columns the user names.
 */
final class DelimitedText implements CatalogFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String description() {
    return "table with a header line (USGS ComCat CSV, other CSV, TSV, semicolons)";
  }

  @Override
  public boolean recognises(Head head) {
    return TableLayout.find(head).isPresent();
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    Optional<TableLayout> layout = TableLayout.find(input.head());
    if (!options.columns().isEmpty()) {
      layout = Optional.of(TableLayout.mapped(input, options));
    }
    List<String> unused = layout.orElseThrow().unusedColumns();
    if (!unused.isEmpty()) {
      sink.note("columns not used: " + String.join(", ", unused));
    }
    new TableReader(layout.orElseThrow(), options, sink).read(input);
  }
}
