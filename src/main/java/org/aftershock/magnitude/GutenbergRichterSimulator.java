package org.aftershock.magnitude;

import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Times;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;

/**
 * Makes catalogs of independent events whose truth is known, for testing estimators.
 *
 * <p>Magnitudes follow a Gutenberg–Richter relation truncated at both ends, by the inverse of its
 * distribution: with u uniform in [0, 1), β = b ln 10, lower end L and upper end H
 *
 * <pre>m = L − ln(1 − u (1 − e^(−β (H − L)))) / β.</pre>
 *
 * With magnitudes rounded to a step Δ the ends are L = Mc − Δ/2 and H = Mmax + Δ/2, so that the
 * steps Mc, Mc + Δ, …, Mmax are all whole and geometric; without rounding L = Mc and H = Mmax.
 *
 * <p>With a {@link Detection} the magnitudes begin at L = μ − 5σ (or the step below it), and an
 * event of m &lt; Mc is kept with the probability Φ((m − μ)/σ), m being its magnitude before
 * rounding: the model of Ogata and Katsura (1993, doi:10.1111/j.1365-246X.1993.tb04663.x) below the
 * completeness, as Woessner and Wiemer (2005, doi:10.1785/0120040007) use it. With b σ &lt; 0.5
 * less than one detected event in ten thousand would have been smaller still.
 *
 * <p>Times are uniform over the span, as those of a Poisson process are once their number is given;
 * positions are uniform over a disc of the mean sphere, to 0.0001°. The same settings give the same
 * catalog.
 */
public final class GutenbergRichterSimulator {
  private static final double SIGMAS_BELOW = 5;
  private static final double PLACES = 1e4;

  private final GutenbergRichterSettings settings;
  private final double lower;
  private final double width;
  private final double share;
  private final double beta;

  private GutenbergRichterSimulator(GutenbergRichterSettings settings) {
    this.settings = settings;
    double half = settings.step() / 2;
    lower = least(settings) - half;
    width = settings.maxMagnitude() + half - lower;
    // Strict, so that unrounded magnitudes are the same bytes on every machine.
    beta = settings.b() * StrictMath.log(10);
    share = -StrictMath.expm1(-beta * width);
  }

  /** The smallest magnitude that is drawn. */
  private static double least(GutenbergRichterSettings settings) {
    if (settings.detection() == null) {
      return settings.completeness();
    }
    double below =
        Math.min(
            settings.completeness(),
            settings.detection().mean() - SIGMAS_BELOW * settings.detection().sigma());
    return settings.step() > 0 ? settings.step() * Math.floor(below / settings.step()) : below;
  }

  /** A catalog; with a detection it may hold fewer events than were drawn, or none. */
  public static Catalog simulate(GutenbergRichterSettings settings) {
    return new GutenbergRichterSimulator(settings).run();
  }

  private Catalog run() {
    RandomGenerator random = RandomStreams.of(settings.seed());
    CatalogBuilder builder = new CatalogBuilder();
    Disc disc =
        new Disc(
            new AzimuthalProjection(settings.latitude(), settings.longitude()),
            settings.radiusKm());
    long start = Times.micros(settings.start());
    double span = settings.days() * Times.MICROS_PER_DAY;
    for (int i = 0; i < settings.count(); i++) {
      double magnitude = magnitude(random.nextDouble());
      if (isDetected(magnitude, random)) {
        long time = start + (long) (span * random.nextDouble());
        AzimuthalProjection.Position place = disc.point(random);
        builder
            .start()
            .time(time)
            .latitude(rounded(place.latitude()))
            .longitude(rounded(Geodesy.wrapLongitude(place.longitude())))
            .depthKm(settings.depthKm())
            .magnitude(recorded(magnitude))
            .eventType("earthquake");
        String fault = builder.add();
        if (fault != null) {
          throw new IllegalStateException("simulated an impossible event: " + fault);
        }
      }
    }
    return builder.build();
  }

  private double magnitude(double u) {
    return lower - StrictMath.log1p(-u * share) / beta;
  }

  /** A normal deviate below (m − μ)/σ has the probability Φ((m − μ)/σ). */
  private boolean isDetected(double magnitude, RandomGenerator random) {
    Detection detection = settings.detection();
    if (detection == null) {
      return true;
    }
    double threshold = detection.mean() + detection.sigma() * random.nextGaussian();
    return magnitude >= settings.completeness() - settings.step() / 2 || magnitude >= threshold;
  }

  private double recorded(double magnitude) {
    double step = settings.step();
    if (step == 0) {
      return magnitude;
    }
    double at = MagnitudeStep.atBin(MagnitudeStep.bin(magnitude, step), step);
    return Math.min(at, settings.maxMagnitude());
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * PLACES) / PLACES + 0.0; // no −0
  }

  /**
   * How the network sees small events.
   *
   * @param mean magnitude μ of which half are seen
   * @param sigma σ, magnitude units, more than 0: from μ − σ to μ + σ the share rises from 16 % to
   *     84 %
   */
  public record Detection(double mean, double sigma) {}

  private record Disc(AzimuthalProjection about, double radiusKm) {
    AzimuthalProjection.Position point(RandomGenerator random) {
      // The share of the disc within an angle a is (sin a/2)² / (sin R/2)².
      double edge = Math.sin(radiusKm / (2 * Geodesy.EARTH_RADIUS_KM));
      double km = 2 * Geodesy.EARTH_RADIUS_KM * Math.asin(edge * Math.sqrt(random.nextDouble()));
      double azimuth = 2 * Math.PI * random.nextDouble();
      return about.invert(km * Math.sin(azimuth), km * Math.cos(azimuth));
    }
  }
}
