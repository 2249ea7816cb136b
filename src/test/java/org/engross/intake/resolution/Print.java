package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.resolution.Action;
import org.engross.resolution.Designation;
import org.engross.resolution.Item;
import org.engross.resolution.Resolution;
import org.engross.resolution.Section;

/** Prints a resolution as Congress does, so that tests have what a reader meets. */
final class Print {
  private static final int WIDTH = 60;
  private static final int LINES_A_PAGE = 25;

  private Print() {}

  /** As the text edition: indented, no line numbers, empty lines between the parts of the head. */
  static String text(Resolution resolution) {
    List<String> lines = new ArrayList<>(List.of("<DOC>", ""));
    lines.addAll(head(resolution));
    for (String paragraph : body(resolution)) {
      lines.addAll(wrapped("    " + paragraph));
    }
    lines.add("                                 <all>");
    return String.join("\n", lines);
  }

  /** As the page edition: line numbers from 1 on each page, a running foot and head between. */
  static String pages(Resolution resolution) {
    List<String> lines = new ArrayList<>(head(resolution));
    int n = 0;
    for (String paragraph : body(resolution)) {
      for (String line : wrapped(paragraph)) {
        if (n == LINES_A_PAGE) {
          lines.addAll(List.of("", "•HRES 1169 IH", "\f3", ""));
          n = 0;
        }
        n++;
        lines.add(n + " " + line);
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> head(Resolution resolution) {
    Designation named = resolution.head().designation();
    List<String> lines = new ArrayList<>();
    lines.add(named.printedCongress());
    lines.add("  " + named.printedSession());
    lines.addAll(List.of(named.printed(), ""));
    lines.addAll(wrapped(resolution.title()));
    lines.addAll(List.of("", "_".repeat(60), "", "   " + named.form().chamber(), ""));
    for (Action action : resolution.head().actions()) {
      lines.addAll(List.of("   " + action.date(), ""));
      lines.addAll(wrapped(action.sentence()));
      lines.add("");
    }
    lines.addAll(List.of("   " + named.form().word(), ""));
    lines.addAll(wrapped(resolution.title()));
    lines.add("");
    resolution.preamble().forEach(p -> lines.addAll(wrapped(p)));
    return lines;
  }

  private static List<String> body(Resolution resolution) {
    List<String> paragraphs = new ArrayList<>();
    for (Section section : resolution.sections()) {
      boolean numbered = !section.number().isEmpty();
      if (numbered) {
        paragraphs.add(
            "SEC. " + section.number() + ". " + section.heading().toUpperCase(Locale.ROOT));
      }
      String words = numbered ? "" : resolution.form().resolvingWords() + " ";
      paragraphs.add(words + section.text());
      section.items().forEach(item -> item(item, paragraphs));
    }
    return paragraphs;
  }

  private static void item(Item item, List<String> paragraphs) {
    paragraphs.add(item.label() + " " + item.text());
    item.items().forEach(inner -> item(inner, paragraphs));
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
