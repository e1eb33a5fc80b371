package org.aftershock.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Writes results as a CSV of two columns, {@code key,value}, numbers unrounded. Keys are the paths
 * of the JSON, such as {@code aftershocks.bands[0].count}.
 */
public final class CsvReport {
  private CsvReport() {}

  /** Writes a result record. */
  public static void write(Object result, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord("key", "value");
    write("", ResultTree.of(result), csv);
    csv.flush();
  }

  private static void write(String path, Object plain, CsvWriter csv) {
    if (plain instanceof Map<?, ?> map) {
      map.forEach((key, value) -> write(path.isEmpty() ? "" + key : path + "." + key, value, csv));
    } else if (plain instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        write(path + "[" + i + "]", list.get(i), csv);
      }
    } else {
      csv.writeRecord(path, String.valueOf(plain));
    }
  }
}
