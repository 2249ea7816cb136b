package org.engross.render.docx;

import java.util.Optional;
import org.engross.render.docx.MergedParts.Position;

/** A paragraph that is open while a frame's text is written, and what came into it so far. */
final class MergedParagraph {
  private final Position start;
  private final Fragment.Kind kind;
  private final Tally all = new Tally();
  private Tally line = new Tally();
  private Optional<Position> lineStart = Optional.empty();
  private boolean lineStays;
  private boolean hasLine;
  private int referenceAt;
  private int insert = -1;
  private int insertAt;

  /** What a paragraph or a line holds. */
  private static final class Tally {
    private int references;
    private int filled;
    private boolean hasText;

    boolean isEmpty() {
      return references > 0 ? filled == 0 : !hasText;
    }
  }

  /**
   * @param kind whether it stays when it is empty, and what takes its place
   */
  MergedParagraph(Position start, Fragment.Kind kind) {
    this.start = start;
    this.kind = kind;
  }

  Position start() {
    return start;
  }

  /** Whether it is no paragraph, but a property of the document. */
  boolean isProperty() {
    return kind == Fragment.Kind.PROPERTY;
  }

  void beginReference(int at) {
    all.references++;
    line.references++;
    referenceAt = at;
  }

  void endReference(int at) {
    int filled = at > referenceAt ? 1 : 0;
    all.filled += filled;
    line.filled += filled;
  }

  void addText() {
    all.hasText = true;
    line.hasText = true;
  }

  /** A line begins here. */
  void beginLine(Position at, boolean staysWhenEmpty) {
    line = new Tally();
    lineStart = Optional.of(at);
    lineStays = staysWhenEmpty;
  }

  /** Ends the line, if there is one; gives where it began if it vanishes. */
  Optional<Position> takeBack() {
    boolean vanishes = !lineStays && line.isEmpty();
    hasLine |= lineStart.isPresent() && !vanishes;
    return lineStart.filter(at -> vanishes);
  }

  /** Whether a line of it stays. */
  boolean hasLine() {
    return hasLine;
  }

  /** Whether nothing is left of it; of several lines, if none is. */
  boolean vanishes() {
    return kind != Fragment.Kind.KEPT_PARAGRAPH
        && (lineStart.isPresent() ? !hasLine : all.isEmpty());
  }

  /** Whether formatted text takes its place, and does not stand in it. */
  boolean isField() {
    return kind == Fragment.Kind.FIELD_PARAGRAPH;
  }

  /** Formatted text of this number takes its place. */
  void insert(int number, int at) {
    insert = number;
    insertAt = at;
  }

  /** The number of the formatted text, or -1. */
  int insert() {
    return insert;
  }

  int insertAt() {
    return insertAt;
  }
}
