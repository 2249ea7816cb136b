package org.engross.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.desk.DraftSources.Line;
import org.engross.desk.DraftSources.Paragraph;
import org.engross.desk.DraftSources.Value;
import org.engross.markup.MarkupReader;
import org.engross.markup.Passage;
import org.engross.problem.Place;
import org.engross.template.FieldUse;
import org.engross.template.Merged;
import org.engross.template.Piece;

/**
 * Merges a draft once more, and keeps what makes each paragraph: lines of the template and of
 * macros, and the fields that they print.
 */
final class DraftTracer {
  /** The field under which names stand that are spelled out, or shortened, after the merge. */
  private static final String NAMES = "abbreviations";

  private final Order order;
  private final Origins origins;
  private final MarkupReader reader;

  DraftTracer(Order order, Origins origins) {
    this.order = order;
    this.origins = origins;
    this.reader = new MarkupReader().showing(order.template().shared().pictures());
  }

  /** The paragraphs of a draft that was made, in their order. */
  List<Paragraph> paragraphs(DraftMaker.Made made) {
    Merged merged = order.template().trace(made.values());
    List<Passage> before = reader.passages(merged.markup());
    List<Passage> after = reader.passages(made.markup());
    boolean same = before.size() == after.size();
    List<List<Piece>> byLine = byLine(merged);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Passage passage = before.get(i);
      List<Piece> pieces =
          byLine.subList(passage.firstLine() - 1, passage.lastLine()).stream()
              .flatMap(List::stream)
              .toList();
      String text = same ? after.get(i).text() : passage.text();
      paragraphs.add(paragraph(passage, text, pieces, merged.markup()));
    }
    return paragraphs;
  }

  private Paragraph paragraph(Passage merged, String text, List<Piece> pieces, String markup) {
    Set<Line> lines = new LinkedHashSet<>();
    Map<String, String> fields = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      lines.add(line(piece));
      String part = markup.substring(piece.from(), piece.to());
      piece.field().ifPresent(f -> fields.merge(f, part, (one, more) -> one + "\n" + more));
    }
    List<Value> values = new ArrayList<>();
    fields.forEach(
        (field, part) -> values.add(new Value(field, part, origins.of(field), Place.NOWHERE)));
    if (!text.equals(merged.text())) {
      values.add(new Value(NAMES, "", origins.papers(), Place.NOWHERE));
    }
    return new Paragraph(merged.role(), text, List.copyOf(lines), values);
  }

  private static Line line(Piece piece) {
    Optional<Place> macro = piece.call().map(call -> piece.place());
    return new Line(whole(piece.templateLine()), macro.map(DraftTracer::whole));
  }

  /** A line, whatever stands on it. */
  private static Place whole(Place place) {
    return new Place(place.file(), place.line(), 0, place.excerpt());
  }

  private static List<List<Piece>> byLine(Merged merged) {
    List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    int at = 0;
    for (Piece piece : merged.pieces()) {
      for (; at < piece.from(); at++) {
        if (merged.markup().charAt(at) == '\n') {
          lines.add(new ArrayList<>());
        }
      }
      lines.get(lines.size() - 1).add(piece);
    }
    for (; at < merged.markup().length(); at++) {
      if (merged.markup().charAt(at) == '\n') {
        lines.add(new ArrayList<>());
      }
    }
    return lines;
  }

  /** What a frame's own text prints; a field without a value prints nothing. */
  List<Value> inFrame(Frame frame, DraftMaker.Made made) {
    List<Value> values = new ArrayList<>();
    for (FieldUse use : frame.uses()) {
      boolean printed = use.how() instanceof FieldUse.How.Printed;
      if (printed && made.values().containsKey(FieldPath.of(use.field()).root())) {
        values.add(new Value(use.field(), "", origins.of(use.field()), use.place()));
      }
    }
    return values;
  }
}
