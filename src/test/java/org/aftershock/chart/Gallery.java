package org.aftershock.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Selection;
import org.aftershock.format.CatalogReader;
import org.aftershock.format.Progress;
import org.aftershock.format.ReadOptions;
import org.aftershock.format.Source;
import org.aftershock.summary.Diagnosis;
import org.aftershock.summary.Provenance;
import org.aftershock.summary.SequenceAnalysis;
import org.aftershock.summary.SequenceOptions;

/** Draws every kind of chart of some sequences, to be looked at. */
final class Gallery {
  private Gallery() {}

  /** Arguments: a folder of catalogs, and the folder that takes the images. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path images = Path.of(args[1]);
    SequenceOptions options = SequenceOptions.DEFAULT;
    SequenceOptions dapu = options.withRadiusKm(30);
    draw(
        read(data.resolve("dapu-2025.csv"), dapu.withAsOf(Instant.parse("2025-01-26T02:00:00Z"))),
        "dapu-week",
        images);
    draw(read(data.resolve("dapu-2025.csv"), dapu), "dapu-all", images);
    draw(read(data.resolve("ridgecrest-2019.csv"), options), "ridgecrest", images);
    draw(read(data.resolve("world-2018-02.csv"), options), "world", images);
    draw(Sequences.sequence(52, 179.8, 7.2, 900), "dateline", images);
    draw(Sequences.sequence(70.5, 24, 6.5, 250), "north", images);
    draw(Sequences.sequence(23.2, 120.5, 6.4, 0), "none", images);
    draw(Sequences.sequence(23.2, 120.5, 6.4, 1), "one", images);
    draw(Sequences.sequence(-38, 178, 8.8, 30_000), "many", images);
  }

  private static SequenceAnalysis read(Path file, SequenceOptions options) throws IOException {
    CatalogReader.Result read =
        CatalogReader.read(List.of(Source.file(file)), ReadOptions.DEFAULT, Progress.NONE);
    Catalog selected = read.catalog().select(Selection.EARTHQUAKES);
    return SequenceAnalysis.of(
        selected,
        options,
        new Provenance("0.1.0", List.of(), read.inputs(), 0, "UTC"),
        Diagnosis.of(read.diagnostics(), read.catalog(), selected));
  }

  private static void draw(SequenceAnalysis analysis, String name, Path folder) throws IOException {
    Files.createDirectories(folder);
    Theme theme = Theme.light();
    for (Chart chart : Charts.all()) {
      for (ImageSize size : List.of(ImageSize.DEFAULT, ImageSize.of(800, 500))) {
        String file = name + "-" + chart.name() + "-" + size.widthPx() + ".png";
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
          ChartWriter.png(chart.draw(analysis, theme), size, out);
        }
      }
    }
  }
}
