package org.engross.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A part of a draft that stands on lines of its own. */
public sealed interface Block {

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Who writes, at the head of the first page.
   *
   * @param picture in the middle, above the lines: a seal
   * @param lines in the middle, from the top; the first is the largest
   * @param left lines below them at the left margin: a chair; none in most letterheads
   * @param right lines below them at the right margin: a ranking member
   */
  record Letterhead(
      Optional<Inline.Picture> picture, List<String> lines, List<String> left, List<String> right)
      implements Block {
    /** Copies the lines. */
    public Letterhead {
      Objects.requireNonNull(picture, "picture");
      lines = List.copyOf(lines);
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    /** A letterhead without a picture. */
    public Letterhead(List<String> lines, List<String> left, List<String> right) {
      this(Optional.empty(), lines, left, right);
    }

    /** A letterhead with nothing at its sides. */
    public Letterhead(List<String> lines) {
      this(lines, List.of(), List.of());
    }

    /** Whether anything stands at the left or the right. */
    public boolean hasSides() {
      return !left.isEmpty() || !right.isEmpty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.letterhead(this);
    }
  }

  /** A paragraph that is for something: a date line, a salutation, a part of the body. */
  record Paragraph(Role role, List<Inline> content) implements Block {
    /** Copies the content. */
    public Paragraph {
      Objects.requireNonNull(role, "role");
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A list; each item is one or more blocks: paragraphs and lists inside it. */
  record ItemList(Style style, List<List<Block>> items) implements Block {
    /** How the items are marked. */
    public enum Style {
      /** A bullet before each item. */
      BULLETS,
      /** 1. 2. 3. */
      NUMBERS,
      /** (1) (2) (3), inside it (A) (B) (C), inside that (i) (ii) (iii), as laws number. */
      LEGISLATIVE;

      /**
       * The label of an item.
       *
       * @param level how deep the list stands, from 0
       * @param number from 1
       */
      public String label(int level, int number) {
        return switch (this) {
          case BULLETS -> "-";
          case NUMBERS -> number + ".";
          case LEGISLATIVE -> "(" + legislative(level, number) + ")";
        };
      }

      private static String legislative(int level, int number) {
        return switch (level) {
          case 0 -> Integer.toString(number);
          case 1 -> letters(number);
          case 2 -> roman(number);
          default -> roman(number).toUpperCase(Locale.ROOT);
        };
      }

      /** A to Z, then AA, BB, as laws go on. */
      private static String letters(int number) {
        char letter = (char) ('A' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
      }

      private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] words = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
          while (rest >= values[i]) {
            roman.append(words[i]);
            rest -= values[i];
          }
        }
        return roman.toString();
      }
    }

    /** Copies the items. */
    public ItemList {
      Objects.requireNonNull(style, "style");
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /**
   * Space to sign above each name, side by side in so many columns.
   *
   * @param columns 1 or 2
   * @param signers at least one
   */
  record SignatureBlocks(int columns, List<Signer> signers) implements Block {
    /** Copies the signers. */
    public SignatureBlocks {
      if (columns < 1 || columns > 2) {
        throw new IllegalArgumentException("columns: " + columns);
      }
      signers = List.copyOf(signers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.signatureBlocks(this);
    }
  }

  /** A name, and the lines under it: "Member of Congress". */
  record Signer(String name, List<String> lines) {
    /** Copies the lines. */
    public Signer {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a signer has a name");
      }
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table that a reader reads row by row; its head is said again on every page.
   *
   * @param columns the columns from the left
   * @param rows each has a cell for every column
   */
  record Table(List<Column> columns, List<List<List<Inline>>> rows) implements Block {
    /**
     * One column.
     *
     * @param head what stands over it
     * @param width its share of the whole width, in percent
     */
    public record Column(String head, int width) {}

    /** Copies the rows; refuses one that has too few cells or too many. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
      for (List<List<Inline>> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              row.size() + " cells under " + columns.size() + " heads");
        }
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** What follows stands on a new page. */
  record PageBreak() implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pageBreak(this);
    }
  }

  /** One method a kind, so that the compiler says who has not heard of a new one. */
  interface Visitor<R> {
    /** A letterhead. */
    R letterhead(Letterhead letterhead);

    /** A paragraph. */
    R paragraph(Paragraph paragraph);

    /** A list. */
    R itemList(ItemList list);

    /** Signature blocks. */
    R signatureBlocks(SignatureBlocks blocks);

    /** A table. */
    R table(Table table);

    /** A page break. */
    R pageBreak(PageBreak pageBreak);
  }
}
