package org.engross.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.engross.document.Block;
import org.engross.document.Inline;
import org.engross.document.Role;

/**
 * Divides the paragraphs of a letter into what stands above the greeting, the text, and what stands
 * below the close; each is what its style says, or else what it looks like.
 */
final class LetterReader {
  private final List<Piece> pieces;
  private final List<Block> blocks = new ArrayList<>();

  private LetterReader(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static List<Block> read(List<Piece> pieces) {
    LetterReader reader = new LetterReader(pieces);
    int greeting = reader.greeting();
    int text = greeting < 0 ? reader.endOfTop() : greeting;
    int end = reader.close(text);
    reader.top(pieces.subList(0, text));
    BodyReader.read(pieces.subList(text, end), reader.blocks);
    reader.bottom(pieces.subList(end, pieces.size()));
    return reader.blocks;
  }

  private int greeting() {
    return first(p -> p.hint() == Hint.SALUTATION || isBare(p) && Shapes.isSalutation(p.text()));
  }

  private static boolean isBare(Piece piece) {
    return piece.hint() == Hint.NONE;
  }

  private int first(Predicate<Piece> wanted) {
    return IntStream.range(0, pieces.size())
        .filter(i -> wanted.test(pieces.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Without a greeting: behind the date and the address, as far as these are there. */
  private int endOfTop() {
    int date = first(p -> p.hint() == Hint.DATE || isBare(p) && Shapes.isDate(p.text()));
    int address = first(p -> p.hint() == Hint.ADDRESS || Shapes.isAddressee(p.firstLine()));
    int end = Math.max(date, Math.max(-1, Math.min(address, date < 0 ? address : date + 1))) + 1;
    while (end > 0 && end < pieces.size() && isOfAddress(pieces.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfAddress(Piece piece) {
    return piece.hint() == Hint.ADDRESS
        || piece.hint() == Hint.SUBJECT
        || isBare(piece) && Shapes.areShort(piece.lines()) && !Shapes.isClosing(piece.text());
  }

  /** Where the close stands; without one, where names and lines like "cc:" end the letter. */
  private int close(int from) {
    int found = -1;
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.hint() == Hint.CLOSING || isBare(piece) && Shapes.isClosing(piece.text())) {
        found = i;
      }
    }
    return found >= 0 ? found : endWithoutClose(from);
  }

  private int endWithoutClose(int from) {
    int end = pieces.size();
    while (end > from + 1 && isOfEnd(pieces.get(end - 1))) {
      end--;
    }
    boolean signed =
        pieces.subList(end, pieces.size()).stream()
            .anyMatch(p -> p.hint() != Hint.NONE || isLastLine(p) || hasTitle(p));
    return signed ? end : pieces.size();
  }

  private static boolean isOfEnd(Piece piece) {
    return switch (piece.hint()) {
      case SIGNATURE, SIGNATURE_TITLE, ENCLOSURE, COPY -> true;
      case NONE ->
          isLastLine(piece)
              || Shapes.areShort(piece.lines())
                  && piece.lines().stream().allMatch(l -> Shapes.isName(l) || Shapes.isTitle(l));
      default -> false;
    };
  }

  private static boolean isLastLine(Piece piece) {
    return Shapes.isCopy(piece.firstLine()) || Shapes.isEnclosure(piece.firstLine());
  }

  private static boolean hasTitle(Piece piece) {
    return piece.lines().stream().anyMatch(Shapes::isTitle);
  }

  private void top(List<Piece> top) {
    boolean addressed = false;
    for (Piece piece : top) {
      Hint hint = hint(piece, addressed);
      addressed |= hint == Hint.ADDRESS || hint == Hint.DATE;
      switch (hint) {
        case DATE -> paragraph(Role.DATE, piece.prose());
        case SUBJECT -> paragraph(Role.SUBJECT, piece.prose());
        case ADDRESS -> address(piece);
        default -> letterhead(piece.lines());
      }
    }
  }

  private static Hint hint(Piece piece, boolean addressed) {
    if (piece.hint() != Hint.NONE) {
      return piece.hint();
    }
    if (Shapes.isDate(piece.text())) {
      return Hint.DATE;
    }
    if (Shapes.isSubject(piece.text())) {
      return Hint.SUBJECT;
    }
    boolean address = addressed || Shapes.isAddressee(piece.firstLine());
    return address ? Hint.ADDRESS : Hint.LETTERHEAD;
  }

  private void paragraph(Role role, List<Inline> content) {
    if (!content.isEmpty()) {
      blocks.add(new Block.Paragraph(role, content));
    }
  }

  /** Lines that stand in paragraphs of their own are one address, until somebody else is named. */
  private void address(Piece piece) {
    if (piece.lines().isEmpty()) {
      return;
    }
    boolean another = Shapes.isAddressee(piece.firstLine());
    List<Inline> lines = Inlines.ofLines(piece.lines());
    int last = blocks.size() - 1;
    if (!another
        && last >= 0
        && blocks.get(last) instanceof Block.Paragraph before
        && before.role() == Role.ADDRESS) {
      List<Inline> all = new ArrayList<>(before.content());
      all.add(new Inline.LineBreak());
      all.addAll(lines);
      blocks.set(last, new Block.Paragraph(Role.ADDRESS, all));
    } else {
      paragraph(Role.ADDRESS, lines);
    }
  }

  private void letterhead(List<String> lines) {
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Block.Letterhead before) {
      List<String> all = new ArrayList<>(before.lines());
      all.addAll(lines);
      blocks.set(last, new Block.Letterhead(all));
    } else if (!lines.isEmpty()) {
      blocks.add(new Block.Letterhead(lines));
    }
  }

  private void bottom(List<Piece> bottom) {
    SignatureReader signatures = new SignatureReader();
    List<Block> below = new ArrayList<>();
    Role role = null;
    for (Piece piece : bottom) {
      role = role(piece, role);
      if (piece.hint() == Hint.CLOSING || role == null && Shapes.isClosing(piece.text())) {
        paragraph(Role.CLOSING, piece.prose());
      } else if (role == null) {
        signatures.read(piece);
      } else if (!piece.lines().isEmpty()) {
        below.add(new Block.Paragraph(role, Inlines.ofLines(piece.lines())));
      }
    }
    signatures.blocks().ifPresent(blocks::add);
    blocks.addAll(below);
  }

  /** What a paragraph below the close is for; null for a signature. */
  private static Role role(Piece piece, Role before) {
    return switch (piece.hint()) {
      case ENCLOSURE -> Role.ENCLOSURE;
      case COPY -> Role.COPY;
      case SIGNATURE, SIGNATURE_TITLE, CLOSING -> null;
      default ->
          Shapes.isCopy(piece.firstLine())
              ? Role.COPY
              : Shapes.isEnclosure(piece.firstLine()) ? Role.ENCLOSURE : before;
    };
  }
}
