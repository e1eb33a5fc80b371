package org.aftershock.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The scanner gives the fields that a well-kept CSV library gives, whatever a valid table holds.
 */
class TableScannerTest {
  private static final int WIDTH = 4;

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> field =
        Arbitraries.strings().withChars("ab,\"\n é餘 1.").ofMaxLength(9).map(s -> "x" + s);
    return field.list().ofSize(WIDTH).list().ofMaxSize(20);
  }

  @Property(tries = 300)
  void readsWhatFastCsvReads(
      @ForAll("tables") List<List<String>> table, @ForAll @IntRange(min = 1, max = 7) int chunk)
      throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder().quoteStrategy(QuoteStrategies.REQUIRED).build(text)) {
      table.forEach(writer::writeRecord);
    }
    List<List<String>> expected;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.toString())) {
      expected = reader.stream().map(CsvRecord::getFields).collect(Collectors.toList());
    }
    assertThat(scan(text.toString(), chunk)).isEqualTo(expected).isEqualTo(table);
  }

  /** Reads with a stream that gives few bytes at a time. */
  private static List<List<String>> scan(String text, int chunk) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    InputStream drip =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, chunk));
          }
        };
    TableScanner scanner = new TableScanner("test", drip, ',', true, '\n', WIDTH);
    List<List<String>> rows = new ArrayList<>();
    while (scanner.next()) {
      rows.add(
          IntStream.range(0, scanner.fields())
              .mapToObj(
                  field ->
                      scanner.hasDoubledQuotes()
                          ? new String(scanner.single(field), StandardCharsets.UTF_8)
                          : scanner.field(field))
              .toList());
    }
    return rows;
  }
}
