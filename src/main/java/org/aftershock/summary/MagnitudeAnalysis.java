package org.aftershock.summary;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.catalog.Warning;
import org.aftershock.magnitude.BEstimates;
import org.aftershock.magnitude.BStability;
import org.aftershock.magnitude.BValue;
import org.aftershock.magnitude.Bath;
import org.aftershock.magnitude.Completeness;
import org.aftershock.magnitude.CompletenessChoice;
import org.aftershock.magnitude.CompletenessEstimators;
import org.aftershock.magnitude.GutenbergRichter;
import org.aftershock.magnitude.MagnitudeOptions;
import org.aftershock.magnitude.MagnitudeSample;
import org.aftershock.magnitude.MagnitudeStatistics;
import org.aftershock.magnitude.MomentRelease;
import org.aftershock.magnitude.TintiMulargia;
import org.aftershock.sequence.AftershockSequence;

/** Works out the report on the magnitudes of a selection or of a sequence. */
public final class MagnitudeAnalysis {
  private final Catalog events;
  private final AftershockSequence sequence;
  private final MagnitudeOptions options;

  private MagnitudeAnalysis(Catalog events, AftershockSequence sequence, MagnitudeOptions options) {
    this.events = events;
    this.sequence = sequence;
    this.options = options;
  }

  /** The report on all of these events. */
  public static MagnitudeReport of(
      Catalog events, MagnitudeOptions options, Provenance provenance, Diagnosis diagnosis) {
    return new MagnitudeAnalysis(events, null, options).report(provenance, diagnosis);
  }

  /** The report on the aftershocks of the sequence that is found among these events. */
  public static MagnitudeReport ofSequence(
      Catalog selected, SequenceOptions options, Provenance provenance, Diagnosis diagnosis) {
    return ofSequence(
        SequenceFinder.find(selected, options), options.magnitudes(), provenance, diagnosis);
  }

  static MagnitudeReport ofSequence(
      AftershockSequence sequence,
      MagnitudeOptions options,
      Provenance provenance,
      Diagnosis diagnosis) {
    return new MagnitudeAnalysis(sequence.aftershocks(), sequence, options)
        .report(provenance, diagnosis);
  }

  private MagnitudeReport report(Provenance provenance, Diagnosis diagnosis) {
    MagnitudeSample sample = options.stepped(MagnitudeSample.of(events));
    List<Completeness> estimates = CompletenessEstimators.estimates(sample, options.seed());
    CompletenessChoice chosen = CompletenessChoice.of(estimates, sample, options);
    BValue b = new TintiMulargia().estimate(sample, chosen.value());
    List<BValue> stability = sample.isFeltList() ? List.of() : BStability.of(sample);
    MagnitudeStatistics underShortTerm = shortTerm(sample, chosen);
    return new MagnitudeReport(
        sequence == null ? null : sequence.mainshock(),
        events.size(),
        sample.size(),
        events.isEmpty() ? null : events.time(0),
        events.isEmpty() ? null : events.time(events.size() - 1),
        sample.step(),
        events.magnitudeTypes(),
        estimates,
        chosen,
        underShortTerm == null ? null : underShortTerm.shortTerm(),
        BEstimates.of(sample, chosen.value(), options.periods(), options.seed()),
        underShortTerm == null ? null : underShortTerm.b(),
        stability,
        GutenbergRichter.of(sample, b),
        sequence == null ? null : bath(underShortTerm.b()),
        MomentRelease.of(
            sample.magnitudes(),
            options.conversion(),
            options.conversion().describe(events.magnitudeTypes().keySet())),
        warnings(sample, estimates, chosen, b, stability),
        provenance,
        diagnosis);
  }

  private MagnitudeStatistics shortTerm(MagnitudeSample sample, CompletenessChoice chosen) {
    return sequence == null
        ? null
        : MagnitudeStatistics.of(
            sample,
            sequence.mainshock().magnitude(),
            Times.micros(sequence.mainshock().time()),
            chosen,
            options.shortTerm());
  }

  private Bath bath(BValue b) {
    Quake mainshock = sequence.mainshock();
    double largest = java.util.Arrays.stream(events.magnitudes()).max().orElse(Double.NaN);
    return Bath.of(mainshock.magnitude(), largest, b);
  }

  private List<Warning> warnings(
      MagnitudeSample sample,
      List<Completeness> estimates,
      CompletenessChoice chosen,
      BValue b,
      List<BValue> stability) {
    return Stream.of(
            MagnitudeWarnings.feltList(sample),
            MagnitudeWarnings.b(b),
            MagnitudeWarnings.completeness(estimates, stability),
            MagnitudeWarnings.of(events, sample, chosen),
            MagnitudeWarnings.conversion(
                new TreeSet<>(events.magnitudeTypes().keySet()), options.conversion()))
        .flatMap(List::stream)
        .toList();
  }
}
