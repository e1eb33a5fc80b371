package org.aftershock.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts one after another as UTF-8 in chunks of bytes: 12 bytes for a typical identifier, where a
 * {@code String} takes 56. A text is named by its position; the empty text by {@link #EMPTY}.
 */
final class TextPool {
  /** Position of the empty text. */
  static final int EMPTY = -1;

  private static final int BITS = 20;
  private static final int SIZE = 1 << BITS;
  private static final int MAX_CHUNKS = 1 << (31 - BITS);
  private static final int MAX_LENGTH = 0xFFFF;

  private final List<byte[]> chunks = new ArrayList<>();
  private int used = SIZE;

  /** Stores a text (its first 65,535 bytes) and returns its position. */
  int add(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, MAX_LENGTH);
    if (used + 2 + length > SIZE) {
      if (chunks.size() == MAX_CHUNKS) {
        throw new IllegalStateException("identifiers and places take more than 2 GB");
      }
      chunks.add(new byte[SIZE]);
      used = 0;
    }
    byte[] chunk = chunks.get(chunks.size() - 1);
    int position = ((chunks.size() - 1) << BITS) | used;
    chunk[used] = (byte) (length >> 8);
    chunk[used + 1] = (byte) length;
    System.arraycopy(bytes, 0, chunk, used + 2, length);
    used += 2 + length;
    return position;
  }

  String get(int position) {
    if (position == EMPTY) {
      return "";
    }
    int start = start(position);
    return new String(chunk(position), start, length(position), StandardCharsets.UTF_8);
  }

  boolean same(int a, int b) {
    int startA = start(a);
    int startB = start(b);
    return Arrays.equals(
        chunk(a), startA, startA + length(a), chunk(b), startB, startB + length(b));
  }

  int hash(int position) {
    byte[] chunk = chunk(position);
    int start = start(position);
    int hash = 0;
    for (int i = start, end = start + length(position); i < end; i++) {
      hash = 31 * hash + chunk[i];
    }
    // Spreads the high bits, since tables use the low ones.
    return (hash ^ (hash >>> 15)) * 0x9E3779B1;
  }

  private byte[] chunk(int position) {
    return chunks.get(position >>> BITS);
  }

  private static int start(int position) {
    return (position & (SIZE - 1)) + 2;
  }

  private int length(int position) {
    byte[] chunk = chunk(position);
    int at = position & (SIZE - 1);
    return ((chunk[at] & 0xFF) << 8) | (chunk[at + 1] & 0xFF);
  }
}
