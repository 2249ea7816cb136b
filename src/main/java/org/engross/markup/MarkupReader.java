package org.engross.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.engross.document.Block;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.memo.Memo;
import org.engross.problem.Place;
import org.engross.problem.Problems;

/**
 * Reads markup to a document: CommonMark, in which a paragraph may open with {@code @role}.
 *
 * <pre>
 * &#64;salutation Dear Ambassador Tai:
 *
 * The agreement *must* be enforced.^[A note at the foot of the page.]
 *
 * 1. an ask
 * 2. another
 *
 * &#64;signatures
 * - Jordan Sample
 *   Member of Congress
 * </pre>
 *
 * <p>Raw HTML is text, and indented or fenced code and quotes have no place in a draft. {@code
 * ![what it shows](picture:seal)} is a picture that the reader was given by this name. One reader
 * serves any number of threads.
 */
public final class MarkupReader {
  /** The words after {@code @} that are not a {@link Role} but a block of their own. */
  public static final Set<String> BLOCK_WORDS =
      Set.of("letterhead", "letterhead-left", "letterhead-right", "signatures", "pagebreak");

  private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS =
      Set.of(Heading.class, ListBlock.class, ThematicBreak.class);

  private final Parser parser;
  private final Map<String, Inline.Picture> pictures;

  /** The sections that were read before: letters of a batch have most of theirs in common. */
  private final Memo<List<String>, Optional<List<Block>>> kept = new Memo<>();

  /** A reader that knows no pictures. */
  public MarkupReader() {
    this(parser(), Map.of());
  }

  private MarkupReader(Parser parser, Map<String, Inline.Picture> pictures) {
    this.parser = parser;
    this.pictures = Map.copyOf(pictures);
  }

  private static Parser parser() {
    return Parser.builder()
        .extensions(List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
        .enabledBlockTypes(BLOCKS)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build();
  }

  /**
   * The same reader, for texts that may show these pictures.
   *
   * @param named by the name that stands behind {@code picture:}
   */
  public MarkupReader showing(Map<String, Inline.Picture> named) {
    return named.isEmpty() ? this : new MarkupReader(parser, named);
  }

  /** Whether a word may stand after {@code @} at the start of a paragraph. */
  static boolean isWord(String word) {
    return Role.of(word).isPresent() || BLOCK_WORDS.contains(word);
  }

  /** Every word that may stand after {@code @} at the start of a paragraph. */
  public static List<String> words() {
    return Stream.concat(EnumSet.allOf(Role.class).stream().map(Role::word), BLOCK_WORDS.stream())
        .sorted()
        .toList();
  }

  /**
   * Reads one draft.
   *
   * @param markup the draft as text, with LF line ends
   * @param places where a line of the markup (from 1) came from
   * @param problems takes what a person must mend; the document then lacks what could not be read
   */
  public Document read(
      Kind kind,
      Properties properties,
      String markup,
      IntFunction<Place> places,
      Problems problems) {
    return read(kind, properties, Markup.blocks(markup), places, problems);
  }

  /**
   * The same with a draft in pieces, which are the quicker to read the more of them were read
   * before.
   *
   * @param markup as {@link Markup#blocks} divides it, or in smaller pieces
   */
  public Document read(
      Kind kind,
      Properties properties,
      List<String> markup,
      IntFunction<Place> places,
      Problems problems) {
    List<Block> blocks = new ArrayList<>();
    for (List<String> section : Sections.of(markup)) {
      Optional<List<Block>> read = kept.of(List.copyOf(section), this::section);
      if (read.isEmpty()) {
        List<Block> whole = blocks(String.join("", markup), places, problems);
        return new Document(kind, properties, whole);
      }
      blocks.addAll(read.get());
    }
    return new Document(kind, properties, blocks);
  }

  /**
   * The blocks of a section; empty if it cannot be read alone, or if anything is wrong with it, so
   * that its place in the draft must be known.
   */
  private Optional<List<Block>> section(List<String> section) {
    String markup = section.size() == 1 ? section.get(0) : String.join("", section);
    Optional<Block> plain = PlainParagraph.read(markup);
    if (plain.isPresent()) {
      return Optional.of(List.of(plain.get()));
    }
    if (Sections.defines(markup)) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    List<Block> blocks = List.copyOf(blocks(markup, line -> Place.NOWHERE, problems));
    return problems.list().isEmpty() ? Optional.of(blocks) : Optional.empty();
  }

  /** The blocks of a markup that is read as one. */
  List<Block> blocks(String markup, IntFunction<Place> places, Problems problems) {
    Node root = parser.parse(markup);
    References references = References.of(root, pictures);
    return new BlockReader(new Lines(markup, places), references, problems).read(root);
  }

  /** The paragraphs of a draft in their order, each with the lines that it stands on. */
  public List<Passage> passages(String markup) {
    Node root = parser.parse(markup);
    Lines lines = new Lines(markup, line -> Place.NOWHERE);
    return new PassageReader(lines, References.of(root, pictures)).read(root);
  }
}
