package org.aftershock.cluster;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.aftershock.catalog.Catalog;

/**
 * Prints in how many of 500 catalogs of events at random a threshold of η is found, all told and if
 * only one normal distribution were the rival. Run it from the project folder:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     org.aftershock.cluster.UnclusteredCatalogs
 * }</pre>
 */
final class UnclusteredCatalogs {
  private static final int CATALOGS = 500;

  private UnclusteredCatalogs() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("events  threshold %  two normals before one %");
    for (int n : new int[] {60, 100, 200, 300, 600, 1000, 3000, 10_000}) {
      int thresholds = 0;
      int normals = 0;
      for (int k = 0; k < CATALOGS; k++) {
        Catalog catalog = ClusteredCatalogs.unclustered(n, k);
        double[] values =
            NearestNeighbours.of(catalog, EtaMetric.DEFAULT, 1, done -> {}).log10Etas();
        EtaMixture found = EtaMixture.of(values, 1);
        thresholds += found.hasThreshold() ? 1 : 0;
        normals += found.bic() < found.normalBic() ? 1 : 0;
      }
      out.printf(
          Locale.ROOT,
          "%6d  %11.1f  %24.1f%n",
          n,
          100.0 * thresholds / CATALOGS,
          100.0 * normals / CATALOGS);
    }
  }
}
