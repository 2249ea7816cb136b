package org.engross.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.document.Block;
import org.engross.document.Block.ItemList;
import org.engross.document.Block.Letterhead;
import org.engross.document.Block.Paragraph;
import org.engross.document.Block.SignatureBlocks;
import org.engross.document.Block.Signer;
import org.engross.document.Document;
import org.engross.document.Image;
import org.engross.document.Inline.Footnote;
import org.engross.document.Inline.Link;
import org.engross.document.Inline.Picture;
import org.engross.document.Inline.Text;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.junit.jupiter.api.Test;

/** A letter has the same bytes alone and behind others that have some of its blocks, as objects. */
class RenditionTest {
  private static final PreparedFrame FRAME = frame();
  private static final Block HEAD = new Letterhead(List.of("Congress of the United States"));
  private static final Block TEXT = paragraph(Role.BODY, "We write about trade.");
  private static final Block NOTED =
      new Paragraph(
          Role.BODY,
          List.of(
              new Text("It grew"),
              new Footnote(List.of(new Text("See "), new Link("it", "https://example.org/note"))),
              new Text(", as "),
              new Link("it", "https://example.org/text"),
              new Text(" says"),
              new Footnote(List.of(new Text("At the end.")), true)));
  private static final Block LIST =
      new ItemList(
          ItemList.Style.NUMBERS,
          List.of(List.of(paragraph(Role.BODY, "an ask")), List.of(paragraph(Role.BODY, "two"))));
  private static final Block CLOSE = paragraph(Role.CLOSING, "Sincerely,");
  private static final Block SIGNED =
      new SignatureBlocks(1, List.of(new Signer("Alex Sample", List.of("Member of Congress"))));

  private final DocxRenderer renderer = new DocxRenderer(FRAME);

  @Test
  void lettersThatDifferInTheirAddressAreTheSameAlone() {
    demandSame(
        letter("Ms. One", TEXT, NOTED, LIST, CLOSE, SIGNED),
        letter("Ms. Two", TEXT, NOTED, LIST, CLOSE, SIGNED),
        letter("Ms. Three", TEXT, NOTED, LIST, CLOSE, SIGNED));
  }

  @Test
  void blocksBehindOtherNotesLinksAndListsAreNumberedAnew() {
    Block before = paragraph(Role.SUBJECT, "Re: trade");
    demandSame(
        letter("Ms. One", NOTED, LIST, CLOSE, NOTED),
        letter("Ms. One", TEXT, CLOSE, NOTED),
        letter("Ms. One", NOTED, NOTED, LIST, LIST, before, NOTED, LIST, CLOSE, NOTED),
        letter("Ms. One", NOTED, before, NOTED, LIST, CLOSE, NOTED));
  }

  @Test
  void aParagraphStaysWithWhatFollowsItInThisLetter() {
    demandSame(
        letter("Ms. One", TEXT, LIST, CLOSE),
        letter("Ms. One", TEXT, CLOSE),
        letter("Ms. One", TEXT),
        letter("Ms. One", TEXT, LIST, TEXT));
  }

  @Test
  void aPictureIsAmongThoseOfEachLetter() {
    Picture seal = new Picture("A bird", jpeg(1));
    Block sealed = new Paragraph(Role.BODY, List.of(seal));
    Block other = new Paragraph(Role.BODY, List.of(new Picture("A tree", jpeg(2))));
    demandSame(
        letter("Ms. One", sealed, CLOSE, TEXT),
        letter("Ms. Two", sealed, CLOSE, TEXT),
        letter("Ms. Two", other, CLOSE, sealed),
        letter("Ms. Two", other, other, CLOSE, sealed));
  }

  private void demandSame(Document... letters) {
    List<Document> all = new ArrayList<>(Arrays.asList(letters));
    all.addAll(Arrays.asList(letters));
    for (Document letter : all) {
      assertThat(renderer.render(letter)).isEqualTo(new DocxRenderer(FRAME).render(letter));
    }
  }

  private static Document letter(String to, Block... blocks) {
    List<Block> all = new ArrayList<>();
    all.add(HEAD);
    all.add(paragraph(Role.CONTINUATION, to));
    all.add(paragraph(Role.ADDRESS, to));
    all.addAll(Arrays.asList(blocks));
    Properties properties =
        new Properties("Letter to " + to, "Alex Sample", "en-US", LocalDate.of(2022, 6, 15));
    return new Document(Kind.LETTER, properties, all);
  }

  private static Paragraph paragraph(Role role, String text) {
    return new Paragraph(role, List.of(new Text(text)));
  }

  /** What a JPEG begins with, and a number. */
  private static Image jpeg(int number) {
    byte[] bytes = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) number};
    return new Image(Image.INCH, Image.INCH, bytes);
  }

  private static PreparedFrame frame() {
    try (InputStream in = Files.newInputStream(Path.of("templates/letter.docx"))) {
      return FrameCompiler.compile(in, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
