package org.aftershock.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** An arrow for a fitted shift, dashed and with an open head where it is not significant. */
final class Arrow extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private static final double HEAD = 9;

  /** A short arrow keeps something of its shaft. */
  private static final double LONGEST_HEAD = 0.6;

  private static final double HALF_HEAD = 4.5;
  private static final double HALO = 2;

  private final double fromX;
  private final double fromY;
  private final double toX;
  private final double toY;
  private final boolean significant;
  private final Theme theme;

  /** An arrow between points in units of the axes. */
  Arrow(double fromX, double fromY, double toX, double toY, boolean significant, Theme theme) {
    this.fromX = fromX;
    this.fromY = fromY;
    this.toX = toX;
    this.toY = toY;
    this.significant = significant;
    this.theme = theme;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D dataArea,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    double x0 = domainAxis.valueToJava2D(fromX, dataArea, RectangleEdge.BOTTOM);
    double y0 = rangeAxis.valueToJava2D(fromY, dataArea, RectangleEdge.LEFT);
    double x1 = domainAxis.valueToJava2D(toX, dataArea, RectangleEdge.BOTTOM);
    double y1 = rangeAxis.valueToJava2D(toY, dataArea, RectangleEdge.LEFT);
    double length = Math.hypot(x1 - x0, y1 - y0);
    if (!(length > 0)) {
      return;
    }
    double east = (x1 - x0) / length;
    double south = (y1 - y0) / length;
    double head = Math.min(HEAD, LONGEST_HEAD * length);
    double neckX = x1 - head * east;
    double neckY = y1 - head * south;
    Line2D shaft = new Line2D.Double(x0, y0, neckX, neckY);
    Path2D point = new Path2D.Double();
    double half = HALF_HEAD * head / HEAD;
    point.moveTo(neckX - half * south, neckY + half * east);
    point.lineTo(x1, y1);
    point.lineTo(neckX + half * south, neckY - half * east);
    point.closePath();
    g2.setPaint(theme.background());
    g2.setStroke(
        new BasicStroke((float) (1.8 + 2 * HALO), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g2.draw(shaft);
    g2.draw(point);
    g2.setPaint(significant ? theme.fit() : theme.background());
    g2.fill(point);
    g2.setPaint(theme.fit());
    g2.setStroke(theme.line());
    g2.draw(point);
    g2.setStroke(significant ? theme.line() : theme.dashes());
    g2.draw(shaft);
  }
}
