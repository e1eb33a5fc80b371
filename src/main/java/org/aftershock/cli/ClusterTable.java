package org.aftershock.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.aftershock.catalog.Catalog;
import org.aftershock.cluster.Clustering;
import org.aftershock.format.ComCatCsvWriter;
import org.aftershock.format.ComCatCsvWriter.ExtraColumn;

/** Writes catalogs with the families of their events. */
final class ClusterTable {
  private ClusterTable() {}

  /**
   * Writes the events that pass a test, with the columns {@code cluster}, {@code role}, {@code
   * parent} and {@code evidence} for each method; their names end in that of the method if there
   * are several.
   */
  static void write(Path file, Catalog catalog, List<Clustering> clusterings, IntPredicate test)
      throws IOException {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < catalog.size(); i++) {
      if (test.test(i)) {
        kept.add(i);
      }
    }
    List<ExtraColumn> columns = new ArrayList<>();
    for (Clustering clustering : clusterings) {
      String end = clusterings.size() == 1 ? "" : "_" + clustering.method().replace('-', '_');
      columns.add(new ExtraColumn("cluster" + end, k -> cluster(clustering, kept.get(k))));
      columns.add(new ExtraColumn("role" + end, k -> clustering.role(kept.get(k)).label()));
      columns.add(new ExtraColumn("parent" + end, k -> parent(clustering, kept.get(k))));
      columns.add(new ExtraColumn("evidence" + end, k -> evidence(clustering, kept.get(k))));
    }
    AtomicOutput.write(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          ComCatCsvWriter.write(catalog.where(test), columns, writer);
          writer.flush();
        });
  }

  private static String cluster(Clustering clustering, int event) {
    int family = clustering.family(event);
    return family < 0 ? "" : Integer.toString(family);
  }

  private static String parent(Clustering clustering, int event) {
    int parent = clustering.parent(event);
    return parent < 0 ? "" : clustering.catalog().id(parent);
  }

  private static String evidence(Clustering clustering, int event) {
    double evidence = clustering.evidence(event);
    return Double.isNaN(evidence) ? "" : Double.toString(evidence);
  }
}
