package org.engross.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.document.Inline;

/** Puts lines and runs together to the content of a paragraph. */
final class Inlines {
  private static final Pattern TABS = Pattern.compile(" *\\t[ \\t]*");

  private Inlines() {}

  /** Lines with line breaks between. */
  static List<Inline> ofLines(List<String> lines) {
    List<Inline> content = new ArrayList<>();
    for (String line : lines) {
      if (!content.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.add(new Inline.Text(line));
    }
    return content;
  }

  /** Neighboring texts as one; a tab is a space; no white space at either end. */
  static List<Inline> joined(List<Inline> content) {
    List<Inline> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text t) {
        text.append(t.text());
      } else {
        flush(text, joined);
        joined.add(inline);
      }
    }
    String last = text.toString().stripTrailing();
    text.setLength(0);
    flush(text.append(last), joined);
    return joined;
  }

  private static void flush(StringBuilder text, List<Inline> joined) {
    String run = TABS.matcher(text).replaceAll(" ");
    run = joined.isEmpty() ? run.stripLeading() : run;
    if (!run.isEmpty()) {
      joined.add(new Inline.Text(run));
    }
    text.setLength(0);
  }
}
