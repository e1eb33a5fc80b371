package org.aftershock.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.sequence.ZoneRule;

/**
 * The sequences of a catalog: its families of so many events or more, {@linkplain
 * SeparateMainshocks one for each mainshock}, whose mainshock doesn't stand in the shadow of a
 * larger event, that is within 365 days and 1.5 radii of the zone of the larger, the largest
 * mainshock first, of equals the one with more events.
 *
 * @param clustering the families, with one mainshock each
 * @param leastEvents number of events from which a family is listed
 * @param shadowRule rule for the radius of the zone
 * @param sequences the sequences
 * @param shadowed number of families left out for their mainshock stands in the shadow
 */
public record SequenceList(
    Clustering clustering,
    int leastEvents,
    ZoneRule shadowRule,
    List<FamilySequence> sequences,
    int shadowed) {
  public SequenceList {
    sequences = List.copyOf(sequences);
  }

  /** The sequences of a clustering, its families parted where they hold several mainshocks. */
  public static SequenceList of(Clustering found, int leastEvents, ZoneRule shadowRule) {
    Clustering clustering = SeparateMainshocks.of(found, shadowRule);
    Catalog catalog = clustering.catalog();
    int[] listed =
        IntStream.range(0, clustering.familyCount())
            .filter(family -> clustering.size(family) >= leastEvents)
            .toArray();
    BitSet shadowed =
        Shadows.on(catalog, IntStream.of(listed).map(clustering::mainshock).toArray(), shadowRule);
    int[][] members = clustering.members();
    List<FamilySequence> sequences = new ArrayList<>();
    for (int family : listed) {
      if (!shadowed.get(clustering.mainshock(family))) {
        sequences.add(FamilySequence.of(clustering, family, members[family]));
      }
    }
    sequences.sort(
        Comparator.<FamilySequence>comparingDouble(s -> -catalog.magnitude(s.mainshock()))
            .thenComparingInt(s -> -s.events())
            .thenComparingInt(FamilySequence::mainshock));
    return new SequenceList(clustering, leastEvents, shadowRule, sequences, shadowed.cardinality());
  }
}
