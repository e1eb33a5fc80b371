package org.aftershock.chart;

import java.awt.Color;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Region;
import org.aftershock.catalog.Times;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.geo.AzimuthalProjection.Point;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.Numbers;
import org.aftershock.summary.SequenceAnalysis;
import org.aftershock.summary.ZoneSummary;
import org.jfree.chart.JFreeChart;

/** Epicentres of the aftershocks on a map. */
final class MapChart implements Chart {
  private static final double MARGIN = 1.12;
  private static final double LEAST_HALF_KM = 3;

  /** Beyond this the plane of the map no longer resembles the Earth. */
  private static final double GREATEST_HALF_KM = 9000;

  /** The corners of a view as wide as usual are this many times as far as its nearer edges. */
  private static final double OTHERS_WITHIN = 2;

  private static final int CIRCLE_POINTS = 361;
  private static final double STAR_DIAMETER = 19;

  @Override
  public String name() {
    return "map";
  }

  @Override
  public String description() {
    return "epicentres of the aftershocks, the zone they are counted in, and other events";
  }

  @Override
  public JFreeChart draw(SequenceAnalysis analysis, Theme theme) {
    Captions captions = new Captions(analysis);
    ZoneSummary zone = analysis.summary().zone();
    Quake mainshock = analysis.summary().mainshock();
    Catalog aftershocks = analysis.sequence().aftershocks();
    AzimuthalProjection projection = new AzimuthalProjection(zone.latitude(), zone.longitude());
    double halfKm = Math.max(LEAST_HALF_KM, Math.min(GREATEST_HALF_KM, MARGIN * zone.radiusKm()));
    MapPlot plot = Frame.styled(new MapPlot(projection, halfKm, theme), theme);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);

    Symbols symbols = Symbols.of(analysis.summary());
    Frame frame = new Frame(analysis, theme).credit("  ·  Map: Natural Earth");
    frame.legend(Keys.symbol("Mainshock", Symbols.star(14), theme.mainshock(), theme.ink()));
    if (!aftershocks.isEmpty()) {
      frame.legend(Keys.symbol("Aftershock", Symbols.disc(0, 0, 9), Ramp.at(0.4), theme.ink()));
    }

    Catalog others = others(analysis, OTHERS_WITHIN * halfKm);
    if (!others.isEmpty()) {
      Bubbles grey = others(others, projection, symbols, theme);
      plot.setDataset(0, grey.points());
      plot.setRenderer(0, grey);
      frame.legend(
          Keys.symbol(
              "Other event after the mainshock",
              Symbols.disc(0, 0, 8),
              Theme.translucent(theme.context(), 0.25),
              theme.context()));
    }
    plot.setDataset(1, circle(zone.radiusKm()));
    plot.setRenderer(1, Lines.line(theme.mutedInk(), theme.fineDashes()));
    frame.legend(
        Keys.line(
            "Aftershock zone, " + Numbers.km(zone.radiusKm()),
            theme.mutedInk(),
            theme.fineDashes()));

    TimeColours colours = TimeColours.upTo(captions.spanDays());
    Bubbles bubbles = aftershocks(analysis, projection, symbols, colours, theme);
    plot.setDataset(2, bubbles.points());
    plot.setRenderer(2, bubbles);
    Point epicentre = projection.project(mainshock.latitude(), mainshock.longitude());
    plot.setDataset(3, Points.one(epicentre.x(), epicentre.y()));
    plot.setRenderer(
        3,
        Lines.symbols(Symbols.star(STAR_DIAMETER), theme.mainshock(), theme.ink(), theme.thin()));
    plot.addAnnotation(new ScaleBar(theme));
    plot.addAnnotation(labels(analysis, projection, symbols, bubbles, theme));
    if (aftershocks.isEmpty()) {
      plot.addAnnotation(new Note("No aftershock in the zone", theme));
    }
    if (!aftershocks.isEmpty()) {
      frame.side(new EventKey(colours, symbols, aftershocks.magnitudes(), theme));
    }
    return frame.around(
        plot, captions.aftershocks() + " of the " + captions.mainshock() + captions.largest());
  }

  /** The events after the mainshock that are not in the zone but near enough to be in view. */
  private static Catalog others(SequenceAnalysis analysis, double nearKm) {
    ZoneSummary zone = analysis.summary().zone();
    Region region = analysis.sequence().zone().region();
    Catalog following = analysis.sequence().following();
    return following.where(
        i ->
            Geodesy.sphericalKm(
                        zone.latitude(),
                        zone.longitude(),
                        following.latitude(i),
                        following.longitude(i))
                    < nearKm
                && !region.contains(following.latitude(i), following.longitude(i)));
  }

  private static Bubbles others(
      Catalog others, AzimuthalProjection projection, Symbols symbols, Theme theme) {
    Point[] points = project(others, projection);
    Color fill = Theme.translucent(theme.context(), 0.25);
    return new Bubbles(
        points.length,
        i -> points[i].x(),
        i -> points[i].y(),
        i -> symbols.diameter(others.magnitude(i)),
        i -> fill,
        Theme.translucent(theme.context(), 0.7),
        theme);
  }

  private static Bubbles aftershocks(
      SequenceAnalysis analysis,
      AzimuthalProjection projection,
      Symbols symbols,
      TimeColours colours,
      Theme theme) {
    Catalog aftershocks = analysis.sequence().aftershocks();
    long origin = Times.micros(analysis.summary().mainshock().time());
    Point[] points = project(aftershocks, projection);
    return new Bubbles(
        points.length,
        i -> points[i].x(),
        i -> points[i].y(),
        i -> symbols.diameter(aftershocks.magnitude(i)),
        i -> Theme.translucent(colours.of(Times.days(origin, aftershocks.timeMicros(i))), 0.85),
        Theme.translucent(theme.ink(), 0.55),
        theme);
  }

  private static Point[] project(Catalog catalog, AzimuthalProjection projection) {
    Point[] points = new Point[catalog.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = projection.project(catalog.latitude(i), catalog.longitude(i));
    }
    return points;
  }

  /**
   * A circle about the centre of the projection stays one; one round the whole Earth is no line.
   */
  private static Points circle(double radiusKm) {
    double radius = Math.min(radiusKm, Math.PI * Geodesy.EARTH_RADIUS_KM);
    double[] xs = new double[CIRCLE_POINTS];
    double[] ys = new double[CIRCLE_POINTS];
    for (int i = 0; i < CIRCLE_POINTS; i++) {
      double angle = 2 * Math.PI * i / (CIRCLE_POINTS - 1);
      xs[i] = radius * Math.sin(angle);
      ys[i] = radius * Math.cos(angle);
    }
    return new Points(xs, ys);
  }

  private static EventLabels labels(
      SequenceAnalysis analysis,
      AzimuthalProjection projection,
      Symbols symbols,
      Bubbles bubbles,
      Theme theme) {
    EventLabels labels = new EventLabels(theme);
    labels.avoid(bubbles);
    Quake mainshock = analysis.summary().mainshock();
    Point epicentre = projection.project(mainshock.latitude(), mainshock.longitude());
    labels.add(
        epicentre.x(),
        epicentre.y(),
        STAR_DIAMETER,
        "M" + Numbers.magnitude(mainshock.magnitude()));
    Quake largest = analysis.summary().aftershocks().largest();
    if (largest != null) {
      Point point = projection.project(largest.latitude(), largest.longitude());
      labels.add(
          point.x(),
          point.y(),
          symbols.diameter(largest.magnitude()),
          "M" + Numbers.magnitude(largest.magnitude()));
    }
    return labels;
  }
}
