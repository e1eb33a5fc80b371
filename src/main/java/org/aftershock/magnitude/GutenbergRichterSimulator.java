package org.aftershock.magnitude;

import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Times;
import org.aftershock.math.RandomStreams;

/**
 * Makes catalogs of independent events whose truth is known, for testing estimators.
 *
 * <p>Magnitudes follow a {@link MagnitudeLaw} from Mc to Mmax.
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

  private final GutenbergRichterSettings settings;
  private final MagnitudeLaw law;

  private GutenbergRichterSimulator(GutenbergRichterSettings settings) {
    this.settings = settings;
    law = new MagnitudeLaw(settings.b(), least(settings), settings.maxMagnitude(), settings.step());
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
    EpicentreDisc disc = EpicentreDisc.of(settings);
    long start = Times.micros(settings.start());
    double span = settings.days() * Times.MICROS_PER_DAY;
    for (int i = 0; i < settings.count(); i++) {
      double magnitude = law.draw(random);
      if (isDetected(magnitude, random)) {
        long time = start + (long) (span * random.nextDouble());
        disc.locate(builder.start(), random)
            .time(time)
            .magnitude(law.recorded(magnitude))
            .eventType("earthquake");
        String fault = builder.add();
        if (fault != null) {
          throw new IllegalStateException("simulated an impossible event: " + fault);
        }
      }
    }
    return builder.build();
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

  /**
   * How the network sees small events.
   *
   * @param mean magnitude μ of which half are seen
   * @param sigma σ, magnitude units, more than 0: from μ − σ to μ + σ the share rises from 16 % to
   *     84 %
   */
  public record Detection(double mean, double sigma) {}
}
