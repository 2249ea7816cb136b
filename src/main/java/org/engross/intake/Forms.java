package org.engross.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.document.Block;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Kind;
import org.engross.document.PlainText;
import org.engross.document.Properties;
import org.engross.document.Role;

/** Tells what form a draft takes, and reads it as that. */
final class Forms {
  private static final int AT_THE_TOP = 14;
  private static final Pattern STATEMENT =
      Pattern.compile("(?i)for immediate release.*|embargoed? until.*|(?:press|news) release\\b.*");
  private static final Pattern CONTACT =
      Pattern.compile("(?i)(?:(?:media|press) )?contacts?:?(?: |\\n|$)");
  private static final Pattern END = Pattern.compile("# ?# ?#|-30-");
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "(?i)(?:h|s)\\. ?(?:j\\. ?|con\\. ?)?res\\..*|of inquiry\\b.*|resolved, that.*");

  private Forms() {}

  /** The document that some paragraphs make. */
  static Document document(String name, List<Piece> pieces) {
    Kind kind = kind(pieces);
    return new Document(kind, properties(name), blocks(kind, pieces));
  }

  /** What a file says of itself is not read: only its text is held against rules. */
  static Properties properties(String name) {
    return new Properties(name, "", "en-US", LocalDate.EPOCH);
  }

  /** The form, by the words that only one form begins with. */
  static Kind kind(List<Piece> pieces) {
    List<String> lines =
        pieces.stream().limit(AT_THE_TOP).flatMap(p -> p.lines().stream()).toList();
    if (lines.stream().anyMatch(line -> STATEMENT.matcher(line).matches())) {
      return Kind.STATEMENT;
    }
    if (lines.stream().anyMatch(Shapes::isSalutation)) {
      return Kind.LETTER;
    }
    boolean resolution = lines.stream().anyMatch(line -> RESOLUTION.matcher(line).matches());
    return resolution ? Kind.RESOLUTION : Kind.LETTER;
  }

  private static List<Block> blocks(Kind kind, List<Piece> pieces) {
    if (kind == Kind.LETTER) {
      return LetterReader.read(pieces);
    }
    List<Block> blocks = new ArrayList<>();
    BodyReader.read(pieces, blocks);
    return kind == Kind.STATEMENT ? blocks.stream().map(Forms::ofPress).toList() : blocks;
  }

  /** Gives a paragraph of a press release the role that its words show. */
  private static Block ofPress(Block block) {
    if (!(block instanceof Paragraph paragraph) || paragraph.role() != Role.BODY) {
      return block;
    }
    String text = PlainText.of(paragraph.content()).strip();
    Role role = Role.BODY;
    if (STATEMENT.matcher(text.lines().findFirst().orElse("")).matches()) {
      role = Role.RELEASE;
    } else if (CONTACT.matcher(text).lookingAt()) {
      role = Role.CONTACT;
    } else if (END.matcher(text).matches()) {
      role = Role.END;
    }
    return new Paragraph(role, paragraph.content());
  }
}
