package org.engross.check.inquiry;

import java.util.regex.Pattern;
import org.engross.resolution.Passage;

/** Footnotes and web addresses. */
final class CitationRule implements Rule {
  private static final String REMEDY = "delete it; the backup book carries the sources";
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s)\\]”]+");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    for (Passage note : inquiry.resolution().beside().notes()) {
      findings.add(
          Check.CITATION, note.where(), "a footnote: " + Findings.quoted(note.text()), REMEDY);
    }
    for (Passage passage : inquiry.resolution().passages()) {
      ADDRESS
          .matcher(passage.text())
          .results()
          .forEach(m -> findings.at(Check.CITATION, passage, m, REMEDY));
    }
  }
}
