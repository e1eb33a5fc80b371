package org.aftershock.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftershock.report.Document.Block;
import org.aftershock.report.Document.Cautions;
import org.aftershock.report.Document.Facts;
import org.aftershock.report.Document.Section;
import org.aftershock.report.Document.Table;
import org.aftershock.report.Document.Text;

/** Lays a document out as Markdown with pipe tables. */
public final class MarkdownLayout {
  private MarkdownLayout() {}

  /** Writes a document. */
  public static void write(Document document, Appendable out) throws IOException {
    out.append("# ").append(escape(document.title())).append('\n');
    for (Section section : document.sections()) {
      out.append("\n## ").append(escape(section.heading())).append('\n');
      for (Block block : section.blocks()) {
        out.append('\n').append(markdown(block));
      }
    }
  }

  private static String markdown(Block block) {
    if (block instanceof Facts facts) {
      return facts.facts().stream()
          .map(fact -> "- " + escape(fact.label()) + ": " + escape(fact.value()) + "\n")
          .collect(Collectors.joining());
    }
    if (block instanceof Cautions cautions) {
      return cautions.cautions().stream()
          .map(fact -> "- **" + escape(fact.label()) + "**: " + escape(fact.value()) + "\n")
          .collect(Collectors.joining());
    }
    return block instanceof Table table ? table(table) : escape(((Text) block).text()) + "\n";
  }

  private static String table(Table table) {
    List<Integer> columns = IntStream.range(0, table.columns().size()).boxed().toList();
    StringBuilder text = new StringBuilder();
    text.append(row(columns.stream().map(table::header).toList()));
    text.append(row(columns.stream().map(c -> table.isRight(c) ? "---:" : "---").toList()));
    table.rows().forEach(cells -> text.append(row(cells)));
    return text.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(MarkdownLayout::escape)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("<", "&lt;")
        .replace("\n", " ");
  }
}
