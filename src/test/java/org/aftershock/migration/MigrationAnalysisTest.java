package org.aftershock.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.aftershock.catalog.Catalog;
import org.aftershock.catalog.Quake;
import org.aftershock.math.RandomStreams;
import org.aftershock.migration.ClusteredSequence.Model;
import org.junit.jupiter.api.Test;

class MigrationAnalysisTest {
  private static final Instant TIME = Instant.parse("2024-04-02T23:58:09Z");
  private static final Quake MAINSHOCK = Quake.of(TIME, 23.2, 120.5, 15, 6.4);
  private static final MigrationSettings WEST =
      MigrationSettings.DEFAULT.withPermutations(199).withClaimedAzimuth(270);

  private static Migration migration(Quake mainshock, Model model, MigrationSettings settings) {
    ClusteredSequence sequence = ClusteredSequence.of(model, 7);
    return MigrationAnalysis.of(
        mainshock, sequence.catalog(mainshock), sequence.epicentres.family(), settings);
  }

  @Test
  void aDriftToTheWestIsSupported() {
    Migration migration = migration(MAINSHOCK, Model.still(200).drifting(3), WEST);
    assertThat(migration.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(migration.claimed().low()).isPositive();
    assertThat(migration.drift().azimuthDegrees()).isBetween(230.0, 310.0);
  }

  @Test
  void aDriftToTheWestContradictsOneToTheEast() {
    Migration migration =
        migration(MAINSHOCK, Model.still(200).drifting(3), WEST.withClaimedAzimuth(90));
    assertThat(migration.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(migration.claimed().kmPerDecade()).isNegative();
  }

  @Test
  void withoutADirectionAnyDriftIsAsked() {
    Migration migration =
        migration(MAINSHOCK, Model.still(200).drifting(3), WEST.withClaimedAzimuth(Double.NaN));
    assertThat(migration.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(migration.claimed().kmPerDecade()).isNaN();
    assertThat(migration.drift().low()).isPositive();
  }

  @Test
  void manyFamiliesThatStayContradict() {
    Migration migration = migration(MAINSHOCK, Model.still(800), WEST);
    assertThat(migration.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(migration.claimed().high()).isLessThan(2);
  }

  @Test
  void fewFamiliesAreUntestable() {
    Migration migration = migration(MAINSHOCK, Model.still(12), WEST);
    assertThat(migration.families()).isLessThan(MigrationAnalysis.ENOUGH_FAMILIES);
    assertThat(migration.verdict()).isEqualTo(Verdict.UNTESTABLE);
    assertThat(migration.drift().eventsKmPerDecade()).isPositive();
  }

  @Test
  void aWeakTestThatFindsNothingIsNone() {
    Migration migration = migration(MAINSHOCK, Model.still(30), WEST);
    assertThat(migration.claimed().power()).isLessThan(0.8);
    assertThat(migration.verdict()).isEqualTo(Verdict.UNTESTABLE);
  }

  /** The same map of events over the date line at 70 N. */
  @Test
  void theDateLineAndTheNorthChangeNothing() {
    Model model = Model.still(100).drifting(1);
    Migration here = migration(MAINSHOCK, model, WEST);
    Migration north = migration(Quake.of(TIME, 70, 179.97, 15, 6.4), model, WEST);
    assertThat(north.drift().kmPerDecade()).isCloseTo(here.drift().kmPerDecade(), within(1e-6));
    assertThat(north.drift().azimuthDegrees())
        .isCloseTo(here.drift().azimuthDegrees(), within(1e-5));
    assertThat(north.drift().pValue()).isEqualTo(here.drift().pValue());
  }

  @Test
  void aFamilyLeftOutIsAnAnalysisWithoutIt() {
    ClusteredSequence sequence = ClusteredSequence.of(Model.still(60), 7);
    Catalog events = sequence.catalog(MAINSHOCK);
    int[] families = sequence.epicentres.family();
    Migration with = MigrationAnalysis.of(MAINSHOCK, events, families, WEST);
    Influence.LeftOut left = with.influence().family();
    int first =
        IntStream.range(0, events.size())
            .filter(i -> events.id(i).equals(left.id()))
            .findFirst()
            .orElseThrow();
    int family = families[first];
    int[] others = Arrays.stream(families).map(g -> g == family ? -1 : g).toArray();
    Migration without = MigrationAnalysis.of(MAINSHOCK, events, others, WEST);
    assertThat(left.events()).isEqualTo(with.events() - without.events());
    assertThat(left.changeKmPerDecade())
        .isCloseTo(without.claimed().kmPerDecade() - with.claimed().kmPerDecade(), within(1e-9));
    assertThat(left.found()).isEqualTo(without.claimed().low() > 0);
  }

  @Test
  void aDriftThatOneFamilyCarriesIsUndecided() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      ClusteredSequence sequence = ClusteredSequence.of(Model.still(60).drifting(2), seed);
      Migration migration =
          MigrationAnalysis.of(
              MAINSHOCK, sequence.catalog(MAINSHOCK), sequence.epicentres.family(), WEST);
      if (migration.influence().isCarriedByOneFamily()) {
        assertThat(migration.claimed().low()).isPositive();
        verdicts.add(migration.verdict());
      }
    }
    assertThat(verdicts).isNotEmpty().containsOnly(Verdict.UNTESTABLE);
  }

  @Test
  void depthsThatSinkAreFound() {
    Catalog events =
        alongTimes(40, (k, random) -> new double[] {0, 8 + 0.1 * k + random.nextGaussian()});
    Migration migration = MigrationAnalysis.of(MAINSHOCK, events, families(40), WEST);
    // 39 steps of 0.1 km over 3.9 decades.
    assertThat(migration.depth().kmPerDecade()).isCloseTo(1, within(0.4));
    assertThat(migration.depth().low()).isPositive();
  }

  @Test
  void fixedDepthsAreLeftOut() {
    Catalog events =
        alongTimes(40, (k, random) -> new double[] {0, k % 2 == 0 ? 10 : 8 + random.nextDouble()});
    DepthDrift depth = MigrationAnalysis.of(MAINSHOCK, events, families(40), WEST).depth();
    assertThat(depth.fixedKm()).isEqualTo(10);
    assertThat(depth.fixed()).isEqualTo(20);
    assertThat(depth.events()).isEqualTo(20);
  }

  @Test
  void theSameSeedGivesTheSameResult() {
    Model model = Model.still(60);
    assertThat(migration(MAINSHOCK, model, WEST)).isEqualTo(migration(MAINSHOCK, model, WEST));
  }

  @Test
  void halvesAreMeansByHand() {
    Epicentres events =
        Epicentres.of(
            new int[] {0, 1, 2, 3},
            new double[] {1, 2, 3, 4},
            new double[] {0, 2, -3, -5},
            new double[] {0, 2, 4, 6},
            new double[4],
            new int[] {0, 1, 2, 3});
    Displacement halves = Displacement.ofHalves(events, WEST);
    // From (1, 1) to (−4, 5).
    assertThat(halves.km()).isCloseTo(Math.sqrt(41), within(1e-12));
    assertThat(halves.azimuthDegrees())
        .isCloseTo(360 - Math.toDegrees(Math.atan(5.0 / 4)), within(1e-9));
    assertThat(Displacement.ofTime(events, 2, WEST).early()).isEqualTo(1);
  }

  @Test
  void roundedEpicentresAreSeen() {
    List<Quake> quakes = new ArrayList<>();
    RandomGenerator random = RandomStreams.of(3);
    for (int k = 0; k < 30; k++) {
      double latitude = Math.rint(2320 + 10 * random.nextGaussian()) / 100;
      double longitude = Math.rint(12050 + 10 * random.nextGaussian()) / 100;
      quakes.add(Quake.of(TIME.plusSeconds(1000L * (k + 1)), latitude, longitude, 10, 3));
    }
    LocationNoise noise =
        MigrationAnalysis.of(MAINSHOCK, Catalog.of(quakes), families(30), WEST).noise();
    assertThat(noise.stepDegrees()).isEqualTo(0.01);
    // 1.112 km / √12.
    assertThat(noise.roundingKm()).isCloseTo(0.321, within(0.001));
  }

  @Test
  void eachEventNeedsAFamily() {
    Catalog events = alongTimes(20, (k, random) -> new double[] {0, 10});
    assertThatThrownBy(() -> MigrationAnalysis.of(MAINSHOCK, events, families(19), WEST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private interface Place {
    /** Degrees east of the mainshock, and depth, km. */
    double[] of(int k, RandomGenerator random);
  }

  /** Events at 0.01 · 10^(k/10) days, scattered by 1 km. */
  private static Catalog alongTimes(int n, Place place) {
    RandomGenerator random = RandomStreams.of(11);
    List<Quake> quakes = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      double[] at = place.of(k, random);
      quakes.add(
          Quake.of(
              TIME.plusMillis((long) (864_000 * Math.pow(10, k / 10.0))),
              23.2 + 0.01 * random.nextGaussian(),
              120.5 + at[0] + 0.01 * random.nextGaussian(),
              at[1],
              3));
    }
    return Catalog.of(quakes);
  }

  private static int[] families(int n) {
    int[] families = new int[n];
    Arrays.setAll(families, i -> i);
    return families;
  }
}
