package org.aftershock.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.aftershock.catalog.Quake;
import org.aftershock.math.Numbers;
import org.aftershock.migration.AftershockArea;
import org.aftershock.migration.Displacement;
import org.aftershock.migration.Drift;
import org.aftershock.migration.Ellipse;
import org.aftershock.migration.Migration;
import org.aftershock.summary.SequenceAnalysis;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/**
 * Whether the epicentres move: a map of the aftershocks by time with their centroids, the ellipse
 * that holds 90 % of them, and the drift of their families over the whole time.
 */
final class MigrationChart implements Chart {
  private static final double MARGIN = 0.08;
  private static final double LEAST_HALF_KM = 3;
  private static final double GREATEST_HALF_KM = 9000;
  private static final int ELLIPSE_POINTS = 181;
  private static final double SQUARE = 6;
  private static final double DIAMOND = 11;

  /** Index of the first dataset of a centroid: all from there on are centroids. */
  private static final int FIRST_CENTROID = 6;

  private static final double GREATEST_P = 0.05;

  @Override
  public String name() {
    return "migration";
  }

  @Override
  public String description() {
    return "map of the aftershocks by time, with their centroids, 90 % ellipse and drift";
  }

  @Override
  public JFreeChart draw(SequenceAnalysis analysis, Theme theme) {
    Captions captions = new Captions(analysis);
    PlaneEvents events = PlaneEvents.of(analysis);
    Migration migration = analysis.summary().migration();
    AftershockArea area = analysis.summary().area();
    Points ellipse = area == null ? null : ellipse(area.ellipse());
    MapPlot plot = Frame.styled(new MapPlot(events.plane(), needed(events, ellipse), theme), theme);
    EventMarks marks = new EventMarks(analysis, theme);
    Frame frame = new Frame(analysis, theme).credit(MapPlot.CREDIT);
    marks.mainshockKey(frame);
    Bubbles bubbles = marks.aftershocks(plot, 1, events.x(), events.y(), EventMarks.FAINT);
    marks.mainshock(plot, 2, 0, 0);
    if (bubbles.count() > 0) {
      marks.aftershockKey(frame);
    }
    if (ellipse != null) {
      plot.setDataset(3, ellipse);
      plot.setRenderer(3, Lines.line(theme.ink(), theme.fineDashes()));
      frame.legend(Keys.line(words(area.ellipse()), theme.ink(), theme.fineDashes()));
    }
    if (migration == null) {
      plot.addAnnotation(new Note(nothing(analysis), theme));
    } else {
      centroids(plot, frame, events.windows(migration), events, marks, theme);
      halves(plot, frame, migration.halves(), theme);
      if (!Double.isNaN(migration.drift().kmPerDecade())) {
        drift(plot, frame, migration, FamilyMeans.of(analysis, events), theme);
        frame
            .caution(migration.warnings(), "ONE_LARGE_FAMILY")
            .caution(migration.warnings(), "ONE_FAMILY_DECIDES")
            .caution(migration.warnings(), "LOCATIONS_TOO_COARSE");
      }
    }
    plot.addAnnotation(new ScaleBar(theme));
    EventLabels labels = labels(analysis, marks, bubbles, events, theme);
    if (migration != null) {
      for (int k = FIRST_CENTROID; k < plot.getDatasetCount(); k++) {
        labels.block(
            plot.getDataset(k).getXValue(0, 0), plot.getDataset(k).getYValue(0, 0), DIAMOND);
      }
    }
    plot.addAnnotation(labels);
    return frame.around(plot, title(captions, migration));
  }

  private static String nothing(SequenceAnalysis analysis) {
    return analysis.sequence().aftershocks().isEmpty()
        ? "No aftershock in the zone"
        : "No aftershock has a place and a magnitude";
  }

