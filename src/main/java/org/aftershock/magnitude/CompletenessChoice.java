package org.aftershock.magnitude;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The magnitude of completeness that is used, and why.
 *
 * @param method method, or {@code given}
 * @param value magnitude of completeness; NaN where no method gives one
 * @param reason one plain sentence
 */
public record CompletenessChoice(String method, double value, String reason) {
  /** Fewest magnitudes at which a test of the whole distribution is trusted over its peak. */
  private static final int ENOUGH_FOR_TESTS = 200;

  /**
   * The dither of rounded magnitudes is uniform, which so many events can tell from the exponential
   * law: from there on the test of the rounded law itself comes first.
   */
  private static final int TOO_MANY_TO_DITHER = 10_000;

  /** The tests of the exponential law that b rests on. */
  private static final List<String> TESTS = List.of("lilliefors", "ks");

  private static final List<String> TESTS_OF_MANY = List.of("ks", "lilliefors");

  /**
   * Chooses: the magnitude that the user gave, the estimate of the method that he named, or the
   * recommended one.
   *
   * @param estimates those of all methods, or of the named one
   */
  public static CompletenessChoice of(
      List<Completeness> estimates, MagnitudeSample sample, MagnitudeOptions options) {
    if (sample.isFeltList()) {
      return new CompletenessChoice(
          "none", Double.NaN, "A list of felt reports has no completeness.");
    }
    if (!Double.isNaN(options.completeness())) {
      return new CompletenessChoice("given", options.completeness(), "Given by the user.");
    }
    return estimates.stream()
        .filter(estimate -> estimate.method().equals(options.completenessMethod()))
        .findFirst()
        .map(CompletenessChoice::named)
        .orElseGet(() -> recommend(estimates, sample.size()));
  }

  private static CompletenessChoice named(Completeness estimate) {
    return new CompletenessChoice(
        estimate.method(),
        estimate.value(),
        estimate.note().isEmpty() ? "The method was named." : estimate.note());
  }

  /**
   * Recommends one of several estimates: of the lowest magnitude from which on the exponential law
   * is not rejected and the peak of the distribution + 0.2, the larger; with few events, or where
   * every magnitude is rejected, the peak alone.
   */
  static CompletenessChoice recommend(List<Completeness> estimates, int n) {
    Optional<Completeness> peak = known(estimates, "maxc").findFirst();
    Optional<Completeness> test =
        (n < TOO_MANY_TO_DITHER ? TESTS : TESTS_OF_MANY)
            .stream().flatMap(name -> known(estimates, name)).findFirst();
    if (peak.isEmpty()) {
      return new CompletenessChoice("none", Double.NaN, "No method gives an estimate.");
    }
    if (n < ENOUGH_FOR_TESTS) {
      return of(
          peak.get(),
          "Fewer than "
              + ENOUGH_FOR_TESTS
              + " events: too few to test the shape, the peak is used.");
    }
    if (test.isEmpty()) {
      return of(
          peak.get(),
          "The exponential law is rejected at every magnitude with enough events, the peak is used.");
    }
    return test.get().value() >= peak.get().value()
        ? of(
            test.get(),
            "The lowest magnitude from which on the exponential law, on which b rests, is not"
                + " rejected.")
        : of(
            peak.get(),
            "The exponential law holds from M"
                + test.get().value()
                + " on ("
                + test.get().method()
                + "), but the distribution peaks higher; the larger is the safer.");
  }

  private static Stream<Completeness> known(List<Completeness> estimates, String method) {
    return estimates.stream().filter(e -> e.method().equals(method) && !Double.isNaN(e.value()));
  }

  private static CompletenessChoice of(Completeness estimate, String reason) {
    return new CompletenessChoice(estimate.method(), estimate.value(), reason);
  }
}
