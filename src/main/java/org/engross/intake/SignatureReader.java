package org.engross.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;

/** Reads who signs: names, each with the lines under it; side by side or one under the other. */
final class SignatureReader {
  private static final Pattern COLUMNS = Pattern.compile(" {3,}|\\t+");

  private final List<List<String>> signers = new ArrayList<>();
  private boolean sideBySide;

  void read(Piece piece) {
    List<List<String>> columns = columns(piece.lines());
    sideBySide |= columns.size() > 1;
    for (List<String> column : columns) {
      Hint hint = piece.hint();
      for (String line : column) {
        String text = Shapes.unsigned(line);
        if (!text.isEmpty() && !Shapes.isRule(text)) {
          line(text, hint);
        }
        hint = hint == Hint.SIGNATURE ? Hint.NONE : hint;
      }
    }
  }

  private void line(String text, Hint hint) {
    boolean under = hint == Hint.SIGNATURE_TITLE || hint != Hint.SIGNATURE && !Shapes.isName(text);
    if (under && !signers.isEmpty()) {
      signers.get(signers.size() - 1).add(text);
    } else {
      signers.add(new ArrayList<>(List.of(text)));
    }
  }

  private static List<List<String>> columns(List<String> lines) {
    List<List<String>> columns = new ArrayList<>();
    for (String line : lines) {
      String[] cells = COLUMNS.split(line, -1);
      for (int i = 0; i < cells.length; i++) {
        if (i == columns.size()) {
          columns.add(new ArrayList<>());
        }
        columns.get(i).add(cells[i].strip());
      }
    }
    return columns;
  }

  /** The signature blocks, if anybody signs. */
  Optional<SignatureBlocks> blocks() {
    if (signers.isEmpty()) {
      return Optional.empty();
    }
    List<Signer> all =
        signers.stream().map(s -> new Signer(s.get(0), s.subList(1, s.size()))).toList();
    return Optional.of(new SignatureBlocks(sideBySide && all.size() > 1 ? 2 : 1, all));
  }
}
