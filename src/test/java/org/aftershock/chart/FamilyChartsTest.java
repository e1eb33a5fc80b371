package org.aftershock.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aftershock.format.CatalogReadException;
import org.aftershock.summary.SequenceAnalysis;
import org.aftershock.summary.SequenceOptions;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
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

  private static List<String> texts(JFreeChart chart) {
    List<String> texts = new ArrayList<>();
    for (Object title : chart.getSubtitles()) {
      if (title instanceof TextTitle text) {
        texts.add(text.getText());
      }
      if (title instanceof LegendTitle legend) {
        for (LegendItemSource source : legend.getSources()) {
          for (int i = 0; i < source.getLegendItems().getItemCount(); i++) {
            texts.add(source.getLegendItems().get(i).getLabel());
          }
        }
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"family-tree", "clusters", "eta", "time-distance"})
  void theSubtitleTellsAmongWhichEventsNeighboursWereSought(String kind) {
    assertThat(texts(draw(kind, DAPU)).get(1))
        .startsWith("Nearest neighbours among ")
        .contains(" events around the mainshock, from 2025-01-01 to ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clusters", "eta", "time-distance"})
  void withoutAThresholdTheReasonIsGiven(String kind) {
    assertThat(texts(draw(kind, FEW))).anyMatch(text -> text.contains("only 3 values"));
  }

  /** What the title counts is what the clustering holds. */
  @Test
  void theTreeCountsItsLinks() {
    FamilyEvents family = FamilyEvents.of(DAPU);
    long direct =
        Arrays.stream(family.later())
            .filter(i -> family.clustering().parent(i) == family.mainshock())
            .count();
    assertThat(texts(draw("family-tree", DAPU)).get(0))
        .startsWith(direct + " of " + family.later().length + " events of the family of the M6.4");
  }

  @Test
  void theMapNumbersTheFamiliesFromThatOfTheMainshockOn() {
    FamilyEvents family = FamilyEvents.of(DAPU);
    int size = family.clustering().size(family.clustering().family(family.mainshock()));
    assertThat(texts(draw("clusters", DAPU)).get(2))
        .startsWith("1: M6.4, 2025-01-2")
        .endsWith(size + " events");
  }

  @Test
  void theThresholdIsThatOfTheMixture() {
    double threshold = FamilyEvents.of(DAPU).clustering().threshold();
    assertThat(texts(draw("time-distance", DAPU)))
        .anyMatch(text -> text.contains(String.format(java.util.Locale.ROOT, "%.2f", -threshold)));
  }
}
