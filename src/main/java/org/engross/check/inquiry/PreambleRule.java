package org.engross.check.inquiry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.resolution.Passage;
import org.engross.resolution.Where;
import org.engross.resolution.Where.Part;

/** Whereas clauses, findings or a purpose. */
final class PreambleRule implements Rule {
  private static final String REMEDY =
      "delete it: the points choose the subject and the records, or use the resolution with Whereas"
          + " clauses";
  private static final Pattern FINDINGS =
      Pattern.compile(
          "(?i)^(?:findings|purpose)\\b.*|\\b(?:finds|find) (?:that|the following|as follows)\\b"
              + "|^(?:The purpose|It is the purpose) of this resolution");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    List<String> preamble = inquiry.resolution().preamble();
    if (!preamble.isEmpty()) {
      int more = preamble.size() - 1;
      String rest = more == 0 ? "" : " and " + more + " more";
      String first = shortened(preamble.get(0));
      findings.add(Check.PREAMBLE, Where.preamble(1), Findings.quoted(first) + rest, REMEDY);
    }
    for (Passage passage : inquiry.resolution().passages()) {
      Part part = passage.where().part();
      Matcher matcher = FINDINGS.matcher(passage.text());
      if ((part == Part.HEADING || part == Part.TEXT) && matcher.find()) {
        findings.at(Check.PREAMBLE, passage, matcher.toMatchResult(), REMEDY);
      }
    }
  }

  private static String shortened(String text) {
    int cut = text.length() <= 80 ? -1 : text.lastIndexOf(' ', 80);
    return cut < 0 ? text : text.substring(0, cut) + " ...";
  }
}
