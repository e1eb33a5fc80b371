package org.aftershock.catalog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

  /** 2^64 over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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

  /** Eight bytes at a time; multiplying carries low bits up, the shift brings high bits down. */
  private static int hash(byte[] bytes, int offset, int length) {
    int end = offset + length;
    int at = offset;
    long hash = length;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      hash = (hash ^ (long) EIGHT_BYTES.get(bytes, at)) * SPREAD;
      hash ^= hash >>> 32;
    }
    long rest = 0;
    for (; at < end; at++) {
      rest = rest << Byte.SIZE | (bytes[at] & 0xFF);
    }
    hash = (hash ^ rest) * SPREAD;
    return (int) (hash ^ (hash >>> 32));
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
