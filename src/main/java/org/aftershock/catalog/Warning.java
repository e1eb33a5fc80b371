package org.aftershock.catalog;

/**
 * A named doubt about a result, carried with it to every output.
 *
 * @param code stable name in capitals, such as {@code FEW_EVENTS}
 * @param message one plain sentence: what is doubtful and what can be done
 */
public record Warning(String code, String message) {}
