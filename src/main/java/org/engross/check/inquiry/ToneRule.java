package org.engross.check.inquiry;

import java.util.regex.Pattern;
import org.engross.resolution.Passage;

/** Words that argue, outside quotations. */
final class ToneRule implements Rule {
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "\\b(?:brazen(?:ly)?|shameful(?:ly)?|disgraceful|outrageous(?:ly)?|reckless(?:ly)?"
              + "|disastrous(?:ly)?|catastrophic(?:ally)?|radical|so-called|failed to|fails to|failure"
              + " to|refused to|incompetent|incompetence|cover-up|scandal|scandals|lied|lies|weaponiz\\w+"
              + "|schemes|cronies|corruptly|blatant(?:ly)?|egregious(?:ly)?|unconscionable|deplorable"
              + "|bungled|botched)\\b");

  @Override
  public void read(Inquiry inquiry, Findings findings) {
    for (Passage passage : inquiry.resolution().passages()) {
      ARGUMENT
          .matcher(Quotation.blanked(passage))
          .results()
          .forEach(m -> findings.at(Check.TONE, passage, m, "say it without judging"));
    }
  }
}
