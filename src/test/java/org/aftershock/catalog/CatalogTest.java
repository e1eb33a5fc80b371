package org.aftershock.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final Catalog CATALOG = Events.at(0, 10, 20, 20, 30);

  @Test
  void spanIncludesBothEnds() {
    assertThat(CATALOG.between(10, 20).magnitudes()).containsExactly(1, 2, 3);
  }

  @Test
  void spanMayReachToTheEndOfTime() {
    assertThat(CATALOG.between(20, Long.MAX_VALUE).size()).isEqualTo(3);
  }

  @Test
  void spanThatEndsBeforeItBeginsIsEmpty() {
    assertThat(CATALOG.between(20, 10).isEmpty()).isTrue();
  }

  @Test
  void firstAtOrAfterFindsTheFirstOfTies() {
    assertThat(CATALOG.firstAtOrAfter(20)).isEqualTo(2);
  }

  @Test
  void firstAtOrAfterTheLastIsTheSize() {
    assertThat(CATALOG.firstAtOrAfter(31)).isEqualTo(5);
  }

  @Test
  void viewsOfViewsSelectWithin() {
    Catalog even = CATALOG.where(i -> CATALOG.magnitude(i) % 2 == 0);
    assertThat(even.between(10, 30).range(1, 2).magnitudes()).containsExactly(4);
  }

  @Test
  void viewOfAllOfARangeKeepsTheRange() {
    assertThat(CATALOG.range(1, 3).where(i -> true).magnitudes()).containsExactly(1, 2);
  }

  @Test
  void indexBeyondAViewIsRefused() {
    Catalog view = CATALOG.range(0, 2);
    assertThatThrownBy(() -> view.magnitude(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void missingMagnitudesAreLeftOut() {
    CatalogBuilder builder = new CatalogBuilder();
    Events.keep(builder.start().time(0));
    Events.keep(builder.start().time(1).magnitude(4));
    assertThat(builder.build().magnitudes()).containsExactly(4);
  }

  @Test
  void typesAreCountedInTheView() {
    CatalogBuilder builder = new CatalogBuilder();
    Events.keep(builder.start().time(0).magnitudeType("ml"));
    Events.keep(builder.start().time(1).magnitudeType("mw"));
    Events.keep(builder.start().time(2).magnitudeType("mw"));
    assertThat(builder.build().range(1, 3).magnitudeTypes()).isEqualTo(Map.of("mw", 2));
  }

  @Test
  void errorsReadBackAsTheDecimalsThatWereGiven() {
    CatalogBuilder builder = new CatalogBuilder();
    Events.keep(builder.start().time(0).horizontalErrorKm(0.37));
    assertThat(builder.build().horizontalErrorKm(0)).isEqualTo(0.37);
  }
}
