package org.aftershock.chart;

import java.util.Arrays;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.math.Numbers;
import org.aftershock.summary.DepthRange;
import org.aftershock.summary.SequenceAnalysis;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Depths of the aftershocks: a histogram, and a section through the sequence. */
final class DepthChart implements Chart {
  private static final double GAP = 18;
  private static final double HISTOGRAM_INTERVALS = 4;
  private static final double STAR_DIAMETER = 19;

  @Override
  public String name() {
    return "depth";
  }

  @Override
  public String description() {
    return "depths of the aftershocks as a histogram and as a section through the sequence";
  }

  @Override
  public JFreeChart draw(SequenceAnalysis analysis, Theme theme) {
    Captions captions = new Captions(analysis);
    Quake mainshock = analysis.summary().mainshock();
    Catalog aftershocks = analysis.sequence().aftershocks();
    double[] depths = aftershocks.depthsKm();
    NumberAxis depthAxis = depthAxis(depths, mainshock.depthKm(), theme);
    CombinedRangeXYPlot plot = Frame.styled(new CombinedRangeXYPlot(depthAxis), theme);
    plot.setGap(GAP);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.add(histogram(depths, depthAxis, theme), 1);
    CrossSection section = CrossSection.of(mainshock, aftershocks);
    Symbols symbols = Symbols.of(analysis.summary());
    TimeColours colours = TimeColours.upTo(captions.spanDays());
    XYPlot right = section(analysis, section, symbols, colours, theme);
    plot.add(right, 3);
    if (depths.length == 0) {
      right.addAnnotation(
          new Note(
              aftershocks.isEmpty() ? "No aftershock in the zone" : "No aftershock has a depth",
              theme));
    }
    Frame frame = new Frame(analysis, theme);
    if (!Double.isNaN(mainshock.depthKm())) {
      frame.legend(Keys.symbol("Mainshock", Symbols.star(14), theme.mainshock(), theme.ink()));
    }
    if (depths.length > 0) {
      frame.legend(Keys.symbol("Aftershock", Symbols.disc(0, 0, 9), Ramp.at(0.4), theme.ink()));
      frame.side(new EventKey(colours, symbols, aftershocks.magnitudes(), theme));
    }
    return frame.around(plot, title(captions, analysis));
  }

  private static String title(Captions captions, SequenceAnalysis analysis) {
    DepthRange range = analysis.summary().aftershocks().depthKm();
    String all = captions.aftershocks() + " of the " + captions.mainshock();
    if (Double.isNaN(range.median())) {
      return analysis.sequence().aftershocks().isEmpty() ? all : all + " of unknown depth";
    }
    return range.min() == range.max()
        ? all + ", " + Numbers.tenth(range.min()) + " km deep"
        : all
            + ", "
            + Numbers.tenth(range.min())
            + " to "
            + Numbers.tenth(range.max())
            + " km deep, median "
            + Numbers.tenth(range.median())
            + " km";
  }

  private static NumberAxis depthAxis(double[] depths, double mainshock, Theme theme) {
    double deepest =
        Math.max(Arrays.stream(depths).max().orElse(20), Double.isNaN(mainshock) ? 0 : mainshock);
    double shallowest = Math.min(0, Arrays.stream(depths).min().orElse(0));
    double margin = 0.06 * Math.max(1, deepest - shallowest);
    NumberAxis axis =
        Axes.linear(
            "Depth (km)", shallowest < 0 ? shallowest - margin : 0, deepest + margin, theme);
    axis.setInverted(true);
    return axis;
  }

  private static XYPlot histogram(double[] depths, NumberAxis depthAxis, Theme theme) {
    DepthBars bars =
        depths.length == 0 ? null : new DepthBars(depths, depthAxis.getRange().getLength(), theme);
    String label = bars == null ? "Aftershocks" : "Aftershocks per " + Numbers.km(bars.widthKm());
    NumberAxis axis =
        Axes.counts(
            label, bars == null ? 4 : Math.max(4, 1.1 * bars.most()), HISTOGRAM_INTERVALS, theme);
    XYPlot plot = Frame.plot(axis, null, theme);
    if (bars != null) {
      plot.setDataset(bars.points());
      plot.setRenderer(bars);
    }
    return plot;
  }

  private static XYPlot section(
      SequenceAnalysis analysis,
      CrossSection section,
      Symbols symbols,
      TimeColours colours,
      Theme theme) {
    Quake mainshock = analysis.summary().mainshock();
    Catalog aftershocks = analysis.sequence().aftershocks();
    long origin = Times.micros(mainshock.time());
    double[] distances = section.distancesKm();
    double least = Math.min(0, Arrays.stream(distances).min().orElse(-5));
    double greatest = Math.max(0, Arrays.stream(distances).max().orElse(5));
    double margin = Math.max(1, 0.05 * (greatest - least));
    SectionPlot plot =
        Frame.styled(
            new SectionPlot(
                new Range(least - margin, greatest + margin), section.axisLabel(), theme),
            theme);
    Bubbles bubbles =
        new Bubbles(
            distances.length,
            i -> distances[i],
            aftershocks::depthKm,
            i -> symbols.diameter(aftershocks.magnitude(i)),
            i -> Theme.translucent(colours.of(Times.days(origin, aftershocks.timeMicros(i))), 0.85),
            Theme.translucent(theme.ink(), 0.55),
            theme);
    plot.setDataset(0, bubbles.points());
    plot.setRenderer(0, bubbles);
    if (!Double.isNaN(mainshock.depthKm())) {
      plot.setDataset(1, Points.one(0, mainshock.depthKm()));
      plot.setRenderer(
          1,
          Lines.symbols(Symbols.star(STAR_DIAMETER), theme.mainshock(), theme.ink(), theme.thin()));
      EventLabels labels = new EventLabels(theme);
      labels.avoid(bubbles);
      labels.add(
          0, mainshock.depthKm(), STAR_DIAMETER, "M" + Numbers.magnitude(mainshock.magnitude()));
      plot.addAnnotation(labels);
    }
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    return plot;
  }
}
