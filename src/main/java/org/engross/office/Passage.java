package org.engross.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item of a paper that may become a point.
 *
 * @param section the heading that it stands under, or empty
 * @param item its number there; of an item inside another, the outer one's
 * @param under the words that lead in to it, or empty
 * @param lead its bold beginning, or empty
 * @param text all of it
 */
record Passage(String section, String item, String under, String lead, String text) {

  /** The passages of a paper's body, an item inside another as one of its own. */
  static List<Passage> of(List<Outline.Block> body) {
    return new Finder(body).passages();
  }

  /** Walks through the body and remembers what the next item stands under. */
  private static final class Finder {
    private final List<Outline.Block> body;
    private final boolean hasHeadings;
    private final List<Passage> found = new ArrayList<>();
    private String section = "";
    private String leadIn = "";
    private int bullets;
    private Optional<Top> top = Optional.empty();

    /** An item of the outermost list, under which others may stand. */
    private record Top(Outline.Item item, String number) {}

    Finder(List<Outline.Block> body) {
      this.body = body;
      this.hasHeadings = body.stream().anyMatch(Outline.Heading.class::isInstance);
    }

    List<Passage> passages() {
      for (int i = 0; i < body.size(); i++) {
        Outline.Block block = body.get(i);
        if (block instanceof Outline.Heading heading) {
          begin(heading.text());
        } else if (block instanceof Outline.Paragraph paragraph) {
          paragraph(paragraph.line(), i + 1 < body.size() && isItem(body.get(i + 1)));
        } else if (block instanceof Outline.Item item) {
          item(item);
        }
      }
      return List.copyOf(found);
    }

    private static boolean isItem(Outline.Block block) {
      return block instanceof Outline.Item;
    }

    private void begin(String heading) {
      section = withoutColon(heading);
      leadIn = "";
      bullets = 0;
      top = Optional.empty();
    }

    /** In a paper without headings, the line that leads in to a list stands for one. */
    private void paragraph(String text, boolean beforeItem) {
      boolean leadsIn = beforeItem && text.endsWith(":");
      if (leadsIn && !hasHeadings) {
        begin(text);
      } else {
        leadIn = leadsIn ? lastSentence(text) : "";
        top = Optional.empty();
      }
    }

    private void item(Outline.Item item) {
      if (top.isPresent() && standsUnder(item, top.get().item)) {
        String outer = top.get().item.text();
        String under = outer.endsWith(":") ? lastSentence(outer) : "";
        found.add(new Passage(section, top.get().number, under, item.lead(), item.text()));
        return;
      }
      bullets++;
      String number = item.label().isEmpty() ? String.valueOf(bullets) : item.label();
      top = Optional.of(new Top(item, number));
      found.add(new Passage(section, number, leadIn, item.lead(), item.text()));
    }

    /** A bullet after a number belongs to it, even where the file lost the indent. */
    private static boolean standsUnder(Outline.Item item, Outline.Item above) {
      return item.indent() >= above.indent() + 2 || above.isNumbered() && !item.isNumbered();
    }

    private static String withoutColon(String text) {
      return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static String lastSentence(String text) {
      int end = Math.max(text.lastIndexOf(". "), text.lastIndexOf("? "));
      return text.substring(end < 0 ? 0 : end + 2);
    }
  }
}
