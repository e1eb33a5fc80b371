package org.aftershock.chart;

import java.awt.Color;
import java.util.Arrays;
import org.aftershock.magnitude.BValue;
import org.aftershock.magnitude.MagnitudeStatistics;
import org.aftershock.magnitude.MagnitudeStep;
import org.aftershock.math.Numbers;
import org.aftershock.summary.SequenceAnalysis;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Numbers of aftershocks by magnitude, with the fitted Gutenberg–Richter law. */
final class FrequencyMagnitudeChart implements Chart {
  private static final double BIN_WIDTH = 0.1;
  private static final double SYMBOL = 6;

  @Override
  public String name() {
    return "frequency-magnitude";
  }

  @Override
  public String description() {
    return "numbers of aftershocks by magnitude, with completeness and Gutenberg–Richter fit";
  }

  @Override
  public JFreeChart draw(SequenceAnalysis analysis, Theme theme) {
    Captions captions = new Captions(analysis);
    MagnitudeStatistics statistics = analysis.summary().magnitudes();
    double[] magnitudes = analysis.sequence().aftershocks().magnitudes();
    double step = statistics.magnitudeStep();
    double width = step > BIN_WIDTH ? step : BIN_WIDTH;
    double least = Arrays.stream(magnitudes).min().orElse(2);
    double greatest = Arrays.stream(magnitudes).max().orElse(5);
    XYPlot plot =
        Frame.plot(
            Axes.linear("Magnitude", least - 3 * width, greatest + 4 * width, theme),
            Axes.decades("Number of aftershocks", 0.7, 1.8 * Math.max(5, magnitudes.length), theme),
            theme);
    Frame frame =
        new Frame(analysis, theme)
            .caution("NO_B_VALUE")
            .caution("FEW_EVENTS_FOR_B")
            .caution("MIXED_MAGNITUDE_TYPES")
            .caution("CATALOG_CUT_OFF");
    if (magnitudes.length == 0) {
      plot.addAnnotation(
          new Note(
              analysis.sequence().aftershocks().isEmpty()
                  ? "No aftershock in the zone up to "
                      + analysis.summary().clock().full(analysis.summary().asOf())
                  : "No aftershock has a magnitude",
              theme));
    } else {
      counts(plot, frame, magnitudes, width, theme);
    }
    law(plot, frame, statistics.b(), greatest, theme);
    completeness(plot, statistics.completeness().value(), theme);
    return frame.around(plot, title(captions, statistics.b()));
  }

  private static String title(Captions captions, BValue b) {
    if (Double.isNaN(b.value())) {
      return captions.aftershocks() + " of the " + captions.mainshock() + " by magnitude";
    }
    return "Aftershocks of the "
        + captions.mainshock()
        + " have a b-value of "
        + Numbers.plusMinus(b.value(), b.sigma());
  }

  private static void counts(
      XYPlot plot, Frame frame, double[] magnitudes, double width, Theme theme) {
    int[] bins = Arrays.stream(magnitudes).mapToInt(m -> MagnitudeStep.bin(m, width)).toArray();
    int low = Arrays.stream(bins).min().orElseThrow();
    int high = Arrays.stream(bins).max().orElseThrow();
    double[] in = new double[high - low + 1];
    for (int bin : bins) {
      in[bin - low]++;
    }
    double[] at = new double[in.length];
    double[] above = new double[in.length];
    double[] binsAt = new double[in.length];
    double[] binsIn = new double[in.length];
    int occupied = 0;
    double sum = 0;
    for (int i = in.length - 1; i >= 0; i--) {
      sum += in[i];
      at[i] = MagnitudeStep.atBin(low + i, width);
      above[i] = sum;
      if (in[i] > 0) {
        binsAt[occupied] = at[i];
        binsIn[occupied++] = in[i];
      }
    }
    plot.setDataset(1, Points.first(occupied, binsAt, binsIn));
    plot.setRenderer(
        1,
        Lines.symbols(
            Symbols.disc(0, 0, SYMBOL - 0.5), theme.background(), theme.context(), theme.thin()));
    plot.setDataset(2, new Points(at, above));
    plot.setRenderer(
        2,
        Lines.symbols(
            Symbols.disc(0, 0, SYMBOL), theme.data(), theme.data().darker(), theme.hairline()));
    frame.legend(
        Keys.symbol(
            "Number at or above the magnitude",
            Symbols.disc(0, 0, SYMBOL + 1),
            theme.data(),
            theme.data().darker()));
    frame.legend(
        Keys.symbol(
            "Number in a bin of " + Numbers.significant(width, 2),
            Symbols.disc(0, 0, SYMBOL + 1),
            theme.background(),
            theme.context()));
  }

  private static void law(XYPlot plot, Frame frame, BValue b, double greatest, Theme theme) {
    if (Double.isNaN(b.value())) {
      return;
    }
    // The line ends where it expects one event, or at the largest one if that is further on.
    double end = Math.max(greatest, b.aValue() / b.value());
    double[] xs = {b.completeness(), end};
    double[] ys = {b.expectedAtOrAbove(xs[0]), b.expectedAtOrAbove(xs[1])};
    plot.setDataset(0, new Points(xs, ys));
    plot.setRenderer(0, Lines.line(theme.fit(), theme.line()));
    plot.getDomainAxis()
        .setRange(plot.getDomainAxis().getLowerBound(), Math.max(end, greatest) + 0.3);
    frame.legend(
        Keys.line(
            "Gutenberg–Richter fit, b = "
                + Numbers.plusMinus(b.value(), b.sigma())
                + ", n = "
                + Numbers.count(b.n()),
            theme.fit(),
            theme.line()));
  }

  private static void completeness(XYPlot plot, double completeness, Theme theme) {
    if (Double.isNaN(completeness)) {
      return;
    }
    ValueMarker marker = new ValueMarker(completeness, theme.mutedInk(), theme.fineDashes());
    marker.setLabel("Mc " + Numbers.magnitude(completeness));
    marker.setLabelFont(theme.labelFont());
    marker.setLabelPaint(theme.ink());
    marker.setLabelBackgroundColor(new Color(0, true));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
    plot.addDomainMarker(marker, Layer.BACKGROUND);
  }
}
