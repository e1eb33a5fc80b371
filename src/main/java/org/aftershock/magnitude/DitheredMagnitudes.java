package org.aftershock.magnitude;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.aftershock.math.ExponentialFit;
import org.aftershock.math.RandomStreams;

/**
 * Rounded magnitudes made continuous by uniform noise over their step, several times over, and
 * tested against the exponential law. Every repeat has its own stream of noise, spent from the
 * largest magnitude downwards, so that an event keeps its noise from one candidate to the next.
 *
 * <p>Noise moves no event across the edge of its step. Of the greatest difference D between the
 * empirical and the fitted distribution the part at the edges is therefore known from the counts
 * and the sum of the noise. It is a lower bound of D, and gives an upper bound of p by which most
 * candidates fall without any noise drawn or sorted.
 */
final class DitheredMagnitudes {
  private final MagnitudeHistogram histogram;
  private final int repeats;
  private final long seed;
  private final int[] above;
  private final double[] sums;

  /** Sum of the noise of a repeat in a bin and all above it, in steps. */
  private final double[][] noise;

  /**
   * Magnitudes.
   *
   * @param histogram counts in bins of one step
   * @param repeats how many times noise is added
   * @param seed seed of the noise
   */
  DitheredMagnitudes(MagnitudeHistogram histogram, int repeats, long seed) {
    this.histogram = histogram;
    this.repeats = repeats;
    this.seed = seed;
    int bins = histogram.size();
    above = new int[bins + 1];
    sums = new double[bins + 1];
    noise = new double[repeats][bins + 1];
    for (int bin = bins - 1; bin >= 0; bin--) {
      above[bin] = above[bin + 1] + histogram.count(bin);
      sums[bin] = sums[bin + 1] + above[bin + 1];
    }
    for (int repeat = 0; repeat < repeats; repeat++) {
      RandomGenerator random = RandomStreams.of(seed, repeat);
      for (int bin = bins - 1; bin >= 0; bin--) {
        double sum = noise[repeat][bin + 1];
        for (int i = 0; i < histogram.count(bin); i++) {
          sum += random.nextDouble();
        }
        noise[repeat][bin] = sum;
      }
    }
  }

  /**
   * Mean p of the excess over a magnitude less half a step.
   *
   * @param enough what p is compared with: where its upper bound is less, that bound is given
   * @return the mean, NaN with fewer than 50 events
   */
  double meanP(double magnitude, double enough) {
    int first = histogram.bin(magnitude);
    int start = Math.max(0, first);
    if (start >= histogram.size() || above[start] < CompletenessCandidates.LEAST_EVENTS) {
      return Double.NaN;
    }
    double bound = 0;
    for (int repeat = 0; repeat < repeats; repeat++) {
      bound += ExponentialFit.pValue(edgeStatistic(first, start, repeat), above[start]);
    }
    if (bound / repeats < enough) {
      return bound / repeats;
    }
    double sum = 0;
    double[] excess = new double[above[start]];
    for (int repeat = 0; repeat < repeats; repeat++) {
      fill(excess, first, start, repeat);
      sum += ExponentialFit.pValue(ExponentialFit.statistic(excess), excess.length);
    }
    return sum / repeats;
  }

  private double edgeStatistic(int first, int start, int repeat) {
    double n = above[start];
    double mean = start - first + (sums[start] + noise[repeat][start]) / n;
    double greatest = 0;
    for (int bin = start; bin <= histogram.size(); bin++) {
      greatest = Math.max(greatest, Math.abs(above[bin] / n - Math.exp((first - bin) / mean)));
    }
    return greatest;
  }

  /** The excess in steps with the noise of a repeat, in ascending order. */
  private void fill(double[] excess, int first, int start, int repeat) {
    RandomGenerator random = RandomStreams.of(seed, repeat);
    int end = excess.length;
    for (int bin = histogram.size() - 1; bin >= start; bin--) {
      int from = end - histogram.count(bin);
      for (int i = from; i < end; i++) {
        excess[i] = bin - first + random.nextDouble();
      }
      Arrays.sort(excess, from, end);
      end = from;
    }
  }
}
