package org.aftershock.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Felt;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.format.CatalogReader;
import org.aftershock.geo.AzimuthalProjection;
import org.aftershock.magnitude.MagnitudeOptions;
import org.aftershock.summary.Diagnosis;
import org.aftershock.summary.Provenance;
import org.aftershock.summary.SequenceAnalysis;
import org.aftershock.summary.SequenceOptions;

/** Made-up sequences: Omori decay with p = 1, b = 1, epicentres along a line from south-west. */
final class Sequences {
  static final Instant ORIGIN = Instant.parse("2024-03-01T12:00:00Z");
  private static final double DAYS = 30;
  private static final double C_DAYS = 0.05;

  private Sequences() {}

  static SequenceAnalysis sequence(double latitude, double longitude, double magnitude, int n) {
    return analysis(quakes(latitude, longitude, magnitude, n));
  }

  static List<Quake> quakes(double latitude, double longitude, double magnitude, int n) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    AzimuthalProjection plane = new AzimuthalProjection(latitude, longitude);
    double lengthKm = 0.01 * Math.pow(10, 0.5 * magnitude);
    List<Quake> quakes = new ArrayList<>();
    quakes.add(Quake.of(ORIGIN, latitude, normal(longitude), 15, magnitude));
    for (int i = 0; i < n; i++) {
      double days = C_DAYS * (Math.pow(1 + DAYS / C_DAYS, random.nextDouble()) - 1);
      double size = Math.min(magnitude - 0.6, 2 - Math.log10(1 - random.nextDouble()));
      double along = lengthKm * random.nextGaussian() * 0.5;
      double across = lengthKm * random.nextGaussian() * 0.15;
      AzimuthalProjection.Position at = plane.invert(0.7 * along - across, 0.7 * along + across);
      quakes.add(
          Quake.of(
              Times.instant(Times.micros(ORIGIN) + 1 + (long) (days * Times.MICROS_PER_DAY)),
              at.latitude(),
              normal(at.longitude()),
              Math.abs(12 + 4 * random.nextGaussian()),
              Math.rint(size * 10) / 10));
    }
    return quakes;
  }

  private static double normal(double longitude) {
    return org.aftershock.geo.Geodesy.wrapLongitude(longitude);
  }

  static SequenceAnalysis analysis(List<Quake> quakes) {
    return analysis(quakes, ORIGIN.plusSeconds((long) (DAYS * 86_400)));
  }

  static SequenceAnalysis analysis(List<Quake> quakes, Instant asOf) {
    return analysis(quakes, asOf, MagnitudeOptions.DEFAULT);
  }

  static SequenceAnalysis analysis(List<Quake> quakes, MagnitudeOptions magnitudes) {
    return analysis(quakes, ORIGIN.plusSeconds((long) (DAYS * 86_400)), magnitudes);
  }

  /** A sequence known from felt reports. */
  static SequenceAnalysis feltList(int n) {
    List<Quake> felt =
        quakes(23.2, 120.5, 6.4, n).stream()
            .map(
                quake ->
                    new Quake(
                        quake.id(),
                        quake.time(),
                        quake.latitude(),
                        quake.longitude(),
                        quake.depthKm(),
                        quake.magnitude(),
                        quake.magnitudeType(),
                        quake.eventType(),
                        quake.place(),
                        quake.error(),
                        new Felt(Double.NaN, Double.NaN, Double.NaN, "local")))
            .toList();
    return analysis(felt);
  }

  private static SequenceAnalysis analysis(
      List<Quake> quakes, Instant asOf, MagnitudeOptions magnitudes) {
    SequenceOptions options = SequenceOptions.DEFAULT.withAsOf(asOf).withMagnitudes(magnitudes);
    return SequenceAnalysis.of(
        Catalog.of(quakes),
        options,
        new Provenance(
            "0.1.0",
            List.of(),
            List.of(new CatalogReader.Input("made-up.csv", "csv", "")),
            0,
            "UTC"),
        new Diagnosis(
            quakes.size(),
            quakes.size(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            quakes.size()));
  }
}
