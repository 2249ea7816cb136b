package org.engross.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.check.Checks;
import org.engross.check.rule.Finds;
import org.engross.check.rule.Known;
import org.engross.check.rule.Proof;
import org.engross.check.rule.Rule;
import org.engross.document.Document;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.template.Merged;

/** Finds what a missing value leaves behind in a draft: an empty paragraph, "Dear :". */
final class Gaps {
  private static final Pattern EMPTY =
      Pattern.compile("\\s*(@(?!pagebreak|signatures)[a-z0-9-]+|-|[0-9]+[.)]|#)\\s*");

  /** White space before a mark, two marks, brackets or quotation marks around nothing. */
  private static final Pattern GAP =
      Pattern.compile(
          "\\S*\\s[,;:.](?=\\s|$)|,\\s*[,;:.](?=\\s|$)|\\(\\s*\\)|“\\s*”|\\S+ {2,}\\S+");

  private static final String LEFTOVER = "leftover";
  private static final int PAGES = 99;

  private final Merged merged;
  private final Problems problems;
  private final List<String> lines;

  private Gaps(Merged merged, Problems problems) {
    this.merged = merged;
    this.problems = problems;
    this.lines = merged.markup().lines().toList();
  }

  /** Says what is found in a draft, at the template's lines. */
  static void find(Merged merged, Document document, Problems problems) {
    Gaps gaps = new Gaps(merged, problems);
    gaps.emptyParagraphs();
    gaps.gaps();
    gaps.leftovers(document);
  }

  private void emptyParagraphs() {
    for (int i = 0; i < lines.size(); i++) {
      boolean opens = i == 0 || lines.get(i - 1).isBlank();
      boolean ends = i + 1 == lines.size() || lines.get(i + 1).isBlank();
      Matcher empty = EMPTY.matcher(lines.get(i));
      if (empty.matches() && ends && (opens || !empty.group(1).startsWith("@"))) {
        problems.warning(
            merged.placeOf(i + 1),
            "\"" + empty.group(1) + "\" is left, and nothing behind it",
            "put it inside the #if that asks for what belongs there");
      }
    }
  }

  private void gaps() {
    for (int i = 0; i < lines.size(); i++) {
      Matcher gap = GAP.matcher(lines.get(i));
      while (gap.find()) {
        problems.warning(
            merged.placeOf(i + 1),
            "a gap is left: \"" + gap.group().strip() + "\"",
            "put the words around it inside the #if that asks for what belongs there");
      }
    }
  }

  private void leftovers(Document document) {
    List<Rule> rules =
        Checks.rules(document.kind()).stream().filter(r -> r.id().equals(LEFTOVER)).toList();
    Proof proof = Proof.of(document, Known.pages(PAGES));
    problems.addAll(Finds.of(rules, proof, (passage, words) -> place(words)));
  }

  private Place place(String words) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && found.isEmpty(); i++) {
      if (lines.get(i).contains(words)) {
        found.add(i + 1);
      }
    }
    return merged.placeOf(found.isEmpty() ? 1 : found.get(0));
  }
}