  private static String title(Captions captions, Migration migration) {
    if (migration == null) {
      return captions.aftershocks() + " of the " + captions.mainshock();
    }
    Drift drift = migration.drift();
    String aftershocks = "ftershocks of the " + captions.mainshock();
    if (Double.isNaN(drift.kmPerDecade())) {
      return "Too few families of a" + aftershocks + " to tell a drift";
    }
    if (drift.pValue() > GREATEST_P) {
      return "No significant drift of the a"
          + aftershocks
          + " (p = "
          + Numbers.significant(drift.pValue(), 2)
          + ")";
    }
    return "A"
        + aftershocks
        + " drift "
        + CrossSection.compass(drift.azimuthDegrees())
        + " by "
        + Numbers.significant(drift.kmPerDecade(), 2)
        + " km per decade of time"
        + (migration.influence().isCarriedByOneFamily() ? ", but one family decides" : "");
  }

  /** All events with a margin, and the ellipse. */
  private static Rectangle2D needed(PlaneEvents events, Points ellipse) {
    Rectangle2D needed = new Rectangle2D.Double(0, 0, 0, 0);
    for (int i = 0; i < events.x().length; i++) {
      if (!Double.isNaN(events.x()[i])) {
        needed.add(events.x()[i], events.y()[i]);
      }
    }
    for (int i = 0; ellipse != null && i < ellipse.getItemCount(0); i++) {
      needed.add(ellipse.getXValue(0, i), ellipse.getYValue(0, i));
    }
    double margin = MARGIN * Math.max(needed.getWidth(), needed.getHeight());
    double halfX = half(needed.getWidth() / 2 + margin);
    double halfY = half(needed.getHeight() / 2 + margin);
    return new Rectangle2D.Double(
        needed.getCenterX() - halfX, needed.getCenterY() - halfY, 2 * halfX, 2 * halfY);
  }

  private static double half(double km) {
    return Math.max(LEAST_HALF_KM, Math.min(GREATEST_HALF_KM, km));
  }

  /** The outline of an ellipse; null of one that is not known. */
  private static Points ellipse(Ellipse ellipse) {
    if (Double.isNaN(ellipse.semiMajorKm())) {
      return null;
    }
    double azimuth = Math.toRadians(ellipse.azimuthDegrees());
    double[] xs = new double[ELLIPSE_POINTS];
    double[] ys = new double[ELLIPSE_POINTS];
    for (int i = 0; i < ELLIPSE_POINTS; i++) {
      double angle = 2 * Math.PI * i / (ELLIPSE_POINTS - 1);
      double along = ellipse.semiMajorKm() * Math.cos(angle);
      double across = ellipse.semiMinorKm() * Math.sin(angle);
      xs[i] = ellipse.eastKm() + along * Math.sin(azimuth) + across * Math.cos(azimuth);
      ys[i] = ellipse.northKm() + along * Math.cos(azimuth) - across * Math.sin(azimuth);
    }
    return new Points(xs, ys);
  }

  private static String words(Ellipse ellipse) {
    return "Ellipse of 90 %, "
        + Numbers.significant(2 * ellipse.semiMajorKm(), 2)
        + " × "
        + Numbers.significant(2 * ellipse.semiMinorKm(), 2)
        + " km";
  }

  private static void centroids(
      XYPlot plot,
      Frame frame,
      List<PlaneEvents.Window> windows,
      PlaneEvents events,
      EventMarks marks,
      Theme theme) {
    if (windows.isEmpty()) {
      return;
    }
    double[] xs = windows.stream().mapToDouble(w -> w.mean(events.x())).toArray();
    double[] ys = windows.stream().mapToDouble(w -> w.mean(events.y())).toArray();
    Points path = new Points(xs, ys);
    plot.setDataset(4, path);
    plot.setRenderer(4, Lines.line(theme.background(), theme.halo()));
    plot.setDataset(5, path);
    plot.setRenderer(5, Lines.line(theme.ink(), theme.thin()));
    Shape square = Symbols.square(SQUARE);
    for (int k = 0; k < windows.size(); k++) {
      plot.setDataset(FIRST_CENTROID + k, Points.one(xs[k], ys[k]));
      plot.setRenderer(
          FIRST_CENTROID + k,
          Lines.symbols(
              square,
              marks.colours().of(Math.pow(10, windows.get(k).decade())),
              theme.ink(),
              theme.thin()));
    }
    frame.legend(
        Keys.symbol(
            "Centroids of "
                + windows.size()
                + " parts of "
                + Numbers.count(windows.get(0).events().length)
                + " aftershocks each, by time",
            square,
            Ramp.at(0.4),
            theme.ink()));
  }

