package org.aftershock.cluster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The methods of declustering. */
public final class Declusterers {
  private Declusterers() {}

  /** All methods, in the order in which they are listed. */
  public static List<Declusterer> all(DeclusterSettings settings) {
    return Stream.concat(
            Stream.of(WindowRule.values())
                .map(rule -> new WindowDeclusterer(rule, settings.foreshockFraction())),
            Stream.of(
                new ReasenbergDeclusterer(settings.reasenberg()),
                new NearestNeighbourDeclusterer(settings.nearestNeighbour())))
        .toList();
  }

  /** The method of a name. */
  public static Optional<Declusterer> of(String name, DeclusterSettings settings) {
    return all(settings).stream().filter(method -> method.name().equals(name)).findFirst();
  }
}
