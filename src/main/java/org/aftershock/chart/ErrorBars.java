package org.aftershock.chart;

import java.awt.Color;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Points with a standard error each. */
final class ErrorBars {
  static final double DIAMETER = 6;

  private final YIntervalSeries series = new YIntervalSeries("estimates", false, true);
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  /** Adds an estimate; one without an error is a point without a bar. */
  void add(double x, double value, double sigma) {
    double reach = sigma > 0 ? sigma : 0;
    series.add(x, value, value - reach, value + reach);
    include(value, reach);
  }

  /** Widens the range for an estimate that is drawn otherwise. */
  void include(double value, double sigma) {
    double reach = sigma > 0 ? sigma : 0;
    low = Math.min(low, value - reach);
    high = Math.max(high, value + reach);
  }

  boolean isEmpty() {
    return series.isEmpty();
  }

  /** Lower end of the lowest bar. */
  double low() {
    return low;
  }

  /** Upper end of the highest bar. */
  double high() {
    return high;
  }

  /** Draws them as dataset of an index. */
  void draw(XYPlot plot, int index, Color paint, Theme theme) {
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(series);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setErrorPaint(paint);
    renderer.setErrorStroke(theme.thin());
    renderer.setCapLength(0);
    renderer.setSeriesShape(0, Symbols.disc(0, 0, DIAMETER));
    renderer.setSeriesPaint(0, paint);
    plot.setDataset(index, dataset);
    plot.setRenderer(index, renderer);
  }
}
