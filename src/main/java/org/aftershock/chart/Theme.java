package org.aftershock.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Type, colours and spacing of all charts. Lengths are points, see {@link ImageSize}. Colours of
 * data are from the set of Okabe and Ito (2008), which colour-blind readers tell apart.
 */
public final class Theme {
  private final Fonts fonts;

  private Theme(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Dark ink on white.
   *
   * @throws ChartException if Java can't use fonts on this machine
   */
  public static Theme light() {
    return new Theme(Fonts.load());
  }

  Font titleFont() {
    return fonts.bold().deriveFont(17f);
  }

  Font subtitleFont() {
    return fonts.regular().deriveFont(11.5f);
  }

  Font axisFont() {
    return fonts.regular().deriveFont(11.5f);
  }

  Font tickFont() {
    return fonts.regular().deriveFont(11f);
  }

  Font legendFont() {
    return fonts.regular().deriveFont(11f);
  }

  Font labelFont() {
    return fonts.regular().deriveFont(10.5f);
  }

  Font messageFont() {
    return fonts.regular().deriveFont(14f);
  }

  Font footerFont() {
    return fonts.regular().deriveFont(9.5f);
  }

  RectangleInsets padding() {
    return new RectangleInsets(14, 16, 10, 18);
  }

  /** Titles and labels. */
  Color ink() {
    return new Color(0x1c2126);
  }

  /** What stands behind: subtitles, ticks, the footer. */
  Color mutedInk() {
    return new Color(0x59626b);
  }

  Color background() {
    return Color.WHITE;
  }

  Color grid() {
    return new Color(0xe4e7ea);
  }

  Color axis() {
    return new Color(0x7d868e);
  }

  /** The aftershocks. */
  Color data() {
    return new Color(0x0072b2);
  }

  /** A second set beside the aftershocks. */
  Color context() {
    return new Color(0x8b949c);
  }

  /** Fitted laws. */
  Color fit() {
    return new Color(0xd55e00);
  }

  Color mainshock() {
    return new Color(0xe69f00);
  }

  Color sea() {
    return new Color(0xe9f0f5);
  }

  Color land() {
    return new Color(0xf8f6f1);
  }

  Color coast() {
    return new Color(0x8d979f);
  }

  Color border() {
    return new Color(0xb3a99c);
  }

  Stroke hairline() {
    return new BasicStroke(0.6f);
  }

  Stroke thin() {
    return new BasicStroke(1f);
  }

  Stroke line() {
    return new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  Stroke dashes() {
    return new BasicStroke(
        1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 3}, 0);
  }

  Stroke fineDashes() {
    return new BasicStroke(
        1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);
  }

  /** Under a fine line, in the colour of the background. */
  Stroke halo() {
    return new BasicStroke(3.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  /** The same colour, let through partly. */
  static Color translucent(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }
}
