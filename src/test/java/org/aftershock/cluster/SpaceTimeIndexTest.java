package org.aftershock.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.aftershock.catalog.Catalog;
import org.aftershock.geo.Geodesy;
import org.aftershock.math.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceTimeIndexTest {
  /** Up to half the Earth, with half of the events taken out on the way. */
  @ParameterizedTest
  @ValueSource(doubles = {2, 20, 500, 30_000})
  void findsWhatIsWithinAndNotTakenOut(double cellKm) {
    RandomGenerator random = RandomStreams.of(7);
    Catalog catalog = TestCatalogs.troublesome(random, 600);
    SpaceTimeIndex index = new SpaceTimeIndex(catalog, cellKm);
    boolean[] out = new boolean[catalog.size()];
    for (int question = 0; question < 300; question++) {
      int centre = random.nextInt(catalog.size());
      double km = Math.pow(10, random.nextDouble(-1, 4.2));
      long from = catalog.timeMicros(random.nextInt(catalog.size()));
      long to = catalog.timeMicros(random.nextInt(catalog.size()));
      if (!Clustering.isPlaced(catalog, centre)) {
        continue;
      }
      if (index.holds(centre)) {
        index.remove(centre);
        out[centre] = true;
      }
      List<Integer> found = new ArrayList<>();
      index.within(catalog.latitude(centre), catalog.longitude(centre), km, from, to, found::add);
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(plain(catalog, out, centre, km, from, to));
    }
  }

  private static List<Integer> plain(
      Catalog catalog, boolean[] out, int centre, double km, long from, long to) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < catalog.size(); i++) {
      if (Clustering.isPlaced(catalog, i)
          && !out[i]
          && catalog.timeMicros(i) >= from
          && catalog.timeMicros(i) <= to
          && Geodesy.distanceKm(
                  catalog.latitude(centre),
                  catalog.longitude(centre),
                  catalog.latitude(i),
                  catalog.longitude(i))
              <= km) {
        found.add(i);
      }
    }
    return found;
  }
}
