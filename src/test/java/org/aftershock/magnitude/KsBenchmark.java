package org.aftershock.magnitude;

import java.util.concurrent.TimeUnit;
import org.aftershock.math.GeometricFit;
import org.aftershock.math.PlainGeometricFit;
import org.aftershock.math.RandomStreams;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Time of one Kolmogorov–Smirnov p-value with 10,000 simulated samples of 5,000 magnitudes in steps
 * of 0.1, by drawing counts and by the plain way, which draws and sorts every magnitude. Run it
 * from the project folder:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.aftershock.magnitude.KsBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class KsBenchmark {
  private static final int MAGNITUDES = 5000;
  private static final int SAMPLES = 10_000;

  private final GeometricFit fit = fit();

  /** Runs this benchmark. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(KsBenchmark.class.getSimpleName()).build()).run();
  }

  private static GeometricFit fit() {
    MagnitudeHistogram histogram =
        new SyntheticMagnitudes(RandomStreams.of(1), 1, 0.1).sharp(MAGNITUDES, 2).histogram(0.1);
    int[] counts = new int[histogram.size()];
    for (int bin = 0; bin < counts.length; bin++) {
      counts[bin] = histogram.count(bin);
    }
    return GeometricFit.of(counts);
  }

  /** By counts. */
  @Benchmark
  public double counts() {
    return fit.pValue(SAMPLES, RandomStreams.of(1));
  }

  /** The plain way. */
  @Benchmark
  public double plainWay() {
    return PlainGeometricFit.pValue(
        fit.statistic(), MAGNITUDES, fit.ratio(), SAMPLES, RandomStreams.of(1));
  }
}
