package org.engross.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.engross.document.Block;
import org.engross.document.Kind;
import org.engross.document.Properties;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;

class SectionsTest {
  private static final Properties PROPERTIES =
      new Properties("a title", "an author", "en-US", LocalDate.of(2022, 6, 15));

  /** Whatever may open, go on or end a block, or means something far from where it stands. */
  private static final List<String> PIECES =
      List.of(
          "A sentence.",
          "A sentence\nof two lines, *in part* italic.^[With a note.]",
          "@date June 15, 2022",
          "@address\nThe Honorable Pat Sample\n1 Sample Street",
          "@letterhead\nCongress of the United States",
          "@letterhead-left\nA chair",
          "@letterhead-right\nA ranking member",
          "@signatures",
          "@signatures\n- Alex Sample\n  Member of Congress",
          "@pagebreak",
          "@nothing known",
          "- Alex Sample",
          "- one\n- two",
          "1. one\n2. two",
          "1) one\n   1) inside",
          "   indented by three",
          "    indented by four",
          "# A heading",
          "A heading\n===",
          "A heading\n---",
          "***",
          "> a quote",
          "```\ncode",
          "<!-- a comment",
          "-->",
          "<div>",
          "[a link]",
          "[a link]: https://example.org",
          "A note[^1].",
          "[^1]: Its text.",
          "\\@date",
          "“Quoted”",
          "$5,000",
          "é",
          "@",
          "");

  @Test
  void aDraftIsReadAlikeInSectionsAndAsOne() {
    Random random = new Random(20220615);
    MarkupReader reader = new MarkupReader();
    for (int i = 0; i < 5_000; i++) {
      String markup = markup(random);
      Problems inSections = new Problems();
      Problems asOne = new Problems();

      assertThat(String.join("", Markup.blocks(markup))).isEqualTo(markup);
      List<Block> blocks =
          reader.read(Kind.LETTER, PROPERTIES, markup, SectionsTest::place, inSections).blocks();

      assertThat(blocks).as(markup).isEqualTo(reader.blocks(markup, SectionsTest::place, asOne));
      assertThat(inSections.list()).as(markup).isEqualTo(asOne.list());
    }
  }

  @Test
  void sectionsBeginAtParagraphsAndJoinedAreTheMarkup() {
    String markup =
        "@date today\n\nOne.\n\n- item\n\n  more\n\n@letterhead\nA\n\n@letterhead-left\nB";

    assertThat(Sections.of(Markup.blocks(markup)))
        .containsExactly(
            List.of("@date today\n\n"),
            List.of("One.\n\n", "- item\n\n", "  more\n\n"),
            List.of("@letterhead\nA\n\n", "@letterhead-left\nB"));
  }

  @Test
  void aParagraphOnTheNextLineBeginsNoSection() {
    assertThat(Sections.of(List.of("@pagebreak\n", "Text", "\n", "\n", "More", "\n", "Last")))
        .containsExactly(
            List.of("@pagebreak\n", "Text", "\n", "\n"), List.of("More", "\n", "Last"));
  }

  private static String markup(Random random) {
    StringBuilder markup = new StringBuilder();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      markup.append(PIECES.get(random.nextInt(PIECES.size())));
      markup.append("\n".repeat(1 + random.nextInt(3)));
    }
    return markup.toString();
  }

  private static Place place(int line) {
    return new Place("draft", line, 0, "");
  }
}
