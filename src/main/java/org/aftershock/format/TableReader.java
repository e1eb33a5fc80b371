package org.aftershock.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.format.ReadOptions.DepthUnit;

/** Reads the rows of a table whose layout is known, each field straight from the buffer. */
final class TableReader {
  private static final Set<String> MISSING =
      Set.of("", "nan", "na", "n/a", "null", "none", "-", "--", "-.-");
  private static final int LONGEST_FIELD = 1 << 20;
  private static final int TEXT_KEPT = 250;

  private final TableLayout layout;
  private final ReadOptions options;
  private final EventSink sink;
  private final TimeParser times;

  TableReader(TableLayout layout, ReadOptions options, EventSink sink) {
    this.layout = layout;
    this.options = options;
    this.sink = sink;
    this.times = new TimeParser(options.zoneOrUtc());
  }

  void read(CatalogInput input) throws IOException {
    RowHandler handler = new RowHandler();
    try (CsvReader<Boolean> csv =
        CsvReader.builder()
            .fieldSeparator(layout.separator())
            .quoteCharacter(layout.quoted() ? '"' : '\0')
            .commentStrategy(CommentStrategy.SKIP)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(true)
            .maxBufferSize(LONGEST_FIELD)
            .build(handler, input.reader())) {
      csv.skipLines(layout.linesToSkip());
      csv.forEach(row -> {});
    } catch (CsvParseException e) {
      throw new CatalogReadException(
          input.name() + ", after line " + handler.line + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    tellAssumptions();
  }

  private void tellAssumptions() {
    if (times.assumedZone()) {
      sink.note(
          "times name no zone; they were read as "
              + options.zoneOrUtc().getId().replace("Z", "UTC")
              + (options.zone() == null ? " (say otherwise with --input-time-zone)" : ""));
    }
    if (times.monthFirst()) {
      sink.note("dates such as 4/25/15 were read as month/day/year");
    }
    if (times.dateOnly()) {
      sink.note("dates without a time of day were read as midnight");
    }
  }

  /** Takes the fields of a row as they come and hands the row to the sink at its end. */
  private final class RowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final Field[] fields;
    private final boolean dateApart;
    private final DepthUnit depthUnit = layout.depthUnit(options);
    private final StringBuilder text = new StringBuilder(TEXT_KEPT);
    private CatalogBuilder row;
    private long line;
    private int count;
    private String fault;
    private boolean magnitudeMissing;
    private boolean placeMissing;
    private String date;
    private String timeOfDay;

    RowHandler() {
      int last = layout.columns().values().stream().mapToInt(Integer::intValue).max().orElse(0);
      fields = new Field[last + 1];
      for (Map.Entry<Field, Integer> column : layout.columns().entrySet()) {
        fields[column.getValue()] = column.getKey();
      }
      dateApart =
          layout.columns().containsKey(Field.DATE) && layout.columns().containsKey(Field.TIME);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = startingLineNumber;
      row = sink.row().magnitudeType(layout.magnitudeType());
      text.setLength(0);
      count = 0;
      fault = null;
      magnitudeMissing = true;
      placeMissing = true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      count++;
      if (text.length() < TEXT_KEPT) {
        if (index > 0) {
          text.append(layout.separator());
        }
        text.append(buffer, offset, Math.min(length, TEXT_KEPT));
      }
      if (index < fields.length && fields[index] != null) {
        take(fields[index], buffer, offset, length);
      }
    }

    private void take(Field field, char[] buffer, int offset, int length) {
      switch (field) {
        case TIME, DATE -> time(field, buffer, offset, length);
        case LATITUDE -> {
          double degrees = number(field, buffer, offset, length);
          placeMissing = Double.isNaN(degrees);
          row.latitude(degrees);
        }
        case LONGITUDE -> row.longitude(number(field, buffer, offset, length));
        case DEPTH -> row.depthKm(depthUnit.toKm(number(field, buffer, offset, length)));
        case MAGNITUDE -> {
          double magnitude = number(field, buffer, offset, length);
          magnitudeMissing = Double.isNaN(magnitude);
          row.magnitude(magnitude);
        }
        case HORIZONTAL_ERROR -> row.horizontalErrorKm(number(field, buffer, offset, length));
        case DEPTH_ERROR -> row.depthErrorKm(number(field, buffer, offset, length));
        case FELT -> row.felt(number(field, buffer, offset, length));
        case CDI -> row.cdi(number(field, buffer, offset, length));
        case MMI -> row.mmi(number(field, buffer, offset, length));
        case ID -> row.id(text(buffer, offset, length));
        case MAGNITUDE_TYPE -> row.magnitudeType(text(buffer, offset, length));
        case EVENT_TYPE -> row.eventType(text(buffer, offset, length));
        case PLACE -> row.place(text(buffer, offset, length));
        case REPORT_CLASS -> row.reportClass(text(buffer, offset, length));
        case UPDATED -> {
          long updated = times.parse(buffer, offset, length);
          if (updated != TimeParser.INVALID) {
            row.updated(updated);
          }
        }
      }
    }

    private void time(Field field, char[] buffer, int offset, int length) {
      if (!dateApart) {
        setTime(times.parse(buffer, offset, length));
      } else if (field == Field.DATE) {
        date = text(buffer, offset, length);
      } else {
        timeOfDay = text(buffer, offset, length);
      }
    }

    private void setTime(long micros) {
      if (micros == TimeParser.INVALID) {
        fault = "time not understood";
      } else {
        row.time(micros);
      }
    }

    private double number(Field field, char[] buffer, int offset, int length) {
      double value = Decimals.parse(buffer, offset, length);
      if (Double.isNaN(value)
          && !MISSING.contains(text(buffer, offset, length).toLowerCase(Locale.ROOT))) {
        fault = field.label() + " is not a number";
      }
      return value;
    }

    private static String text(char[] buffer, int offset, int length) {
      return length == 0 ? "" : new String(buffer, offset, length).strip();
    }

    @Override
    protected Boolean buildRecord() {
      if (dateApart && date != null && timeOfDay != null) {
        setTime(times.parse(date + " " + timeOfDay));
        date = null;
        timeOfDay = null;
      }
      if (fault == null && layout.width() > 0 && count > layout.width()) {
        fault = "more fields than the header has columns";
      }
      if (fault != null) {
        sink.drop(fault, line, text);
        return true;
      }
      if (magnitudeMissing && layout.columns().containsKey(Field.MAGNITUDE)) {
        sink.doubt("no magnitude; kept, but in no magnitude statistics", line, text);
      }
      if (placeMissing && layout.columns().containsKey(Field.LATITUDE)) {
        sink.doubt("no position; kept, but in no region", line, text);
      }
      sink.keep(line, text);
      return true;
    }
  }
}
