package org.aftershock.math;

/**
 * The distance from the origin of a point of the plane that scatters about a place, its two
 * coordinates normal with the same standard deviation (Rice 1945,
 * doi:10.1002/j.1538-7305.1945.tb00453.x).
 */
public final class Rice {
  private static final GaussLegendre RULE = new GaussLegendre(24);
  private static final int PANELS = 24;
  private static final double FARTHEST = 9;

  private Rice() {}

  /**
   * Probability that a point that scatters about a place comes no farther than a radius from the
   * origin. Of its coordinate x along the line from the origin to the place, normal about the
   * distance d, a part of the other one fits into the circle:
   *
   * <pre>P = ∫ φ((x − d)/σ)/σ · (2 Φ(√(R² − x²)/σ) − 1) dx   over −R ≤ x ≤ R</pre>
   *
   * With x = R sin θ the integrand has no root at the ends; good to 1e-9.
   *
   * @param distance distance d of the place from the origin
   * @param sigma standard deviation of each coordinate; 0 for a point that is known
   * @param radius radius R, in the same unit
   */
  public static double cumulative(double distance, double sigma, double radius) {
    if (sigma == 0) {
      return distance <= radius ? 1 : 0;
    }
    double low = angle((distance - FARTHEST * sigma) / radius);
    double high = angle((distance + FARTHEST * sigma) / radius);
    double width = (high - low) / PANELS;
    double sum = 0;
    for (int panel = 0; panel < PANELS && width > 0; panel++) {
      sum +=
          RULE.integrate(
              theta -> integrand(theta, distance / sigma, radius / sigma),
              low + panel * width,
              low + (panel + 1) * width);
    }
    return Math.min(1, sum);
  }

  private static double angle(double sine) {
    return Math.asin(Math.max(-1, Math.min(1, sine)));
  }

  private static double integrand(double theta, double distance, double radius) {
    double across = radius * Math.cos(theta);
    return Normal.density(radius * Math.sin(theta) - distance)
        * (2 * Normal.cumulative(across) - 1)
        * across;
  }
}
