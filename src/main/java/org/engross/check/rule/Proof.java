package org.engross.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.PageBreak;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Block.Table;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.PlainText;
import org.engross.document.Role;

/**
 * A draft as its last reader before the signature has it: passages in reading order, and what is
 * known beside them.
 */
public final class Proof {
  private static final Trait<List<Signer>> SIGNERS =
      Trait.of(
          section ->
              section.block() instanceof SignatureBlocks blocks ? blocks.signers() : List.of());

  private final Document document;
  private final Known known;
  private final Section[] sections;

  private Proof(Document document, Known known, Readings readings) {
    this.document = document;
    this.known = known;
    List<Block> blocks = document.blocks();
    this.sections = new Section[blocks.size()];
    for (int i = 0; i < sections.length; i++) {
      sections[i] = readings.of(blocks.get(i), Reader::read);
    }
  }

  /** The proof of a draft. */
  public static Proof of(Document document, Known known) {
    return of(document, known, new Readings());
  }

  /**
   * The proof of one of many drafts.
   *
   * @param readings what was read in the others
   */
  public static Proof of(Document document, Known known, Readings readings) {
    return new Proof(document, known, readings);
  }

  /** The draft itself. */
  public Document document() {
    return document;
  }

  /** What is known beside its text. */
  public Known known() {
    return known;
  }

  /** Its blocks in reading order. */
  public List<Section> sections() {
    return List.of(sections);
  }

  /** Every passage in reading order, each followed by its notes. */
  public List<Passage> passages() {
    List<Passage> all = new ArrayList<>();
    for (Section section : sections) {
      all.addAll(section.passages());
    }
    return all;
  }

  /** The passages of one part. */
  public List<Passage> passages(Part part) {
    List<Passage> all = new ArrayList<>(0);
    for (Section section : sections) {
      for (Passage passage : section.has(part) ? section.passages() : List.<Passage>of()) {
        if (passage.part() == part) {
          all.add(passage);
        }
      }
    }
    return all;
  }

  /** The first passage of one part, if there is one. */
  public Optional<Passage> first(Part part) {
    List<Passage> all = passages(part);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** What is found in all of its blocks, in reading order. */
  public <T> List<T> all(Trait<List<T>> trait) {
    List<T> all = new ArrayList<>(0);
    for (Section section : sections) {
      List<T> some = trait.in(section);
      if (!some.isEmpty()) {
        all.addAll(some);
      }
    }
    return all;
  }

  /** Who signs. */
  public List<Signer> signers() {
    return all(SIGNERS);
  }

  private static Part part(Role role) {
    return switch (role) {
      case DATE -> Part.DATE;
      case ADDRESS -> Part.ADDRESS;
      case SUBJECT -> Part.SUBJECT;
      case SALUTATION -> Part.SALUTATION;
      case HEADING -> Part.HEADING;
      case CLOSING -> Part.CLOSING;
      case ENCLOSURE -> Part.ENCLOSURE;
      case COPY -> Part.COPY;
      case CONTINUATION -> Part.CONTINUATION;
      default -> Part.TEXT;
    };
  }

  private static final class Reader implements Block.Visitor<Void> {
    private final List<Passage> passages = new ArrayList<>();

    static List<Passage> read(Block block) {
      Reader reader = new Reader();
      block.accept(reader);
      return List.copyOf(reader.passages);
    }

    private void add(Part part, List<Inline> content) {
      add(part, PlainText.of(content));
      for (Inline inline : content) {
        if (inline instanceof Inline.Footnote footnote) {
          add(Part.NOTE, footnote.content());
        }
      }
    }

    private void add(Part part, String text) {
      passages.add(Passage.of(part, text));
    }

    @Override
    public Void letterhead(Letterhead letterhead) {
      letterhead.lines().forEach(line -> add(Part.LETTERHEAD, line));
      return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
      add(part(paragraph.role()), paragraph.content());
      return null;
    }

    @Override
    public Void itemList(ItemList list) {
      list.items().forEach(item -> item.forEach(block -> block.accept(this)));
      return null;
    }

    @Override
    public Void signatureBlocks(SignatureBlocks blocks) {
      for (Signer signer : blocks.signers()) {
        add(Part.SIGNATURE, signer.name());
        signer.lines().forEach(line -> add(Part.SIGNATURE, line));
      }
      return null;
    }

    @Override
    public Void table(Table table) {
      table.columns().forEach(column -> add(Part.TABLE, column.head()));
      table.rows().forEach(row -> row.forEach(cell -> add(Part.TABLE, cell)));
      return null;
    }

    @Override
    public Void pageBreak(PageBreak pageBreak) {
      return null;
    }
  }
}
