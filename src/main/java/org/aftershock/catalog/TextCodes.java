package org.aftershock.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for texts of which a column holds few different ones, such as magnitude types. */
final class TextCodes {
  private final Map<String, Short> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private byte[] lastText = {};
  private short lastCode;

  TextCodes() {
    codes.put("", (short) 0);
    texts.add("");
  }

  /** The number of a text in UTF-8; past 32,767 different texts, that of the empty text. */
  short code(byte[] bytes, int offset, int length) {
    if (!Arrays.equals(bytes, offset, offset + length, lastText, 0, lastText.length)) {
      String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
      Short known = codes.get(text);
      if (known == null) {
        if (texts.size() > Short.MAX_VALUE) {
          return 0;
        }
        known = (short) texts.size();
        codes.put(text, known);
        texts.add(text);
      }
      lastText = Arrays.copyOfRange(bytes, offset, offset + length);
      lastCode = known;
    }
    return lastCode;
  }

  /** The texts by their number. */
  String[] texts() {
    return texts.toArray(String[]::new);
  }
}
