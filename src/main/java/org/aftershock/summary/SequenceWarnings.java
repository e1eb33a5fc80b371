package org.aftershock.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.catalog.Times;
import org.aftershock.catalog.Warning;
import org.aftershock.decay.OmoriUtsu;
import org.aftershock.magnitude.MagnitudeConversion;
import org.aftershock.magnitude.MagnitudeStatistics;
import org.aftershock.math.Numbers;
import org.aftershock.sequence.AftershockSequence;

/** Finds what is to be doubted about the results on a sequence. */
final class SequenceWarnings {
  /** Another event is as large as the mainshock if it is within this of its magnitude. */
  private static final double NEARLY_AS_LARGE = 0.25;

  /** Share of magnitudes of other types from which on they count as mixed. */
  private static final double MIXED_SHARE = 0.05;

  private final List<Warning> warnings = new ArrayList<>();

  private final SequenceOptions options;

  private SequenceWarnings(SequenceOptions options) {
    this.options = options;
  }

  static List<Warning> of(
      Catalog selected,
      AftershockSequence sequence,
      Aftershocks counts,
      MagnitudeStatistics magnitudes,
      OmoriUtsu decay,
      SequenceOptions options) {
    SequenceWarnings found = new SequenceWarnings(options);
    found.mainshock(selected, sequence, counts);
    found.counts(counts, sequence.aftershocks());
    found.magnitudes(selected, sequence, magnitudes);
    found.decay(decay, counts);
    return List.copyOf(found.warnings);
  }

  private void add(String code, String message) {
    warnings.add(new Warning(code, message));
  }

  private void mainshock(Catalog selected, AftershockSequence sequence, Aftershocks counts) {
    Quake mainshock = sequence.mainshock();
    if (counts.largest() != null && counts.largest().magnitude() > mainshock.magnitude()) {
      add(
          "LARGER_AFTERSHOCK",
          String.format(
              Locale.ROOT,
              "An event in the zone (%s, M%s) is larger than the mainshock: the mainshock was a"
                  + " foreshock.",
              counts.largest().id(),
              counts.largest().magnitude()));
    }
    Catalog known = selected.between(Long.MIN_VALUE, Times.micros(sequence.asOf()));
    List<String> others = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      boolean large = known.magnitude(i) >= mainshock.magnitude() - NEARLY_AS_LARGE;
      if (large && !known.time(i).equals(mainshock.time())) {
        others.add("M" + known.magnitude(i) + " at " + known.time(i));
      }
    }
    if (!others.isEmpty()) {
      add(
          "SEVERAL_LARGE_EVENTS",
          others.size()
              + (others.size() == 1 ? " other event is" : " other events are")
              + " nearly as large as the mainshock, or larger ("
              + others.stream().limit(3).collect(Collectors.joining(", "))
              + (others.size() > 3 ? ", …" : "")
              + "); choose the mainshock with --mainshock.");
    }
  }

  private void counts(Aftershocks counts, Catalog aftershocks) {
    if (counts.count() == 0) {
      add("NO_AFTERSHOCKS", "No event after the mainshock is in the zone.");
    }
    int without = aftershocks.size() - aftershocks.magnitudes().length;
    if (without > 0) {
      add("NO_MAGNITUDE", without + " aftershocks have no magnitude and stand in no band.");
    }
    int outside = counts.closure().unbanded() - without;
    if (outside > 0) {
      add("OUTSIDE_BANDS", outside + " aftershocks are outside the magnitude bands.");
    }
  }

  private void magnitudes(
      Catalog selected, AftershockSequence sequence, MagnitudeStatistics magnitudes) {
    Catalog aftershocks = sequence.aftershocks();
    int n = magnitudes.b().n();
    if (!aftershocks.isEmpty() && Double.isNaN(magnitudes.b().value())) {
      add("NO_B_VALUE", "No b-value: " + n + " magnitudes at or above the completeness.");
    } else if (!aftershocks.isEmpty() && n < MagnitudeStatistics.ENOUGH_FOR_B) {
      add(
          "FEW_EVENTS_FOR_B",
          "The b-value rests on " + n + " events; below 50 it is not to be trusted.");
    }
    Map<String, Integer> types = aftershocks.magnitudeTypes();
    int most = types.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (aftershocks.size() - most > MIXED_SHARE * aftershocks.size()) {
      add(
          "MIXED_MAGNITUDE_TYPES",
          "Magnitudes are of several types ("
              + types.entrySet().stream()
                  .map(e -> (e.getKey().isEmpty() ? "none" : e.getKey()) + " " + e.getValue())
                  .collect(Collectors.joining(", "))
              + "), which are not on one scale.");
    }
    double least = Arrays.stream(selected.magnitudes()).min().orElse(Double.NaN);
    if (magnitudes.completeness().value() - 0.2 <= least + 0.05) {
      add(
          "CATALOG_CUT_OFF",
          String.format(
              Locale.ROOT,
              "The catalog begins at M%s, where it has most events: completeness may be lower, the"
                  + " data can't tell.",
              least));
    }
    MagnitudeConversion conversion = options.magnitudes().conversion();
    if (!conversion.isFor(sequence.mainshock().magnitudeType())
        || !types.keySet().stream().allMatch(conversion::isFor)) {
      add(
          "MOMENT_FROM_OTHER_MAGNITUDES",
          "Not all magnitudes are of the type that the conversion to moment is made for; choose"
              + " one with --moment-from.");
    }
  }

  private void decay(OmoriUtsu decay, Aftershocks counts) {
    if (!decay.isFitted()) {
      if (counts.count() > 0) {
        add(
            "NO_DECAY_FIT",
            "No Omori–Utsu fit: "
                + decay.n()
                + " events of M ≥ "
                + Numbers.magnitude(decay.completeness())
                + " after "
                + Numbers.significant(decay.startDays(), 2)
                + " days, when the catalog becomes complete at that level; 10 are needed.");
      }
      return;
    }
    if (decay.n() < OmoriUtsu.ENOUGH_TO_TRUST) {
      add(
          "FEW_EVENTS_FOR_DECAY",
          "The Omori–Utsu fit rests on " + decay.n() + " events; below 50 it is weak.");
    }
    if (decay.standardErrors().k() > decay.k() / 2 || decay.standardErrors().c() > decay.c()) {
      add(
          "WEAK_DECAY_FIT",
          "The errors of K or c are as large as the values themselves: K, c and p trade off, and"
              + " only the rate over the fitted span is known well.");
    }
    if (!decay.atBound().isEmpty()) {
      add(
          "DECAY_AT_BOUND",
          "The Omori–Utsu fit ends at the limit of its range for "
              + String.join(" and ", decay.atBound())
              + ": the data do not fix it.");
    }
    if (!decay.converged()) {
      add("DECAY_NOT_CONVERGED", "The Omori–Utsu fit did not converge; don't use its parameters.");
    }
  }
}
