package org.engross.check.inquiry;

import java.util.List;
import org.engross.resolution.Passage;
import org.engross.resolution.Resolution;
import org.engross.resolution.Section;
import org.engross.resolution.Where;
import org.engross.resolution.Where.Part;

/**
 * A resolution as the checks read it.
 *
 * @param resolution the resolution itself
 * @param clause the resolving clause before its items
 * @param asked everyone that the clause asks
 */
record Inquiry(Resolution resolution, Passage clause, List<Asking> asked) {

  static Inquiry of(Resolution resolution) {
    String clause = resolution.sections().isEmpty() ? "" : first(resolution).text();
    Where where = new Where(Part.TEXT, "", "");
    return new Inquiry(resolution, new Passage(where, clause), Asking.in(clause));
  }

  private static Section first(Resolution resolution) {
    return resolution.sections().get(0);
  }

  /** Sections and items, joined: for what may stand anywhere in the text. */
  String wholeText() {
    StringBuilder text = new StringBuilder();
    resolution.text().forEach(p -> text.append(p.text()).append('\n'));
    return text.toString();
  }

  String title() {
    return resolution.title();
  }
}
