package org.aftershock.chart;

import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.TickUnits;

/** Steps of 1, 2 and 5 times a power of ten for linear axes. */
final class LinearUnits {
  private static final int[] MANTISSAS = {1, 2, 5};
  private static final int LEAST_EXPONENT = -6;
  private static final int GREATEST_EXPONENT = 8;

  private LinearUnits() {}

  /** Whole numbers only. */
  static TickUnitSource whole() {
    return units(0, 1);
  }

  static TickUnitSource decimal() {
    return units(LEAST_EXPONENT, 1);
  }

  /** Steps that are even in another unit, of which there are so many in a unit of the axis. */
  static TickUnitSource scaled(double factor) {
    return units(LEAST_EXPONENT, factor);
  }

  /** The least step of 1, 2 or 5 times a power of ten that is not below a size. */
  static double step(double size) {
    double power = Math.pow(10, Math.floor(Math.log10(size) + 1e-9));
    for (int mantissa : MANTISSAS) {
      if (mantissa * power >= size * (1 - 1e-9)) {
        return mantissa * power;
      }
    }
    return 10 * power;
  }

  private static TickUnitSource units(int leastExponent, double factor) {
    TickUnits units = new TickUnits();
    for (int exponent = leastExponent; exponent <= GREATEST_EXPONENT; exponent++) {
      for (int mantissa : MANTISSAS) {
        units.add(new Unit(Double.parseDouble(mantissa + "e" + exponent), factor, -exponent));
      }
    }
    return units;
  }

  private static final class Unit extends NumberTickUnit {
    private static final long serialVersionUID = 1L;

    private final double factor;
    private final int decimals;

    Unit(double step, double factor, int decimals) {
      super(step / factor);
      this.factor = factor;
      this.decimals = Math.max(0, decimals);
    }

    @Override
    public String valueToString(double value) {
      return Numbers.fixed(value * factor, decimals);
    }
  }
}
