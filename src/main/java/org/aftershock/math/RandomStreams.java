package org.aftershock.math;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Seeded streams of random numbers: the same seed gives the same numbers on every machine. */
public final class RandomStreams {
  private static final String ALGORITHM = "L64X128MixRandom";
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private RandomStreams() {}

  /** The stream of a seed. */
  public static RandomGenerator of(long seed) {
    return RandomGeneratorFactory.of(ALGORITHM).create(seed);
  }

  /** One of the numbered streams of a seed, which can be made again in any order. */
  public static RandomGenerator of(long seed, int number) {
    return of(seed + GOLDEN_GAMMA * (number + 1L));
  }
}
