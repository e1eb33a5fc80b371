package org.aftershock.format;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.aftershock.catalog.Catalog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Rows per second of reading a ComCat CSV held in memory: by the whole reader (recognition,
 * SHA-256, checks, identifiers, places, sorting), and by the plain way of splitting lines, which
 * keeps the same columns and does nothing else, or only five numbers a row. Run it from the project
 * folder:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.aftershock.format.ReadBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
  private static final int ROWS = 200_000;

  /** Latitude, longitude, depth, magnitude, and, after the split place, the location errors. */
  private static final int[] NUMBERS = {1, 2, 3, 4, 16, 17};

  /** Magnitude type, identifier, the first part of the place, and event type. */
  private static final int[] TEXTS = {5, 11, 13, 15};

  private final byte[] csv = ComCatCsv.bytes(ROWS, 1);

  /** Runs this benchmark. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(ReadBenchmark.class.getSimpleName()).build()).run();
  }

  /** The reader of this project. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Catalog catalogReader() throws IOException {
    Source source = new Source("memory.csv", csv.length, () -> new ByteArrayInputStream(csv));
    return CatalogReader.read(List.of(source), ReadOptions.DEFAULT, Progress.NONE).catalog();
  }

  /** The plain way with the columns that the reader keeps. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Table plainWay() throws IOException {
    Table table = new Table();
    eachLine(
        fields -> {
          table.times.add(micros(fields[0]));
          table.updates.add(micros(fields[12]));
          for (int column : NUMBERS) {
            table.numbers.add(
                fields[column].isEmpty() ? Double.NaN : Double.parseDouble(fields[column]));
          }
          for (int column : TEXTS) {
            table.texts.add(fields[column]);
          }
        });
    return table;
  }

  /** The plain way with time, position, depth and magnitude alone. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Table plainFiveNumbers() throws IOException {
    Table table = new Table();
    eachLine(
        fields -> {
          table.times.add(micros(fields[0]));
          for (int column = 1; column <= 4; column++) {
            table.numbers.add(Double.parseDouble(fields[column]));
          }
        });
    return table;
  }

  private void eachLine(Consumer<String[]> row) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        row.accept(line.split(",", -1));
      }
    }
  }

  private static long micros(String iso) {
    Instant time = Instant.parse(iso);
    return time.getEpochSecond() * 1_000_000 + time.getNano() / 1000;
  }

  /** Growing columns of the rows read. */
  public static final class Table {
    private final Longs times = new Longs();
    private final Longs updates = new Longs();
    private final Doubles numbers = new Doubles();
    private final List<String> texts = new ArrayList<>();
  }

  private static final class Longs {
    private long[] values = new long[16];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }
  }

  private static final class Doubles {
    private double[] values = new double[16];
    private int size;

    void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }
  }
}
