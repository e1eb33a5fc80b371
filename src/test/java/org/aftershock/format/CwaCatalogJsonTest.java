package org.aftershock.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.aftershock.catalog.Felt;
import org.aftershock.catalog.LocationError;
import org.aftershock.catalog.Quake;
import org.junit.jupiter.api.Test;

class CwaCatalogJsonTest {
  private static final String EVENT =
      """
      {"OriginTime":"2025-01-21T00:17:27+08:00","EpicenterLongitude":"120.547",
       "EpicenterLatitude":"23.222","FocalDepth":"15.8","LocalMagnitude":"6.4",
       "StationNumber":"68","gap":{"@unit":"度","#text":"113"},
       "erh":{"@unit":"公里","#text":"0.2"},"erz":{"@unit":"公里","#text":"0.3"},"Quality":"A"}""";

  private static String catalogue(String... events) {
    return """
        {"cwaopendata":{"identifier":"CWA-EQ-Catalog-2025","dataid":"E-A0073-001",
         "Dataset":{"Catalog":{"CatalogInfo":{"RecordNumber":"1"},"EarthquakeInfo":[
        %s
        ]}}}}
        """
        .formatted(String.join(",\n", events));
  }

  @Test
  void readsAllOfAnEvent() throws CatalogReadException {
    assertThat(Reading.catalog(catalogue(EVENT)).get(0))
        .isEqualTo(
            new Quake(
                "2025-01-20T16:17:27Z",
                Instant.parse("2025-01-20T16:17:27Z"),
                23.222,
                120.547,
                15.8,
                6.4,
                "ML",
                "earthquake",
                "",
                new LocationError(Double.parseDouble("0.2"), Double.parseDouble("0.3")),
                Felt.UNKNOWN));
  }

  @Test
  void errorsMayBeAbsent() throws CatalogReadException {
    String event = EVENT.replaceAll("\"er[hz]\":\\{[^}]*},", "");
    assertThat(Reading.catalog(catalogue(event)).horizontalErrorKm(0)).isNaN();
  }

  @Test
  void timeWithoutZoneIsTaiwanese() throws CatalogReadException {
    String event = EVENT.replace("+08:00", "");
    assertThat(Reading.catalog(catalogue(event)).time(0))
        .isEqualTo(Instant.parse("2025-01-20T16:17:27Z"));
  }

  @Test
  void isKnownByItsEventsWithoutItsNumber() throws CatalogReadException {
    String other = catalogue(EVENT).replace("E-A0073-001", "E-A0073-002");
    assertThat(Reading.of(other).inputs().get(0).format()).isEqualTo("cwa-json");
  }

  @Test
  void brokenEventIsDroppedAndReadingGoesOn() throws CatalogReadException {
    CatalogReader.Result result =
        Reading.of(
            catalogue(EVENT.replace("15.8", "deep"), EVENT.replace("2025-01", "2025-31"), EVENT));
    assertThat(result.catalog().size()).isEqualTo(1);
    assertThat(result.diagnostics().dropped())
        .extracting(Diagnostics.Rows::reason)
        .containsExactly("depth is not a number", "time not understood");
  }

  @Test
  void fileCutShortIsRefusedWithItsLine() {
    String whole = catalogue(EVENT);
    assertThatThrownBy(() -> Reading.of(whole.substring(0, whole.indexOf("FocalDepth"))))
        .isInstanceOf(CatalogReadException.class)
        .hasMessage("test.file: the file is cut short or damaged at line 4; fetch it again");
  }
}
