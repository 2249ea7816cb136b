package org.engross.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private final Document document;
  private final Known known;
  private final List<Section> sections;
  private final List<Passage> passages;
  private final Map<Part, List<Passage>> byPart = new EnumMap<>(Part.class);

  private Proof(Document document, Known known, Readings readings) {
    this.document = document;
    this.known = known;
    List<Section> read = new ArrayList<>(document.blocks().size());
    List<Passage> all = new ArrayList<>();
    for (Block block : document.blocks()) {
      Section section = readings.of(block, Reader::read);
      read.add(section);
      all.addAll(section.passages());
    }
    this.sections = List.copyOf(read);
    this.passages = List.copyOf(all);
    for (Passage passage : passages) {
      byPart.computeIfAbsent(passage.part(), part -> new ArrayList<>()).add(passage);
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
    return sections;
  }

  /** Every passage in reading order, each followed by its notes. */
  public List<Passage> passages() {
    return passages;
  }

  /** The passages of one part. */
  public List<Passage> passages(Part part) {
    return Collections.unmodifiableList(byPart.getOrDefault(part, List.of()));
  }

  /** The first passage of one part, if there is one. */
  public Optional<Passage> first(Part part) {
    return passages(part).stream().findFirst();
  }

  /** The running text: paragraphs, items and notes. */
  public List<Passage> prose() {
    return passages.stream().filter(Passage::isProse).toList();
  }

  /** Who signs. */
  public List<Signer> signers() {
    return document.blocks().stream()
        .filter(SignatureBlocks.class::isInstance)
        .map(SignatureBlocks.class::cast)
        .map(SignatureBlocks::signers)
        .flatMap(Collection::stream)
        .toList();
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
