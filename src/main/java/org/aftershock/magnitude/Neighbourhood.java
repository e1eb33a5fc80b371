package org.aftershock.magnitude;

/**
 * Which events speak for a place on the map. Distances are those of {@link
 * org.aftershock.geo.SphereIndex}.
 */
public sealed interface Neighbourhood {
  /**
   * The nearest events: equal errors, unequal resolution.
   *
   * @param events how many
   * @param mostKm distance beyond which none counts, km; infinite for no limit. A place with fewer
   *     events than asked for gives no b
   */
  record Nearest(int events, double mostKm) implements Neighbourhood {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they can't be
     */
    public Nearest {
      if (events < 2) {
        throw new IllegalArgumentException("a neighbourhood needs 2 events or more");
      }
      if (!(mostKm > 0)) {
        throw new IllegalArgumentException("the greatest distance must be more than 0 km");
      }
    }
  }

  /**
   * All events within a radius: equal resolution, unequal errors.
   *
   * @param km radius, km
   */
  record Within(double km) implements Neighbourhood {
    /**
     * Checks the radius.
     *
     * @throws IllegalArgumentException if it isn't more than 0
     */
    public Within {
      if (!(km > 0)) {
        throw new IllegalArgumentException("the radius must be more than 0 km");
      }
    }
  }
}
