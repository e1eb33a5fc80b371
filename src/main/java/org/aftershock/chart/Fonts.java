package org.aftershock.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bundled font, DejaVu Sans Condensed: charts look the same on every machine and need no font
 * files there. Java needs the fontconfig library with its configuration all the same.
 */
record Fonts(Font regular, Font bold) {

  static Fonts load() {
    try {
      return new Fonts(font("DejaVuSansCondensed.ttf"), font("DejaVuSansCondensed-Bold.ttf"));
    } catch (LinkageError | InternalError e) {
      throw unavailable(e);
    } catch (RuntimeException e) {
      throw unavailable(e);
    }
  }

  private static ChartException unavailable(Throwable cause) {
    return new ChartException(
        "Java can't use fonts on this machine, so no chart can be drawn; install fontconfig and a"
            + " font: apt-get install fontconfig fonts-dejavu-core",
        cause);
  }

  private static Font font(String resource) {
    try (InputStream file = Fonts.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return Font.createFont(Font.TRUETYPE_FONT, new BufferedInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("damaged resource " + resource, e);
    }
  }
}
