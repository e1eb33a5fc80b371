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

  private static final int BITS = 16;

  /** Bytes used of a chunk; with the header of its array it then fills a power of two. */
  private static final int SIZE = (1 << BITS) - 16;

  private static final int MAX_CHUNKS = 1 << (31 - BITS);
  private static final int MAX_LENGTH = 0x7FFF;
  private static final int RECENT = 1 << 14;

  private final List<byte[]> chunks = new ArrayList<>();
  private int[] recent = {};
  private int used = SIZE;

  /** Stores a text. */
  int add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
  }

  /** Stores a text given in UTF-8 (its first 32,767 bytes) and returns its position. */
  int add(byte[] bytes, int offset, int fullLength) {
    if (fullLength == 0) {
      return EMPTY;
    }
    int length = Math.min(fullLength, MAX_LENGTH);
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
    System.arraycopy(bytes, offset, chunk, used + 2, length);
    used += 2 + length;
    return position;
  }

  /** Stores a text that may well have been stored lately, as places are; then it stands once. */
  int addShared(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return EMPTY;
    }
    if (recent.length == 0) {
      recent = new int[RECENT];
      Arrays.fill(recent, EMPTY);
    }
    int slot = hash(bytes, offset, length) & (RECENT - 1);
    int known = recent[slot];
    if (known != EMPTY) {
      int start = start(known);
      if (Arrays.equals(
          bytes, offset, offset + length, chunk(known), start, start + length(known))) {
        return known;
      }
    }
    recent[slot] = add(bytes, offset, length);
    return recent[slot];
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
    return hash(chunk(position), start(position), length(position));
  }

  private static int hash(byte[] bytes, int offset, int length) {
    int hash = 0;
    for (int i = offset, end = offset + length; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    // Spreads the high bits, since tables use the low ones.
    return (hash ^ (hash >>> 15)) * 0x9E3779B1;
  }

  private byte[] chunk(int position) {
    return chunks.get(position >>> BITS);
  }

  private static int start(int position) {
    return (position & ((1 << BITS) - 1)) + 2;
  }

  private int length(int position) {
    byte[] chunk = chunk(position);
    int at = position & ((1 << BITS) - 1);
    return ((chunk[at] & 0xFF) << 8) | (chunk[at + 1] & 0xFF);
  }
}
