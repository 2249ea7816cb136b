package org.engross.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.engross.resolution.Where.Part;

/**
 * A simple or concurrent resolution.
 *
 * <pre>
 * 117TH CONGRESS, 2D SESSION, H. RES. ___                      head
 * Of inquiry requesting the President to transmit ...          head: title
 * Whereas ...; and                                             preamble
 * Resolved, That the President is requested to transmit ...:   section: text
 *   (1) The determination ...                                    item
 *     (A) ...                                                      item inside it
 * </pre>
 *
 * @param head what stands above the text
 * @param preamble the paragraphs before "Resolved," each from "Whereas" to its semicolon, "; and"
 *     or colon; none in a resolution of inquiry
 * @param sections the resolving clause, and the numbered sections or further clauses after it
 * @param beside what a reader found beside the text
 */
public record Resolution(Head head, List<String> preamble, List<Section> sections, Beside beside) {

  /** Copies the lists. */
  public Resolution {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(beside, "beside");
    preamble = List.copyOf(preamble);
    preamble.forEach(Wording::checked);
    sections = List.copyOf(sections);
  }

  /** The official title, or empty. */
  public String title() {
    return head.title();
  }

  /** Kind and chamber. */
  public Form form() {
    return head.designation().form();
  }

  /** Title, preamble and text in reading order, each stretch with its place; none is empty. */
  public List<Passage> passages() {
    Walk walk = new Walk();
    walk.add(Where.TITLE, head.title());
    for (int i = 0; i < preamble.size(); i++) {
      walk.add(Where.preamble(i + 1), preamble.get(i));
    }
    sections.forEach(walk::section);
    return List.copyOf(walk.passages);
  }

  /** The text alone: sections and items, without title, headings and preamble. */
  public List<Passage> text() {
    return passages().stream()
        .filter(
            p ->
                switch (p.where().part()) {
                  case TEXT, ITEM, AFTER -> true;
                  case TITLE, PREAMBLE, HEADING -> false;
                })
        .toList();
  }

  private static final class Walk {
    private final List<Passage> passages = new ArrayList<>();

    void add(Where where, String text) {
      if (!text.isEmpty()) {
        passages.add(new Passage(where, text));
      }
    }

    void section(Section section) {
      String number = section.number();
      add(new Where(Part.HEADING, number, ""), section.heading());
      add(new Where(Part.TEXT, number, ""), section.text());
      section.items().forEach(item -> item(item, number, ""));
      add(new Where(Part.AFTER, number, ""), section.after());
    }

    private void item(Item item, String section, String outer) {
      String label = outer + item.label();
      add(new Where(Part.ITEM, section, label), item.text());
      item.items().forEach(inner -> item(inner, section, label));
      add(new Where(Part.AFTER, section, label), item.after());
    }
  }
}
