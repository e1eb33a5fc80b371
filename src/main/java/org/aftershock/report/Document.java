package org.aftershock.report;

import java.util.List;

/**
 * A report made for reading, before it is laid out for a medium.
 *
 * @param title what it is about
 * @param sections its parts, in order
 */
public record Document(String title, List<Section> sections) {

  /** A part under a heading. */
  public record Section(String heading, List<Block> blocks) {}

  /** Something that stands in a section. */
  public sealed interface Block permits Facts, Table, Text, Cautions {}

  /** Labels and values, one a line. */
  public record Facts(List<Fact> facts) implements Block {}

  /** A label and its value. */
  public record Fact(String label, String value) {}

  /**
   * A table.
   *
   * @param columns its headers; a header that begins with {@code >} stands, like the cells below
   *     it, at the right
   * @param rows its cells
   */
  public record Table(List<String> columns, List<List<String>> rows) implements Block {
    boolean isRight(int column) {
      return columns.get(column).startsWith(">");
    }

    String header(int column) {
      return isRight(column) ? columns.get(column).substring(1) : columns.get(column);
    }
  }

  /** A paragraph. */
  public record Text(String text) implements Block {}

  /** Named doubts: the name as the label, the sentence as the value. */
  public record Cautions(List<Fact> cautions) implements Block {}
}
