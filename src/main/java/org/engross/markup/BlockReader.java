package org.engross.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Inline;
import org.engross.document.Role;
import org.engross.problem.Nearest;
import org.engross.problem.Problems;

/** Reads blocks: each CommonMark block becomes one of ours, or a problem. */
final class BlockReader {
  private final Lines lines;
  private final References references;
  private final Problems problems;
  private final List<Block> blocks = new ArrayList<>();

  BlockReader(Lines lines, References references, Problems problems) {
    this.lines = lines;
    this.references = references;
    this.problems = problems;
  }

  List<Block> read(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null) {
      node = readOne(node);
    }
    return blocks;
  }

  /** Reads a block and gives the one to read next. */
  private Node readOne(Node node) {
    if (node instanceof Paragraph paragraph) {
      return paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      blocks.add(list(list));
    } else if (!(node instanceof FootnoteDefinition)) {
      problems.error(
          lines.place(node),
          "a line of dashes has no place in a draft",
          "for a new page: @pagebreak");
    }
    return node.getNext();
  }

  private Node paragraph(Paragraph paragraph) {
    for (String later : lines.laterRoleWords(paragraph)) {
      problems.error(
          lines.place(paragraph),
          "@" + later + " stands inside a paragraph",
          "leave a blank line before it (for the word itself write \\@" + later + ")");
    }
    Optional<RoleWord> word = roleWord(paragraph);
    if (word.isEmpty()) {
      blocks.add(new Block.Paragraph(Role.BODY, inlines(paragraph, Role.BODY)));
      return paragraph.getNext();
    }
    return switch (word.get().word()) {
      case "letterhead" -> letterhead(paragraph);
      case "letterhead-left", "letterhead-right" -> letterheadSide(paragraph, word.get().word());
      case "signatures" -> signatures(paragraph);
      case "pagebreak" -> pageBreak(paragraph);
      default -> roleParagraph(paragraph, word.get().word());
    };
  }

  /** Takes {@code @word} off the paragraph's start, if it is written there and not escaped. */
  private Optional<RoleWord> roleWord(Paragraph paragraph) {
    if (!lines.begins(paragraph, '@')
        || !(paragraph.getFirstChild() instanceof org.commonmark.node.Text text)) {
      return Optional.empty();
    }
    Optional<RoleWord> word = RoleWord.at(text.getLiteral());
    word.ifPresent(w -> text.setLiteral(w.rest()));
    return word;
  }

  private Node letterhead(Paragraph paragraph) {
    List<Inline> content = lineInlines(paragraph);
    Optional<Inline.Picture> picture = pictureAtTop(content);
    List<String> text =
        textLines(paragraph, content.subList(picture.isPresent() ? 1 : 0, content.size()));
    if (text.isEmpty() && picture.isEmpty()) {
      problems.error(
          lines.place(paragraph), "the letterhead is empty", "write its lines under @letterhead");
    } else {
      blocks.add(new Letterhead(picture, text, List.of(), List.of()));
    }
    return paragraph.getNext();
  }

  /** A picture that has the first line for itself. */
  private static Optional<Inline.Picture> pictureAtTop(List<Inline> content) {
    boolean isAlone = content.size() == 1 || content.size() > 1 && isLineBreak(content.get(1));
    return isAlone && content.get(0) instanceof Inline.Picture picture
        ? Optional.of(picture)
        : Optional.empty();
  }

  private static boolean isLineBreak(Inline inline) {
    return inline instanceof Inline.LineBreak;
  }

  /** The letterhead stands right before; each side is said once. */
  private Node letterheadSide(Paragraph paragraph, String word) {
    List<String> text = textLines(paragraph);
    int last = blocks.size() - 1;
    if (last < 0 || !(blocks.get(last) instanceof Letterhead head)) {
      problems.error(
          lines.place(paragraph),
          "no letterhead stands before @" + word,
          "write @letterhead first, and its sides right after it");
    } else if (word.equals("letterhead-left")) {
      blocks.set(last, new Letterhead(head.picture(), head.lines(), text, head.right()));
    } else {
      blocks.set(last, new Letterhead(head.picture(), head.lines(), head.left(), text));
    }
    return paragraph.getNext();
  }

  private Node signatures(Paragraph paragraph) {
    String rest = String.join(" ", textLines(paragraph));
    boolean oneColumn = rest.equals("1");
    if (!rest.isEmpty() && !oneColumn && !rest.equals("2")) {
      problems.error(
          lines.place(paragraph),
          "\"" + rest + "\" is no number of columns",
          "write 1, 2 or nothing");
    }
    if (!(paragraph.getNext() instanceof BulletList list)) {
      problems.error(
          lines.place(paragraph),
          "no names stand under @signatures",
          "write a list: \"- Name\", and the title on the next line");
      return paragraph.getNext();
    }
    List<Signer> signers = signers(list);
    blocks.add(new SignatureBlocks(oneColumn || signers.size() == 1 ? 1 : 2, signers));
    return list.getNext();
  }

  private List<Signer> signers(BulletList list) {
    List<Signer> signers = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<String> text =
          item.getFirstChild() == null ? List.of() : textLines(item.getFirstChild());
      if (text.isEmpty()) {
        problems.error(
            lines.place(item), "a signature block has no name", "write it after the dash");
      } else {
        signers.add(new Signer(text.get(0), text.subList(1, text.size())));
      }
    }
    return signers;
  }

  private Node pageBreak(Paragraph paragraph) {
    if (!textLines(paragraph).isEmpty()) {
      problems.error(
          lines.place(paragraph),
          "text follows @pagebreak in the same paragraph",
          "leave a blank line after @pagebreak");
    }
    blocks.add(new PageBreak());
    return paragraph.getNext();
  }

  private Node roleParagraph(Paragraph paragraph, String word) {
    Optional<Role> role = Role.of(word);
    if (role.isEmpty()) {
      problems.error(
          lines.place(paragraph),
          "unknown role @" + word,
          Nearest.hint(word, MarkupReader.words()) + " (for the letter itself write \\@)");
      return paragraph.getNext();
    }
    List<Inline> content = inlines(paragraph, role.get());
    if (!content.isEmpty()) {
      blocks.add(new Block.Paragraph(role.get(), content));
    }
    return paragraph.getNext();
  }

  private void heading(Heading heading) {
    if (heading.getLevel() > 1) {
      problems.error(
          lines.place(heading), "a draft has one level of headings", "write one # before it");
    }
    blocks.add(new Block.Paragraph(Role.HEADING, inlines(heading, Role.HEADING)));
  }

  private ItemList list(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new BlockReader(lines, references, problems).read(item));
    }
    return new ItemList(style(list), items);
  }

  /** {@code 1)} numbers as laws do, {@code 1.} as letters do. */
  private static ItemList.Style style(ListBlock list) {
    if (!(list instanceof OrderedList ordered)) {
      return ItemList.Style.BULLETS;
    }
    return ")".equals(ordered.getMarkerDelimiter())
        ? ItemList.Style.LEGISLATIVE
        : ItemList.Style.NUMBERS;
  }

  private List<Inline> inlines(Node parent, Role role) {
    return new InlineReader(lines.place(parent), references, problems, role.keepsLines())
        .read(parent);
  }

  /** The lines of a paragraph that is not for prose: names, a letterhead. */
  private List<String> textLines(Node paragraph) {
    return textLines(paragraph, lineInlines(paragraph));
  }

  private List<Inline> lineInlines(Node paragraph) {
    return new InlineReader(lines.place(paragraph), references, problems, true).read(paragraph);
  }

  private List<String> textLines(Node paragraph, List<Inline> content) {
    List<String> text = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text t) {
        line.append(t.text());
      } else if (inline instanceof Inline.LineBreak) {
        text.add(line.toString().strip());
        line.setLength(0);
      } else if (inline instanceof Inline.Picture) {
        problems.error(
            lines.place(paragraph),
            "a picture cannot stand here",
            "give it a paragraph of its own, or the first line under @letterhead");
      } else {
        problems.error(
            lines.place(paragraph), "a link or a note cannot stand here", "write plain text");
      }
    }
    text.add(line.toString().strip());
    text.removeIf(String::isEmpty);
    return text;
  }
}
