package org.aftershock.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;

/** Writes charts as images. The same chart gives the same bytes. */
public final class ChartWriter {
  private static final double METRES_PER_INCH = 0.0254;
  private static final String PNG_METADATA = "javax_imageio_png_1.0";

  private ChartWriter() {}

  /** Writes a PNG that states no resolution. The stream stays open. */
  public static void png(JFreeChart chart, ImageSize size, OutputStream out) throws IOException {
    png(chart, size, Double.NaN, out);
  }

  /**
   * Writes a PNG. The stream stays open.
   *
   * @param dpi resolution to state in the file, pixels an inch; NaN for none
   */
  public static void png(JFreeChart chart, ImageSize size, double dpi, OutputStream out)
      throws IOException {
    BufferedImage image = image(chart, size);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
      if (dpi > 0) {
        metadata.mergeTree(PNG_METADATA, resolution(dpi));
      }
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /** Draws a chart into an image. */
  static BufferedImage image(JFreeChart chart, ImageSize size) {
    BufferedImage image =
        new BufferedImage(size.widthPx(), size.heightPx(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(Color.WHITE);
    g.fillRect(0, 0, size.widthPx(), size.heightPx());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.scale(size.scale(), size.scale());
    chart.draw(
        g,
        new Rectangle2D.Double(
            0, 0, size.widthPx() / size.scale(), size.heightPx() / size.scale()));
    g.dispose();
    return image;
  }

  private static IIOMetadataNode resolution(double dpi) {
    String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
    root.appendChild(physical);
    return root;
  }
}
