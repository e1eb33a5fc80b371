package org.aftershock.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for texts of which a column holds few different ones, such as magnitude types. */
final class TextCodes {
  private static final int RECENT = 64;

  private final Map<String, Short> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** Texts met lately and their numbers, by their length and ends. */
  private final byte[][] recentTexts = new byte[RECENT][0];

  private final short[] recentCodes = new short[RECENT];

  TextCodes() {
    codes.put("", (short) 0);
    texts.add("");
  }

  /** The number of a text in UTF-8; past 32,767 different texts, that of the empty text. */
  short code(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int slot = (length + 5 * bytes[offset] + 11 * bytes[offset + length - 1]) & (RECENT - 1);
    byte[] recent = recentTexts[slot];
    if (!Arrays.equals(bytes, offset, offset + length, recent, 0, recent.length)) {
      recentTexts[slot] = Arrays.copyOfRange(bytes, offset, offset + length);
      recentCodes[slot] = code(new String(recentTexts[slot], StandardCharsets.UTF_8));
    }
    return recentCodes[slot];
  }

  private short code(String text) {
    Short known = codes.get(text);
    if (known == null) {
      if (texts.size() > Short.MAX_VALUE) {
        return 0;
      }
      known = (short) texts.size();
      codes.put(text, known);
      texts.add(text);
    }
    return known;
  }

  /** The texts by their number. */
  String[] texts() {
    return texts.toArray(String[]::new);
  }
}
