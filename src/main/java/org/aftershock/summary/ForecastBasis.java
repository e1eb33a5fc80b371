package org.aftershock.summary;

import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.forecast.ObservedSequence;
import org.aftershock.magnitude.MagnitudeSample;
import org.aftershock.magnitude.MagnitudeStatistics;
import org.aftershock.sequence.AftershockSequence;

/**
 * What is known when a forecast is issued, and nothing later.
 *
 * @param sequence the sequence up to then
 * @param magnitudes its completeness and b-value
 * @param observed its complete part
 */
record ForecastBasis(
    AftershockSequence sequence, MagnitudeStatistics magnitudes, ObservedSequence observed) {

  /** The basis at the as-of time of the options. */
  static ForecastBasis of(Catalog selected, SequenceOptions options) {
    AftershockSequence sequence = SequenceFinder.find(selected, options);
    Quake mainshock = sequence.mainshock();
    long origin = Times.micros(mainshock.time());
    MagnitudeStatistics magnitudes =
        MagnitudeStatistics.of(
            MagnitudeSample.of(sequence.aftershocks()),
            mainshock.magnitude(),
            origin,
            options.magnitudes());
    return new ForecastBasis(sequence, magnitudes, observed(sequence, magnitudes, origin));
  }

  private static ObservedSequence observed(
      AftershockSequence sequence, MagnitudeStatistics magnitudes, long origin) {
    double mainshock = sequence.mainshock().magnitude();
    double completeness = magnitudes.completeness().value();
    return Double.isNaN(completeness)
        ? ObservedSequence.none(mainshock)
        : ObservedSequence.of(
            sequence.aftershocks(),
            origin,
            new ObservedSequence.Detection(
                mainshock, completeness, magnitudes.magnitudeStep(), magnitudes.shortTerm()),
            Times.days(origin, Times.micros(sequence.asOf())));
  }
}
