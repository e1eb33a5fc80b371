package org.aftershock.summary;

import java.util.Arrays;
import org.aftershock.math.Descriptive;

/** Least, median and greatest depth, km; NaN where no depth is known. */
public record DepthRange(double min, double median, double max) {
  static DepthRange of(double[] depthsKm) {
    return new DepthRange(
        Arrays.stream(depthsKm).min().orElse(Double.NaN),
        Descriptive.median(depthsKm),
        Arrays.stream(depthsKm).max().orElse(Double.NaN));
  }
}
