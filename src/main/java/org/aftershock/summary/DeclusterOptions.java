package org.aftershock.summary;

import java.util.List;
import org.aftershock.cluster.DeclusterSettings;

/**
 * How a catalog is declustered.
 *
 * @param methods names of the methods
 * @param settings their settings
 * @param estimatesB whether b is estimated from the catalog instead of that of the settings
 * @param estimatesDimension whether the fractal dimension is
 */
public record DeclusterOptions(
    List<String> methods,
    DeclusterSettings settings,
    boolean estimatesB,
    boolean estimatesDimension) {}
