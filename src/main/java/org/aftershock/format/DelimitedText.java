package org.aftershock.format;

import java.io.IOException;
import java.util.List;

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
    String text = head.text().stripLeading();
    boolean structured = text.startsWith("{") || text.startsWith("[") || text.startsWith("<");
    return !structured && TableLayout.find(head).isPresent();
  }

  @Override
  public void read(CatalogInput input, ReadOptions options, EventSink sink) throws IOException {
    TableLayout layout =
        options.columns().isEmpty()
            ? TableLayout.find(input.head()).orElseThrow()
            : TableLayout.mapped(input, options);
    if (!layout.unusedColumns().isEmpty()) {
      sink.note("columns not used: " + String.join(", ", layout.unusedColumns()));
    }
    for (Field field : List.of(Field.MAGNITUDE, Field.LATITUDE, Field.LONGITUDE)) {
      if (!layout.columns().containsKey(field)) {
        sink.note("no column of " + field.label() + "; name it with --columns if there is one");
      }
    }
    new TableReader(layout, options, sink).read(input);
  }
}
