package org.aftershock.format;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Rows per second of reading a ComCat CSV held in memory, by the whole reader (recognition,
 * SHA-256, checks, identifiers, places, sorting) and by the plain way of splitting lines, which
 * keeps five numbers a row. Run it from the project folder:
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
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
  private static final int ROWS = 200_000;

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

  /** The plain way. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public Lists plainWay() throws IOException {
    Lists lists = new Lists();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split(",", -1);
        Instant time = Instant.parse(fields[0]);
        lists.add(
            time.getEpochSecond() * 1_000_000 + time.getNano() / 1000,
            Double.parseDouble(fields[1]),
            Double.parseDouble(fields[2]),
            Double.parseDouble(fields[3]),
            Double.parseDouble(fields[4]));
      }
    }
    return lists;
  }

  /** Growing lists of primitives. */
  public static final class Lists {
    private long[] times = new long[16];
    private double[] numbers = new double[64];
    private int size;

    void add(long time, double latitude, double longitude, double depth, double magnitude) {
      if (size == times.length) {
        times = Arrays.copyOf(times, 2 * size);
        numbers = Arrays.copyOf(numbers, 8 * size);
      }
      times[size] = time;
      numbers[4 * size] = latitude;
      numbers[4 * size + 1] = longitude;
      numbers[4 * size + 2] = depth;
      numbers[4 * size + 3] = magnitude;
      size++;
    }
  }
}
