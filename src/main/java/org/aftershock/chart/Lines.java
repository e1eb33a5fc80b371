package org.aftershock.chart;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Renderers of lines and of plain symbols. */
final class Lines {
  private Lines() {}

  /** A line through the points. */
  static XYItemRenderer line(Paint paint, Stroke stroke) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, paint);
    renderer.setSeriesStroke(0, stroke);
    return renderer;
  }

  /** Areas between the ends of intervals, one of each series. */
  static XYItemRenderer areas(int series, Paint fill) {
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1);
    for (int i = 0; i < series; i++) {
      renderer.setSeriesFillPaint(i, fill);
    }
    return renderer;
  }

  /** The same symbol at every point. */
  static XYItemRenderer symbols(Shape shape, Paint fill, Paint outline, Stroke stroke) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesPaint(0, fill);
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, fill);
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlinePaint(0, outline);
    renderer.setSeriesOutlineStroke(0, stroke);
    return renderer;
  }
}
