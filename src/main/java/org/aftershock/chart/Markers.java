package org.aftershock.chart;

import java.awt.Color;
import org.aftershock.math.Numbers;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Lines across a plot that mark a value. */
final class Markers {
  private Markers() {}

  /** The magnitude of completeness, labelled at the top, for an axis of magnitudes. */
  static ValueMarker completeness(double completeness, Theme theme) {
    ValueMarker marker = new ValueMarker(completeness, theme.mutedInk(), theme.fineDashes());
    marker.setLabel("Mc " + Numbers.magnitude(completeness));
    marker.setLabelFont(theme.labelFont());
    marker.setLabelPaint(theme.ink());
    marker.setLabelBackgroundColor(new Color(0, true));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
    return marker;
  }
}
