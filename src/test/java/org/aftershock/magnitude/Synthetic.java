package org.aftershock.magnitude;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Gutenberg–Richter magnitudes with a known b. */
final class Synthetic {
  private Synthetic() {}

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Independent magnitudes that are complete from Mc after rounding; step 0 for no rounding. */
  static double[] magnitudes(RandomGenerator random, int n, double b, double mc, double step) {
    double[] magnitudes = new double[n];
    for (int i = 0; i < n; i++) {
      double m = mc - step / 2 - Math.log10(1 - random.nextDouble()) / b;
      magnitudes[i] = step > 0 ? MagnitudeStep.atBin(MagnitudeStep.bin(m, step), step) : m;
    }
    return magnitudes;
  }

  /** The same as a sample. */
  static MagnitudeSample sample(RandomGenerator random, int n, double b, double mc, double step) {
    return MagnitudeSample.of(magnitudes(random, n, b, mc, step), step);
  }
}