  private static void halves(XYPlot plot, Frame frame, Displacement halves, Theme theme) {
    if (Double.isNaN(halves.km())) {
      return;
    }
    int index = Math.max(FIRST_CENTROID, plot.getDatasetCount());
    plot.setDataset(index, Points.one(halves.earlyEastKm(), halves.earlyNorthKm()));
    plot.setRenderer(
        index,
        Lines.symbols(Symbols.diamond(DIAMOND), theme.background(), theme.ink(), theme.line()));
    plot.setDataset(index + 1, Points.one(halves.lateEastKm(), halves.lateNorthKm()));
    plot.setRenderer(
        index + 1,
        Lines.symbols(Symbols.diamond(DIAMOND), theme.ink(), theme.background(), theme.thin()));
    frame.legend(
        Keys.symbol(
            "Centroid of the first half (" + Numbers.count(halves.early()) + ")",
            Symbols.diamond(DIAMOND),
            theme.background(),
            theme.ink()));
    frame.legend(
        Keys.symbol(
            "Of the second half ("
                + Numbers.count(halves.late())
                + "), "
                + Numbers.tenth(halves.km())
                + " km "
                + CrossSection.compass(halves.azimuthDegrees())
                + (Double.isNaN(halves.pValue())
                    ? ""
                    : ", p = " + Numbers.significant(halves.pValue(), 2)),
            Symbols.diamond(DIAMOND),
            theme.ink(),
            theme.ink()));
  }

  /** The drift from the first event to the last, through the mean place at the mean time. */
  private static void drift(
      XYPlot plot, Frame frame, Migration migration, FamilyMeans families, Theme theme) {
    Drift drift = migration.drift();
    double floor = migration.settings().floorDays();
    double from = Math.log10(Math.max(floor, migration.fromDays()));
    double to = Math.log10(Math.max(floor, migration.toDays()));
    boolean significant = drift.pValue() <= GREATEST_P;
    double east = PlaneEvents.alongKm(90 - drift.azimuthDegrees(), 0, drift.kmPerDecade());
    double north = PlaneEvents.alongKm(drift.azimuthDegrees(), 0, drift.kmPerDecade());
    double[] back = {from - families.decade(), to - families.decade()};
    plot.addAnnotation(
        new Arrow(
            families.alongKm(90) + east * back[0],
            families.alongKm(0) + north * back[0],
            families.alongKm(90) + east * back[1],
            families.alongKm(0) + north * back[1],
            significant,
            theme));
    frame.legend(
        Keys.line(
            "Drift "
                + CrossSection.compass(drift.azimuthDegrees())
                + " by "
                + Numbers.significant(drift.kmPerDecade(), 2)
                + " km (95 % "
                + Numbers.interval(drift.low(), drift.high())
                + ") per decade of time, drawn for all "
                + Numbers.fixed(to - from, 1)
                + " decades; p = "
                + Numbers.significant(drift.pValue(), 2)
                + (significant ? "" : ", not significant"),
            theme.fit(),
            significant ? theme.line() : theme.dashes()));
  }

  private static EventLabels labels(
      SequenceAnalysis analysis,
      EventMarks marks,
      Bubbles bubbles,
      PlaneEvents events,
      Theme theme) {
    EventLabels labels = new EventLabels(theme);
    labels.avoid(bubbles);
    marks.label(labels, 0, 0);
    Quake largest = analysis.summary().aftershocks().largest();
    if (largest != null) {
      var point = events.plane().project(largest.latitude(), largest.longitude());
      marks.label(labels, point.x(), point.y(), largest);
    }
    return labels;
  }
}
