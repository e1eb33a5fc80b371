package org.aftershock.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.aftershock.geo.SphereIndex.Neighbours;
import org.junit.jupiter.api.Test;

class SphereIndexTest {
  private record Place(double latitude, double longitude) {}

  /** Whole degrees, so that many are equally far, with the poles and the date line among them. */
  @Provide
  static Arbitrary<Place> places() {
    Arbitrary<Place> coarse =
        Combinators.combine(Arbitraries.integers().between(-9, 9), edges())
            .as((latitude, longitude) -> new Place(10 * latitude, longitude));
    Arbitrary<Place> fine =
        Combinators.combine(
                Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 360))
            .as(Place::new);
    Arbitrary<Place> unknown = Arbitraries.of(new Place(Double.NaN, 1), new Place(1, Double.NaN));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(10, coarse),
        net.jqwik.api.Tuple.of(10, fine),
        net.jqwik.api.Tuple.of(1, unknown));
  }

  private static Arbitrary<Double> edges() {
    return Arbitraries.of(-180.0, -179.99, -90.0, 0.0, 10.0, 90.0, 179.99, 180.0, 190.0, 360.0);
  }

  @Provide
  static Arbitrary<List<Place>> manyPlaces() {
    return places().list().ofMaxSize(300);
  }

  @Provide
  static Arbitrary<Place> knownPlaces() {
    return places().filter(p -> !Double.isNaN(p.latitude) && !Double.isNaN(p.longitude));
  }

  private static SphereIndex index(List<Place> places) {
    return new SphereIndex(
        places.stream().mapToDouble(Place::latitude).toArray(),
        places.stream().mapToDouble(Place::longitude).toArray());
  }

  private static double squared(Place a, Place b) {
    double[] u = SphereIndex.vector(a.latitude, a.longitude);
    double[] v = SphereIndex.vector(b.latitude, b.longitude);
    double dx = u[0] - v[0];
    double dy = u[1] - v[1];
    double dz = u[2] - v[2];
    return dx * dx + dy * dy + dz * dz;
  }

  /** All known places by distance, then by index. */
  private static int[] byDistance(List<Place> places, Place from) {
    return IntStream.range(0, places.size())
        .filter(i -> !Double.isNaN(squared(places.get(i), from)))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> squared(places.get(i), from))
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Property(tries = 500)
  void nearestAreThoseOfBruteForce(
      @ForAll("manyPlaces") List<Place> places,
      @ForAll("knownPlaces") Place from,
      @ForAll @IntRange(max = 320) int count) {
    Neighbours found = index(places).nearest(from.latitude, from.longitude, count);
    int[] expected = IntStream.of(byDistance(places, from)).limit(count).toArray();
    assertThat(found.indices()).containsExactly(expected);
  }

  @Property(tries = 500)
  void withinARadiusAreThoseOfBruteForce(
      @ForAll("manyPlaces") List<Place> places,
      @ForAll("knownPlaces") Place from,
      @ForAll @IntRange(max = 21_000) int km) {
    Neighbours found = index(places).within(from.latitude, from.longitude, km);
    double limit = SphereIndex.squaredChord(km);
    int[] expected =
        IntStream.of(byDistance(places, from))
            .filter(i -> squared(places.get(i), from) <= limit)
            .toArray();
    assertThat(found.indices()).containsExactly(expected);
  }

  @Property(tries = 200)
  void distancesAreGreatCircles(@ForAll("knownPlaces") Place a, @ForAll("knownPlaces") Place b) {
    double km = index(List.of(a)).nearest(b.latitude, b.longitude, 1).km(0);
    double haversine = Geodesy.sphericalKm(a.latitude, a.longitude, b.latitude, b.longitude);
    // Both lose half of their digits at the antipode.
    assertThat(km).isCloseTo(haversine, within(haversine > 19_000 ? 1e-3 : 1e-8));
  }

  @Test
  void largeSetsTooAreThoseOfBruteForce() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    List<Place> places =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    new Place(
                        Math.rint(random.nextGaussian() * 100) / 100,
                        180 + Math.rint(random.nextGaussian() * 100) / 100))
            .toList();
    SphereIndex index = index(places);
    for (int k = 0; k < 20; k++) {
      Place from = places.get(random.nextInt(places.size()));
      int[] all = byDistance(places, from);
      assertThat(index.nearest(from.latitude, from.longitude, 500).indices())
          .containsExactly(IntStream.of(all).limit(500).toArray());
    }
  }

  @Test
  void datelineAndPolesAreNoEdges() {
    SphereIndex index =
        new SphereIndex(new double[] {0, 0, 89, 90}, new double[] {179.9, -179.8, 10, 77});
    assertThat(index.nearest(0, -179.9, 2).indices()).containsExactly(1, 0);
    assertThat(index.nearest(0, -179.9, 2).km(1))
        .isCloseTo(0.2 * Geodesy.KM_PER_DEGREE, within(1e-6));
    assertThat(index.within(89, -170, 2.001 * Geodesy.KM_PER_DEGREE).indices())
        .containsExactly(3, 2);
    assertThat(index.nearest(90, -5, 1).km(0)).isZero();
  }

  @Test
  void nothingIsFoundInNothing() {
    SphereIndex index = new SphereIndex(new double[] {Double.NaN}, new double[] {0});
    assertThat(index.size()).isZero();
    assertThat(index.nearest(0, 0, 5).size()).isZero();
    assertThat(index.within(0, 0, 1e6).size()).isZero();
    assertThat(new SphereIndex(new double[1], new double[1]).nearest(0, 0, 0).size()).isZero();
  }

  @Test
  void refusesDistancesThatAreNone() {
    SphereIndex index = new SphereIndex(new double[1], new double[1]);
    assertThatThrownBy(() -> index.within(0, 0, Double.NaN)).hasMessageContaining("0 km or more");
    assertThatThrownBy(() -> index.nearest(0, 0, -1)).hasMessageContaining("negative");
  }
}
