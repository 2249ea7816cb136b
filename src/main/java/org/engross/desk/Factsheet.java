package org.engross.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.check.Figures;
import org.engross.document.Block;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.Table;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Inline.LineBreak;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Mark;
import org.engross.document.PlainText;
import org.engross.document.PlainText.Passage;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.office.Point;

/**
 * The backup book of a draft, for the person who verifies it: each claim with its sentence in the
 * draft, its figures, its place in the paper, the authority behind it, its age, and a box to tick.
 */
final class Factsheet {
  /**
   * Enough of a paragraph's end to know it again, where its beginning may have been spelled out.
   */
  private static final int TAIL = 48;

  private static final String BOX = "\u2610";

  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("Claim, as the draft has it", 54),
          new Table.Column("Figures", 14),
          new Table.Column("Place in the paper", 20),
          new Table.Column("Checked", 12));

  private final Order order;
  private final List<Passage> passages;
  private final PointTexts texts = new PointTexts();

  private Factsheet(Order order, Document draft) {
    this.order = order;
    this.passages = PlainText.of(draft);
  }

  /** The backup book of a draft that was made for an order. */
  static Document of(Order order, Document draft) {
    return new Factsheet(order, draft).document(draft.properties());
  }

  private Document document(Properties draft) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Sheet.paragraph(Role.CONTINUATION, "Backup book", Dates.inWords(order.date())));
    blocks.add(Sheet.paragraph(Role.HEADING, "Backup book: " + draft.title()));
    blocks.add(
        Sheet.paragraph(
            Role.BODY,
            "Every claim of the draft, and what it rests on. Compare each with the paper, and"
                + " tick it. A claim that is not in the paper as cited does not go out."));
    blocks.add(papers());
    order.points().forEach(point -> add(point, blocks));
    blocks.add(
        Sheet.paragraph(Role.BODY, "Verified by: ____________________     Date: ____________"));
    Properties properties =
        new Properties(
            "Backup book: " + draft.title(), draft.author(), draft.language(), draft.date());
    return new Document(Kind.STATEMENT, properties, blocks);
  }

  private void add(Point point, List<Block> blocks) {
    blocks.add(Sheet.paragraph(Role.HEADING, point.title()));
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (String claim : claims(point)) {
      rows.add(
          List.of(
              text(claim),
              text(String.join(", ", figuresIn(claim, point.figures()))),
              text(point.places()),
              text(BOX)));
    }
    blocks.add(new Paragraph(Role.BODY, basis(point)));
    blocks.add(new Table(COLUMNS, rows));
  }

  /** The sentences of the draft's paragraph that is this point's, or the point's own. */
  private List<String> claims(Point point) {
    String own = texts.letter(point);
    String tail = own.substring(Math.max(0, own.length() - TAIL));
    Optional<String> inDraft =
        passages.stream().map(Passage::text).filter(text -> text.endsWith(tail)).findFirst();
    return Sentences.of(inDraft.orElse(own));
  }

  /** The figures of the point that stand in a sentence, however either is written. */
  private static List<String> figuresIn(String claim, List<String> figures) {
    Set<String> values = Figures.values(claim);
    return figures.stream().filter(f -> !Collections.disjoint(Figures.values(f), values)).toList();
  }

  /** What stands behind all claims of a point. */
  private List<Inline> basis(Point point) {
    List<Inline> lines = new ArrayList<>();
    point.authority().ifPresent(a -> line(lines, "Authority that the paper names", a));
    line(lines, "As of", Dates.inWords(point.asOf()));
    point.until().ifPresent(until -> line(lines, "Holds until", until(until)));
    Optional.ofNullable(order.excused().get(point.id()))
        .ifPresent(reason -> line(lines, "Stands although time has passed it by", reason));
    return lines;
  }

  private static String until(Point.Until until) {
    return Dates.inWords(until.date()) + until.reason().map(r -> ": " + r).orElse("");
  }

  private Paragraph papers() {
    List<Inline> lines = new ArrayList<>();
    order.points().stream()
        .map(Point::paper)
        .distinct()
        .forEach(
            paper ->
                line(
                    lines,
                    "Paper",
                    paper.publisher()
                        + ", “"
                        + paper.title()
                        + ",” "
                        + Dates.inWords(paper.date())));
    return new Paragraph(Role.BODY, lines);
  }

  private static void line(List<Inline> lines, String label, String text) {
    if (!lines.isEmpty()) {
      lines.add(new LineBreak());
    }
    lines.add(new Text(label + ": ", EnumSet.of(Mark.BOLD)));
    lines.add(new Text(text));
  }

  private static List<Inline> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new Text(text, Set.of()));
  }
}
