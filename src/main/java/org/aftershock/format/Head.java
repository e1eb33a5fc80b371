package org.aftershock.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

/** The beginning of a file, by which its format is recognised. */
public final class Head {
  private final Encoding encoding;
  private final String text;

  /** The first {@code length} bytes of a file, decompressed. */
  Head(byte[] bytes, int length) {
    this(bytes, length, null);
  }

  /** The same in an encoding, null to find it. */
  Head(byte[] bytes, int length, Charset charset) {
    encoding =
        charset == null ? Encoding.of(bytes, length) : Encoding.named(charset, bytes, length);
    int mark = encoding.markLength();
    text = new String(bytes, mark, length - mark, encoding.charset());
  }

  /** The text, without a byte-order mark. */
  public String text() {
    return text;
  }

  /** The first lines that are not blank, at most {@code count}; the last may be cut short. */
  public List<String> lines(int count) {
    return text.lines().filter(line -> !line.isBlank()).limit(count).toList();
  }

  /**
   * Whether one of the first lines is such; those that begin within quotes are text of a table.
   *
   * @param first how many lines are looked at
   */
  boolean hasLine(Pattern pattern, int first) {
    boolean quoted = false;
    for (String line : (Iterable<String>) text.lines().limit(first)::iterator) {
      if (!quoted && pattern.matcher(line).matches()) {
        return true;
      }
      quoted = isQuotedAfter(line, quoted);
    }
    return false;
  }

  /**
   * A quote opens only at the beginning of a field, or again as the second of a doubled one:
   * elsewhere it may be inches or seconds.
   */
  private static boolean isQuotedAfter(String line, boolean quotedBefore) {
    boolean quoted = quotedBefore;
    for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
      if (quoted || i == 0 || ",;\t|\"".indexOf(line.charAt(i - 1)) >= 0) {
        quoted = !quoted;
      }
    }
    return quoted;
  }

  public boolean isEmpty() {
    return text.isBlank();
  }

  /** Whether the bytes can't be text in the encoding that was found. */
  public boolean isBinary() {
    long controls = text.chars().filter(c -> c < 32 && c != '\t' && c != '\n' && c != '\r').count();
    return text.indexOf('\0') >= 0 || controls > text.length() / 50;
  }

  /** The encoding of the file. */
  Encoding encoding() {
    return encoding;
  }
}
