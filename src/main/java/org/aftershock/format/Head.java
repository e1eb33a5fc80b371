package org.aftershock.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The beginning of a file, by which its format is recognised. */
public final class Head {
  private final byte[] bytes;
  private final int length;
  private final String text;

  /** The first {@code length} bytes of a file, decompressed. */
  Head(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
    int mark = markLength();
    this.text = new String(bytes, mark, length - mark, charset());
  }

  /** The text, without a byte-order mark. */
  public String text() {
    return text;
  }

  /** The first lines that are not blank, at most {@code count}; the last may be cut short. */
  public List<String> lines(int count) {
    return text.lines().filter(line -> !line.isBlank()).limit(count).toList();
  }

  public boolean isEmpty() {
    return text.isBlank();
  }

  /** Whether the bytes can't be text in the encoding that {@link #charset} found. */
  public boolean isBinary() {
    long controls = text.chars().filter(c -> c < 32 && c != '\t' && c != '\n' && c != '\r').count();
    return text.indexOf('\0') >= 0 || controls > text.length() / 50;
  }

  /** Encoding by the byte-order mark; UTF-8 without one. */
  Charset charset() {
    if (startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  /** Length of the byte-order mark, bytes. */
  int markLength() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return charset().equals(StandardCharsets.UTF_8) ? 0 : 2;
  }

  private boolean startsWith(int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
