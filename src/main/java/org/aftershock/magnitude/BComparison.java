package org.aftershock.magnitude;

/**
 * Whether two samples have one b-value, by Akaike's information criterion (Utsu 1992, 1999,
 * doi:10.1007/s000240050276). With exponential magnitudes the greatest ln L of n magnitudes is n ln
 * β − n, β = b ln 10; one b for both has 1/β = (n1/β1 + n2/β2) / (n1 + n2). The difference of the
 * AIC of one b (one parameter) from that of two (two parameters) is then
 *
 * <pre>ΔAIC = −2N ln N + 2 n1 ln(n1 + n2 b1/b2) + 2 n2 ln(n1 b2/b1 + n2) − 2,   N = n1 + n2</pre>
 *
 * and Utsu's probability that the b-values are the same is P = exp(−ΔAIC/2 − 2). ΔAIC below about 2
 * is no sign of a difference, above about 5 (P = 0.011) a clear one. Magnitudes must be
 * independent: not for {@link BMorePositive}.
 *
 * @param deltaAic AIC of one b less that of two; NaN without two b-values
 * @param probabilitySame Utsu's P, e^−1 at most
 */
public record BComparison(double deltaAic, double probabilitySame) {
  /** Compares two estimates from samples that share no event. */
  public static BComparison of(BValue first, BValue second) {
    double n1 = first.n();
    double n2 = second.n();
    double ratio = first.value() / second.value();
    double n = n1 + n2;
    // Put together from ratios to N, so that large samples lose no figures.
    double difference =
        2 * n1 * Math.log((n1 + n2 * ratio) / n) + 2 * n2 * Math.log((n1 / ratio + n2) / n) - 2;
    return new BComparison(difference, Math.exp(-difference / 2 - 2));
  }
}
