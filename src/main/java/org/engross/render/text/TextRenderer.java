package org.engross.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Role;
import org.engross.render.Renderer;

/**
 * A document as plain text for e-mail and the terminal: UTF-8, LF, 72 columns.
 *
 * <p>The letterhead is centred and all else stands at the left, one blank line apart. A link is
 * {@code words (https://...)}, a footnote is {@code [1]} and stands under "Notes" at the end, a
 * picture is {@code (Picture: what it shows)}, a page break is a short rule in the middle, bold and
 * italic are left out, and so is what only a second page carries ({@link Role#CONTINUATION}).
 */
public final class TextRenderer implements Renderer {

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public byte[] render(Document document) {
    Draft draft = new Draft();
    draft.blocks(document.blocks());
    draft.notes();
    return draft.text.bytes();
  }

  /** One draft while it is written: what each block becomes, and the notes met so far. */
  private static final class Draft implements Block.Visitor<Void>, Inline.Visitor<String> {
    private static final int LINES_TO_SIGN = 3;
    private static final int NOTES_RULE = 20;
    private static final String EXCERPT_INDENT = "    ";
    private static final Pattern WHITE = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern SCHEME = Pattern.compile("(?i)(https?|mailto):");

    private final TextWriter text = new TextWriter();
    private final List<Inline.Footnote> notes = new ArrayList<>();
    private int depth;

    void blocks(List<Block> blocks) {
      for (Block block : blocks) {
        block.accept(this);
        text.blank();
      }
    }

    @Override
    public Void letterhead(Block.Letterhead letterhead) {
      letterhead.picture().ifPresent(picture -> text.centred(picture(picture)));
      letterhead.lines().forEach(text::centred);
      if (letterhead.hasSides()) {
        text.blank();
        text.sideBySide(plainLines(letterhead.left()), plainLines(letterhead.right()));
      }
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      Role role = paragraph.role();
      if (role == Role.CONTINUATION) {
        return null;
      }
      String words = words(paragraph.content());
      if (role == Role.HEADING || role == Role.HEADLINE) {
        text.heading(words);
      } else if (role == Role.END) {
        text.centred(words);
      } else if (role == Role.EXCERPT) {
        text.open(EXCERPT_INDENT);
        text.paragraph(words);
        text.close(EXCERPT_INDENT);
      } else if (role.keepsLines()) {
        text.lines(words);
      } else {
        text.paragraph(words);
      }
      return null;
    }

    @Override
    public Void itemList(Block.ItemList list) {
      boolean apart = list.items().stream().anyMatch(Draft::hasParagraphs);
      int number = 0;
      depth++;
      for (List<Block> item : list.items()) {
        number++;
        String label = list.style().label(depth - 1, number);
        item(marker(label, list.style().label(depth - 1, list.items().size())), item, apart);
      }
      depth--;
      return null;
    }

    @Override
    public Void signatureBlocks(Block.SignatureBlocks blocks) {
      List<Block.Signer> signers = blocks.signers();
      for (int i = 0; i < signers.size(); i += blocks.columns()) {
        text.room(LINES_TO_SIGN);
        if (blocks.columns() == 2 && i + 1 < signers.size()) {
          text.sideBySide(lines(signers.get(i)), lines(signers.get(i + 1)));
        } else {
          text.lines(lines(signers.get(i)));
        }
      }
      return null;
    }

    /** Seventy-two columns are too few for a table: each row is a block, each cell a line of it. */
    @Override
    public Void table(Block.Table table) {
      for (List<List<Inline>> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          String words = words(row.get(i));
          if (!words.isEmpty()) {
            text.open(table.columns().get(i).head() + ": ");
            text.paragraph(words);
            text.close(table.columns().get(i).head() + ": ");
          }
        }
        text.blank();
      }
      return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
      text.centred("- - -");
      return null;
    }

    @Override
    public String text(Inline.Text run) {
      return plain(run.text());
    }

    @Override
    public String link(Inline.Link link) {
      String words = plain(link.text());
      if (!SCHEME.matcher(link.target()).lookingAt()) {
        return words;
      }
      String address = address(link.target());
      return words.isBlank() || words.equals(address) || words.equals(link.target())
          ? address
          : words + " (" + address + ")";
    }

    @Override
    public String footnote(Inline.Footnote footnote) {
      notes.add(footnote);
      return "[" + notes.size() + "]";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
      return "\n";
    }

    @Override
    public String picture(Inline.Picture picture) {
      return "(Picture: " + plain(picture.alt()) + ")";
    }

    /** The notes, after a rule, if there are any. */
    void notes() {
      if (notes.isEmpty()) {
        return;
      }
      text.rule(NOTES_RULE);
      text.paragraph("Notes");
      text.blank();
      for (int number = 1; number <= notes.size(); number++) {
        String marker = marker("[" + number + "]", "[" + notes.size() + "]");
        text.open(marker);
        text.paragraph(words(notes.get(number - 1).content()));
        text.close(marker);
      }
    }

    private void item(String marker, List<Block> blocks, boolean apart) {
      text.open(marker);
      for (Block block : blocks) {
        block.accept(this);
        if (apart) {
          text.blank();
        }
      }
      text.close(marker);
    }

    private String words(List<Inline> content) {
      return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    private static boolean hasParagraphs(List<Block> item) {
      return item.stream().filter(block -> !(block instanceof Block.ItemList)).count() > 1;
    }

    private static String lines(Block.Signer signer) {
      return plainLines(Stream.concat(Stream.of(signer.name()), signer.lines().stream()).toList());
    }

    private static String plainLines(List<String> lines) {
      return lines.stream().map(Draft::plain).collect(Collectors.joining("\n"));
    }

    /** A label that ends where the last one of its list will end, and a space. */
    private static String marker(String label, String last) {
      return " ".repeat(Math.max(0, last.length() - label.length())) + label + " ";
    }

    /** The address as a reader copies it: a space, which would end it, is written as %20. */
    private static String address(String target) {
      boolean mail = target.toLowerCase(Locale.ROOT).startsWith("mailto:");
      return (mail ? target.substring("mailto:".length()) : target).replace(" ", "%20");
    }

    /** Only a {@link Inline.LineBreak} ends a line. */
    private static String plain(String text) {
      return WHITE.matcher(text).replaceAll(" ");
    }
  }
}
