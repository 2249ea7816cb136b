package org.engross.intake.resolution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.intake.resolution.Label.Labelled;
import org.engross.intake.resolution.Piece.Kind;
import org.engross.resolution.Resolution;

/**
 * Puts paragraphs into their places: head, preamble, resolving clause, items. Before the resolving
 * clause, a paragraph that no form of Congress knows counts as preamble once there is a title.
 */
final class PieceReader {
  private static final Pattern SECTION =
      Pattern.compile("(?:§|SEC\\.|SECTION|Sec\\.|Section) ?(\\d{1,3})\\.\\s*(.*)");
  private static final Pattern RESOLVED =
      Pattern.compile("[*_]*Resolved(?: by [^,]*?\\([^)]*\\))?,[*_]*\\s*(.*)");

  private final HeadLines head;
  private final Body body = new Body();
  private boolean titleNext;
  private boolean signatures;

  PieceReader(HeadLines head) {
    this.head = head;
  }

  /** The resolution that the paragraphs make. */
  Resolution read(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (!piece.text().isEmpty()) {
        take(piece);
        body.notes(piece.notes());
      }
    }
    return body.build(head.head());
  }

  private void take(Piece piece) {
    if (piece.kind() == Kind.TITLE) {
      head.title(piece.text());
    } else if (piece.kind() == Kind.SIGNATURE || signatures || isSignature(piece.text())) {
      signatures = true;
      body.signature(piece.text());
    } else if (!opens(piece)) {
      if (body.hasSection()) {
        inBody(piece);
      } else {
        inHead(piece.text());
      }
    }
  }

  /** Takes the paragraphs that open a part: a recital, a clause, a section. */
  private boolean opens(Piece piece) {
    String text = piece.text();
    Matcher resolved = RESOLVED.matcher(text);
    if (resolved.matches()) {
      body.section("", "", resolved.group(1));
      return true;
    }
    Matcher section = SECTION.matcher(text);
    if (section.matches() && (body.hasSection() || head.hasTitle())) {
      openSection(section.group(1), section.group(2));
      return true;
    }
    if (body.hasSection()) {
      return false;
    }
    if (startsWithWord(text, "whereas")) {
      body.preamble(text);
      return true;
    }
    if (startsWithWord(text, "that")) {
      body.section("", "", text);
      return true;
    }
    return false;
  }

  /** A short line without a period at its end is a heading; else the section has none. */
  private void openSection(String number, String rest) {
    boolean heading = rest.toUpperCase(Locale.ROOT).equals(rest) || !rest.matches(".*[.:;—]");
    body.section(number, heading ? rest : "", heading ? "" : rest);
  }

  private void inHead(String text) {
    if (HeadLines.isWord(text)) {
      titleNext = true;
    } else if (!head.take(text)) {
      if (titleNext || !head.hasTitle()) {
        head.title(text);
        titleNext = false;
      } else if (!head.isTitle(text)) {
        body.preamble(text);
      }
    }
  }

  private void inBody(Piece piece) {
    Labelled labelled = Label.atStart(piece.text()).orElse(null);
    if (labelled != null) {
      Outline.add(body, labelled.label(), labelled.text(), piece.depth());
    } else if (piece.text().chars().anyMatch(Character::isLetterOrDigit)
        && !piece.text().startsWith("<")) {
      body.more(piece.text());
    }
  }

  private static boolean startsWithWord(String text, String word) {
    return text.length() > word.length()
        && text.regionMatches(true, 0, word, 0, word.length())
        && !Character.isLetterOrDigit(text.charAt(word.length()));
  }

  private boolean isSignature(String text) {
    return body.hasSection()
        && (text.equals("Sincerely,")
            || text.equals("Respectfully,")
            || text.equals("Respectfully submitted,")
            || text.equals("Member of Congress")
            || text.equals("United States Senator")
            || text.startsWith("/s/"));
  }
}
