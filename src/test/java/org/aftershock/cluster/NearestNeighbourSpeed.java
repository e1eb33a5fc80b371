package org.aftershock.cluster;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.aftershock.catalog.Catalog;
import org.aftershock.summary.Sequences;

/**
 * Prints how long the nearest neighbours of 10,000, 100,000 and 1,000,000 events take, in seconds
 * of all threads together, and the most memory in use, catalog included. Run it from the project
 * folder, with a catalog to make larger ones from, or with a number of threads and no more:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.aftershock.cluster.NearestNeighbourSpeed data/ridgecrest-2019.csv 2
 * }</pre>
 */
final class NearestNeighbourSpeed {
  private NearestNeighbourSpeed() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Catalog real = Sequences.read(Path.of(args.length > 0 ? args[0] : "data/ridgecrest-2019.csv"));
    int threads =
        args.length > 1 ? Integer.parseInt(args[1]) : Runtime.getRuntime().availableProcessors();
    measure(ResampledCatalog.of(real, 50_000, 7), threads); // warms up
    double before = Double.NaN;
    out.println("    events  CPU s  wall s  exponent  most MB in use");
    for (int size : new int[] {10_000, 100_000, 1_000_000}) {
      Catalog catalog = ResampledCatalog.of(real, size, size);
      Measure measure = measure(catalog, threads);
      out.printf(
          Locale.ROOT,
          "%10d  %5.2f  %6.2f  %8.2f  %14.0f%n",
          size,
          measure.cpuSeconds,
          measure.wallSeconds,
          Math.log10(measure.cpuSeconds / before),
          measure.megabytes);
      before = measure.cpuSeconds;
    }
  }

  private record Measure(double cpuSeconds, double wallSeconds, double megabytes) {}

  private static Measure measure(Catalog catalog, int threads) {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    NearestNeighbours.of(catalog, EtaMetric.DEFAULT, threads, done -> {});
    wall = System.nanoTime() - wall;
    cpu = system.getProcessCpuTime() - cpu;
    double bytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    return new Measure(cpu / 1e9, wall / 1e9, bytes / 1e6);
  }
}
