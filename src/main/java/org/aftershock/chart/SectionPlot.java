package org.aftershock.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.aftershock.math.Numbers;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * A section with depth down and distance across, a kilometre as long both ways wherever the shape
 * of the plot lets it; the axis says so, or by how much depth is exaggerated.
 */
final class SectionPlot extends XYPlot {
  private static final long serialVersionUID = 1L;

  /** How many times wider than the events the view may be for the sake of equal scales. */
  private static final double MOST_WIDENING = 5;

  private final Range needed;
  private final String label;

  /**
   * A section.
   *
   * @param needed range of distances to be seen, km
   */
  SectionPlot(Range needed, String label, Theme theme) {
    super(
        null,
        Axes.linear(label, needed.getLowerBound(), needed.getUpperBound(), theme),
        null,
        null);
    this.needed = needed;
    this.label = label;
  }

  /** Range of distances to be seen, km. */
  Range needed() {
    return needed;
  }

  @Override
  public void drawBackground(Graphics2D g2, Rectangle2D area) {
    double kmPerPoint = getRangeAxis().getRange().getLength() / area.getHeight();
    double equal = kmPerPoint * area.getWidth();
    double shown = needed.getLength();
    if (equal >= shown && equal <= MOST_WIDENING * shown) {
      shown = equal;
    }
    double middle = needed.getCentralValue();
    getDomainAxis().setRange(new Range(middle - shown / 2, middle + shown / 2), true, false);
    ((NumberAxis) getDomainAxis()).setTickUnit(LinearUnits.fitting(shown, 1), false, false);
    double exaggeration = shown / equal;
    getDomainAxis()
        .setLabel(
            Math.abs(exaggeration - 1) < 1e-9
                ? label + "; equal scales"
                : label + "; depth scale ×" + Numbers.significant(exaggeration, 2));
    super.drawBackground(g2, area);
  }
}
