package org.aftershock.migration;

/**
 * A law of the distance within which 90 % of the events lie, fitted to a sequence.
 *
 * @param law {@code diffusion}: √(4πDt); {@code constant}: r₀; {@code linear}: r₀ + v t; {@code
 *     logarithmic}: r₀ + s log10 t
 * @param parameter D in m²/s, r₀ in km, v in km per day or s in km per decade
 * @param interceptKm r₀ of the linear law, or distance of the logarithmic one at 1 day, km; NaN for
 *     the others
 * @param logLikelihood greatest ln L
 * @param aic Akaike's information criterion
 * @param deltaAic the same less that of the best law
 */
public record Front(
    String law,
    double parameter,
    double interceptKm,
    double logLikelihood,
    double aic,
    double deltaAic) {
  Front against(double least) {
    return new Front(law, parameter, interceptKm, logLikelihood, aic, aic - least);
  }
}
