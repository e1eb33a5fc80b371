package org.aftershock.magnitude;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Magnitudes of a known b-value for tests. */
final class SyntheticMagnitudes {
  private SyntheticMagnitudes() {}

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Gutenberg–Richter magnitudes complete from 3.0 on, rounded to a step (0 for none). */
  static MagnitudeSample complete(int n, double b, double step, RandomGenerator random) {
    double[] magnitudes = new double[n];
    for (int i = 0; i < n; i++) {
      double m = 3 - step / 2 - Math.log10(1 - random.nextDouble()) / b;
      magnitudes[i] = step > 0 ? MagnitudeStep.atBin(MagnitudeStep.bin(m, step), step) : m;
    }
    return MagnitudeSample.of(magnitudes, step);
  }
}
