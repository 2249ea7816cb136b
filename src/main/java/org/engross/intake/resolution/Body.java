package org.engross.intake.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.engross.resolution.Beside;
import org.engross.resolution.Head;
import org.engross.resolution.Item;
import org.engross.resolution.Level;
import org.engross.resolution.Passage;
import org.engross.resolution.Resolution;
import org.engross.resolution.Section;
import org.engross.resolution.Where;
import org.engross.resolution.Where.Part;

/** A resolution's text while it is being read: sections, and the items that are still open. */
final class Body {
  private final List<String> preamble = new ArrayList<>();
  private final List<Passage> notes = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private final List<Section> closed = new ArrayList<>();
  private final Deque<OpenItem> open = new ArrayDeque<>();
  private OpenSection section;
  private Where last = Where.TITLE;

  /** A section that more may follow in. */
  private static final class OpenSection {
    private final String number;
    private final String heading;
    private final List<Item> items = new ArrayList<>();
    private String text;
    private String after = "";

    OpenSection(String number, String heading, String text) {
      this.number = number;
      this.heading = heading;
      this.text = text;
    }
  }

  /** An item that more may follow in. */
  static final class OpenItem {
    private final Level level;
    private final String label;
    private final String text;
    private final List<Item> items = new ArrayList<>();
    private String after = "";

    OpenItem(Level level, String label, String text) {
      this.level = level;
      this.label = label;
      this.text = text;
    }

    Level level() {
      return level;
    }

    String label() {
      return label;
    }
  }

  boolean hasSection() {
    return section != null;
  }

  /** The items that are open, the innermost first. */
  Deque<OpenItem> open() {
    return open;
  }

  /** The words that stand right before whatever comes next. */
  String before() {
    if (!open.isEmpty()) {
      return open.peek().text;
    }
    return section == null ? "" : section.text;
  }

  void preamble(String text) {
    preamble.add(text);
    last = Where.preamble(preamble.size());
  }

  void section(String number, String heading, String text) {
    closeSection();
    section = new OpenSection(number, heading, text);
    last = new Where(heading.isEmpty() ? Part.TEXT : Part.HEADING, number, "");
  }

  /** The text of a section that began with its heading alone. */
  void sectionText(String text) {
    section.text = joined(section.text, text);
    last = new Where(Part.TEXT, section.number, "");
  }

  void begin(Level level, String label, String text) {
    if (section == null) {
      section("", "", "");
    }
    open.push(new OpenItem(level, label, text));
    last = new Where(Part.ITEM, section.number, labels());
  }

  void end() {
    OpenItem done = open.pop();
    Item item = new Item(done.level, done.label, done.text, done.items, done.after);
    (open.isEmpty() ? section.items : open.peek().items).add(item);
  }

  /** Text that follows the items inside the innermost open item, or inside the section. */
  void after(String text) {
    if (!open.isEmpty()) {
      open.peek().after = joined(open.peek().after, text);
    } else {
      section.after = joined(section.after, text);
    }
    last = new Where(Part.AFTER, section.number, labels());
  }

  /** More text of the section: before its items if it has none yet, else after them. */
  void more(String text) {
    while (!open.isEmpty()) {
      end();
    }
    if (section.items.isEmpty()) {
      sectionText(text);
    } else {
      after(text);
    }
  }

  /** Footnotes of what was added last; before anything was, of the title. */
  void notes(List<String> texts) {
    texts.forEach(text -> notes.add(new Passage(last, text)));
  }

  void signature(String line) {
    signatures.add(line);
  }

  Resolution build(Head head) {
    closeSection();
    Beside beside = new Beside(notes, signatures);
    return new Resolution(head, preamble, closed, beside);
  }

  private void closeSection() {
    while (!open.isEmpty()) {
      end();
    }
    if (section != null) {
      closed.add(
          new Section(section.number, section.heading, section.text, section.items, section.after));
      section = null;
    }
  }

  private String labels() {
    StringBuilder labels = new StringBuilder();
    open.descendingIterator().forEachRemaining(item -> labels.append(item.label));
    return labels.toString();
  }

  private static String joined(String before, String text) {
    return before.isEmpty() || text.isEmpty() ? before + text : before + " " + text;
  }
}
