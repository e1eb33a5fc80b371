package org.aftershock.chart;

/** No chart can be drawn on this machine. The message says why and what helps. */
public final class ChartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChartException(String message, Throwable cause) {
    super(message, cause);
  }
}
