package org.aftershock.magnitude;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
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

  /** So many magnitudes, none lost at and above the bin of Mc, all lost below it. */
  MagnitudeSample sharp(int n, double completeness) {
    return detected(n, completeness - step / 2, m -> 1);
  }

  /**
   * So many magnitudes, detected with the chance Φ((m − μ)/σ), μ such that the most frequent
   * magnitude is a given one: there φ(z)/Φ(z) = σ b ln 10, z = (peak − μ)/σ.
   */
  MagnitudeSample normal(int n, double peak, double sigma) {
    double low = -10;
    double high = 10;
    while (high - low > 1e-9) {
      double z = (low + high) / 2;
      boolean below = Normal.density(z) / Normal.cumulative(z) > sigma * b * Math.log(10);
      low = below ? z : low;
      high = below ? high : z;
    }
    double mu = peak - low * sigma;
    double least = mu - b * Math.log(10) * sigma * sigma - 5 * sigma;
    return detected(n, least, m -> Normal.cumulative((m - mu) / sigma));
  }

  /**
   * So many magnitudes, none lost at and above the bin of Mc; below it their density is that at Mc
   * times Φ((m − μ)/σ) (Woessner and Wiemer 2005).
   */
  MagnitudeSample kinked(int n, double completeness, double mu, double sigma) {
    double corner = completeness - step / 2;
    double least = mu - 5 * sigma;
    double shareBelow = (corner - least) / (corner - least + 1 / (b * Math.log(10)));
    double[] magnitudes = new double[n];
    int i = 0;
    while (i < n) {
      if (random.nextDouble() >= shareBelow) {
        magnitudes[i++] = rounded(corner + random.nextExponential() / (b * Math.log(10)));
      } else {
        double m = random.nextDouble(least, corner);
        if (random.nextDouble() < Normal.cumulative((m - mu) / sigma)) {
          magnitudes[i++] = rounded(m);
        }
      }
    }
    return MagnitudeSample.of(magnitudes, step);
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
