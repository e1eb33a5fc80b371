package org.aftershock.magnitude;

/**
 * A magnitude of completeness that is known or wanted, whatever the magnitudes.
 *
 * @param value magnitude at and above which all catalogs are taken as complete
 */
public record FixedCompleteness(double value) implements CompletenessEstimator {
  @Override
  public String name() {
    return "fixed";
  }

  @Override
  public String description() {
    return "a given magnitude";
  }

  @Override
  public Completeness estimate(MagnitudeSample sample) {
    return Completeness.of(name(), value, Double.NaN, sample);
  }
}
