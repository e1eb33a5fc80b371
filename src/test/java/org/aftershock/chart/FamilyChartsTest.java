package org.aftershock.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.aftershock.format.CatalogReadException;
import org.aftershock.summary.SequenceAnalysis;
import org.aftershock.summary.SequenceOptions;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the charts of families say. */
class FamilyChartsTest {
  private static final Theme THEME = Theme.light();
  private static final SequenceAnalysis DAPU = dapu();
  private static final SequenceAnalysis FEW = Sequences.sequence(23.2, 120.5, 6.4, 3);

  private static SequenceAnalysis dapu() {
    try {
      return org.aftershock.summary.Sequences.analyse(
          org.aftershock.summary.Sequences.data("dapu-2025.csv"),
          SequenceOptions.DEFAULT.withAsOf(org.aftershock.summary.Sequences.BULLETIN));
    } catch (CatalogReadException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JFreeChart draw(String kind, SequenceAnalysis analysis) {
    return Charts.of(kind).orElseThrow().draw(analysis, THEME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"family-tree", "clusters", "eta", "time-distance"})
  void theSubtitleTellsAmongWhichEventsNeighboursWereSought(String kind) {
    assertThat(ChartWords.selection(draw(kind, DAPU)))
        .startsWith("Nearest neighbours among ")
        .contains(" events around the mainshock, from 2025-01-01 to ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clusters", "eta", "time-distance"})
  void withoutAThresholdTheReasonIsGiven(String kind) {
    assertThat(ChartWords.legend(draw(kind, FEW))).anyMatch(text -> text.contains("only 3 values"));
  }

  /** What the title counts is what the clustering holds. */
  @Test
  void theTreeCountsItsLinks() {
    FamilyEvents family = FamilyEvents.of(DAPU);
    long direct =
        Arrays.stream(family.later())
            .filter(i -> family.clustering().parent(i) == family.mainshock())
            .count();
    assertThat(ChartWords.title(draw("family-tree", DAPU)))
        .startsWith(direct + " of " + family.later().length + " events of the family of the M6.4");
  }

  @Test
  void theMapNumbersTheFamiliesFromThatOfTheMainshockOn() {
    FamilyEvents family = FamilyEvents.of(DAPU);
    int size = family.clustering().size(family.clustering().family(family.mainshock()));
    assertThat(ChartWords.legend(draw("clusters", DAPU)).get(0))
        .startsWith("1: M6.4, 2025-01-2")
        .endsWith(size + " events");
  }

  @Test
  void theThresholdIsThatOfTheMixture() {
    double threshold = FamilyEvents.of(DAPU).clustering().threshold();
    assertThat(ChartWords.legend(draw("time-distance", DAPU)))
        .anyMatch(text -> text.contains(String.format(java.util.Locale.ROOT, "%.2f", -threshold)));
  }
}
