package org.engross.render.docx.volume;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field {@code NUMPAGES}, which in a volume would count the pages of all drafts. In its place
 * stands the number of the page on which the draft ends; {@code SECTIONPAGES} would do in Word, but
 * not in LibreOffice.
 */
final class PageCount {
  private static final Pattern FIELD =
      Pattern.compile("(<w:instrText[^>]*>[^<]*|<w:fldSimple[^>]* w:instr=\"[^\"]*)\\bNUMPAGES\\b");

  private PageCount() {}

  static boolean isIn(String xml) {
    return xml.contains("NUMPAGES") && FIELD.matcher(xml).find();
  }

  /** The part, counting up to a bookmark at the end of its draft. */
  static String of(String xml, String bookmark) {
    return xml.contains("NUMPAGES")
        ? FIELD.matcher(xml).replaceAll("$1PAGEREF " + Matcher.quoteReplacement(bookmark))
        : xml;
  }
}
