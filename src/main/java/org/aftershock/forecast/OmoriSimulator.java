package org.aftershock.forecast;

import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.CatalogBuilder;
import org.aftershock.catalog.Times;
import org.aftershock.decay.OmoriIntegral;
import org.aftershock.magnitude.EpicentreDisc;
import org.aftershock.magnitude.GutenbergRichterSettings;
import org.aftershock.magnitude.MagnitudeLaw;
import org.aftershock.magnitude.ShortTermCompleteness;
import org.aftershock.math.RandomStreams;

/**
 * Makes a mainshock and its aftershocks, whose truth is known: a Poisson process of the rate of
 * {@link ReasenbergJones}. The expected number between successive events being exponential of mean
 * 1, each time follows from the last by the inverse of the Omori integral; magnitudes are of one
 * {@link MagnitudeLaw}. Aftershocks do not have aftershocks of their own. Events that a short-term
 * completeness hides are left out. The same settings give the same catalog.
 */
public final class OmoriSimulator {
  private OmoriSimulator() {}

  /** Takes an aftershock. */
  @FunctionalInterface
  interface Sink {
    /**
     * An aftershock.
     *
     * @param days days since the mainshock
     * @param magnitude magnitude as recorded
     */
    void accept(double days, double magnitude);
  }

  /** A catalog: the mainshock, then the aftershocks that are seen. */
  public static Catalog simulate(OmoriSettings settings) {
    GutenbergRichterSettings frame = settings.frame();
    RandomGenerator random = RandomStreams.of(frame.seed());
    EpicentreDisc disc = EpicentreDisc.of(frame);
    long start = Times.micros(frame.start());
    double mainshock = settings.rate().mainshock();
    CatalogBuilder builder = new CatalogBuilder();
    add(
        builder
            .start()
            .latitude(frame.latitude())
            .longitude(frame.longitude())
            .depthKm(frame.depthKm()),
        start,
        mainshock);
    ShortTermCompleteness shortTerm =
        settings.shortTerm() == null ? null : settings.shortTerm().over(frame.completeness());
    aftershocks(
        settings.rate(),
        new MagnitudeLaw(frame.b(), frame.completeness(), frame.maxMagnitude(), frame.step()),
        frame.days(),
        random,
        (days, magnitude) -> {
          disc.locate(builder.start(), random);
          if (shortTerm == null
              || magnitude >= shortTerm.recordedAt(mainshock, days, frame.step()) - 1e-9) {
            add(builder, start + (long) Math.ceil(days * Times.MICROS_PER_DAY), magnitude);
          }
        });
    return builder.build();
  }

  private static void add(CatalogBuilder row, long micros, double magnitude) {
    String fault = row.time(micros).magnitude(magnitude).eventType("earthquake").add();
    if (fault != null) {
      throw new IllegalStateException("simulated an impossible event: " + fault);
    }
  }

  /** Draws all aftershocks up to a time, in order. */
  static void aftershocks(
      ReasenbergJones rate, MagnitudeLaw law, double days, RandomGenerator random, Sink sink) {
    double k = rate.k(law.lower());
    double last = rate.c();
    while (true) {
      last = OmoriIntegral.inverse(last, -StrictMath.log1p(-random.nextDouble()) / k, rate.p());
      double time = last - rate.c();
      if (!(time <= days)) {
        return;
      }
      sink.accept(time, law.recorded(law.draw(random)));
    }
  }
}
