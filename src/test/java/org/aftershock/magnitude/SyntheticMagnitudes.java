package org.aftershock.magnitude;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.aftershock.math.Normal;

/** Magnitudes of known completeness: the Gutenberg–Richter law times a chance of detection. */
final class SyntheticMagnitudes {
  private final RandomGenerator random;
  private final double b;
  private final double step;

  /**
   * A source of magnitudes.
   *
   * @param b b-value
   * @param step step to which they are rounded, 0 for none
   */
  SyntheticMagnitudes(RandomGenerator random, double b, double step) {
    this.random = random;
    this.b = b;
    this.step = step;
  }

  /** Random numbers with a seed. */
  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Magnitudes complete from 3.0 on, nothing below. */
  static MagnitudeSample complete(int n, double b, double step, RandomGenerator random) {
    return new SyntheticMagnitudes(random, b, step).sharp(n, 3);
  }

  /** So many magnitudes, none lost at and above the bin of Mc, all lost below it. */
  MagnitudeSample sharp(int n, double completeness) {
    return detected(n, completeness - step / 2, m -> 1);
  }

  /** So many magnitudes, detected with the chance Φ((m − μ)/σ). */
  MagnitudeSample normal(int n, double mu, double sigma) {
    double least = mu - b * Math.log(10) * sigma * sigma - 5 * sigma;
    return detected(n, least, m -> Normal.cumulative((m - mu) / sigma));
  }

  /**
   * So many magnitudes, none lost at and above the bin of Mc; below it the chance of detection
   * falls by 10^(−3b) a unit, so that the frequency falls by 10^(−b) a unit above and 10^(−2b)
   * below (Mignan 2012, doi:10.1029/2012JB009347): one in three is below.
   */
  MagnitudeSample angular(int n, double completeness) {
    double[] magnitudes = new double[n];
    for (int i = 0; i < n; i++) {
      double distance = random.nextExponential() / (b * Math.log(10));
      boolean below = random.nextInt(3) == 0;
      magnitudes[i] = rounded(completeness - step / 2 + (below ? -distance / 2 : distance));
    }
    return MagnitudeSample.of(magnitudes, step);
  }

  private MagnitudeSample detected(int n, double least, DoubleUnaryOperator chance) {
    double[] magnitudes = new double[n];
    int i = 0;
    while (i < n) {
      double m = least + random.nextExponential() / (b * Math.log(10));
      if (random.nextDouble() < chance.applyAsDouble(m)) {
        magnitudes[i++] = rounded(m);
      }
    }
    return MagnitudeSample.of(magnitudes, step);
  }

  private double rounded(double magnitude) {
    return step > 0 ? MagnitudeStep.atBin(MagnitudeStep.bin(magnitude, step), step) : magnitude;
  }
}
