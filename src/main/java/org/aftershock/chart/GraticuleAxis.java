package org.aftershock.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An edge of a map, in km of its plane, labelled in degrees. */
final class GraticuleAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  GraticuleAxis() {
    super(null);
    setAutoRange(false);
  }

  @Override
  public List<ValueTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    Graticule graticule = ((MapPlot) getPlot()).graticule();
    boolean bottom = RectangleEdge.isTopOrBottom(edge);
    List<ValueTick> ticks = new ArrayList<>();
    for (Graticule.Crossing crossing : bottom ? graticule.meridians() : graticule.parallels()) {
      ticks.add(
          new NumberTick(
              crossing.place(),
              crossing.label(),
              bottom ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT,
              TextAnchor.CENTER,
              0));
    }
    return ticks;
  }
}
