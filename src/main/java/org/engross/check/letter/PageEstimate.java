package org.engross.check.letter;

import java.util.Arrays;
import java.util.List;
import org.engross.check.rule.Section;
import org.engross.check.rule.Trait;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Block.Table;
import org.engross.document.Inline;
import org.engross.document.PlainText;
import org.engross.document.Role;

/**
 * How many pages a letter fills, without laying it out: the height of its lines in points (1/72
 * inch), on paper of 8.5 by 11 inches with margins of one inch, in 12 point Times with notes in 10
 * point, spaced as the shipped frame spaces them. A line of 6.5 inches holds 88 characters on the
 * average.
 */
final class PageEstimate implements Block.Visitor<Void> {
  private static final double PAGE = 648;
  private static final double LINE = 13.8;
  private static final double NOTE_LINE = 11.5;
  private static final double BETWEEN = 12;
  private static final double BETWEEN_ITEMS = 12;
  private static final double FIRST_LETTERHEAD_LINE = 24;
  private static final double ROOM_TO_SIGN = 44;
  private static final double ABOVE_LAST_LINES = 18;
  private static final double NOTES_RULE = 10;
  private static final int WIDTH = 88;
  private static final int ITEM_WIDTH = 83;
  private static final int NOTE_WIDTH = 105;

  /** A step that is the rule above the notes: it counts for the first of them. */
  private static final double ABOVE_NOTES = -1;

  /** A step to the end of the page. */
  private static final double END_OF_PAGE = -2;

  /** The heights that a block adds one after the other. */
  private static final Trait<double[]> STEPS = Trait.of(PageEstimate::steps);

  private double[] steps = new double[8];
  private int size;

  private PageEstimate() {}

  /**
   * Pages, with the part of the last one that is filled: 1.5. What stands behind a page break is
   * attached to the letter and does not count.
   */
  static double of(List<Section> letter) {
    double height = 0;
    boolean notes = false;
    for (Section section : letter) {
      if (section.block() instanceof PageBreak) {
        break;
      }
      for (double step : STEPS.in(section)) {
        if (step == ABOVE_NOTES) {
          height += notes ? 0 : NOTES_RULE;
          notes = true;
        } else if (step == END_OF_PAGE) {
          height = Math.ceil(height / PAGE) * PAGE;
        } else {
          height += step;
        }
      }
    }
    return height / PAGE;
  }

  private static double[] steps(Section section) {
    PageEstimate estimate = new PageEstimate();
    section.block().accept(estimate);
    return Arrays.copyOf(estimate.steps, estimate.size);
  }

  private void add(double step) {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, 2 * size);
    }
    steps[size++] = step;
  }

  @Override
  public Void letterhead(Letterhead letterhead) {
    int sides = Math.max(letterhead.left().size(), letterhead.right().size());
    add(FIRST_LETTERHEAD_LINE + (letterhead.lines().size() - 1 + sides) * LINE);
    return null;
  }

  @Override
  public Void paragraph(Paragraph paragraph) {
    Role role = paragraph.role();
    if (role == Role.CONTINUATION) {
      return null;
    }
    boolean last = role == Role.ENCLOSURE || role == Role.COPY;
    double around =
        last
            ? ABOVE_LAST_LINES
            : role == Role.DATE ? 2 * BETWEEN : role == Role.CLOSING ? 4 : BETWEEN;
    content(paragraph.content(), WIDTH, around);
    return null;
  }

  private void content(List<Inline> content, int width, double around) {
    add(lines(PlainText.of(content), width) * LINE + around);
    for (Inline inline : content) {
      if (inline instanceof Inline.Footnote note) {
        note(note);
      }
    }
  }

  private void note(Inline.Footnote note) {
    add(lines(PlainText.of(note.content()), NOTE_WIDTH) * NOTE_LINE + 2);
    add(ABOVE_NOTES);
  }

  private static int lines(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (line.length() + width - 1) / width);
    }
    return lines;
  }

  @Override
  public Void itemList(ItemList list) {
    for (List<Block> item : list.items()) {
      for (Block block : item) {
        if (block instanceof Paragraph paragraph) {
          content(paragraph.content(), ITEM_WIDTH, BETWEEN_ITEMS);
        } else {
          block.accept(this);
        }
      }
    }
    return null;
  }

  @Override
  public Void signatureBlocks(SignatureBlocks blocks) {
    List<Signer> signers = blocks.signers();
    for (int i = 0; i < signers.size(); i += blocks.columns()) {
      int lines = signers.get(i).lines().size();
      if (blocks.columns() == 2 && i + 1 < signers.size()) {
        lines = Math.max(lines, signers.get(i + 1).lines().size());
      }
      add(ROOM_TO_SIGN + (1 + lines) * LINE);
    }
    return null;
  }

  /** A row is as high as its highest cell; a cell is taken for half a page wide. */
  @Override
  public Void table(Table table) {
    add(LINE);
    for (List<List<Inline>> row : table.rows()) {
      add(
          LINE
              * row.stream()
                  .mapToInt(cell -> lines(PlainText.of(cell), WIDTH / 2))
                  .max()
                  .orElse(1));
    }
    return null;
  }

  /** The rest of the page stays empty. */
  @Override
  public Void pageBreak(PageBreak pageBreak) {
    add(END_OF_PAGE);
    return null;
  }
}
