package org.engross.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.engross.document.Block;
import org.engross.document.Inline.LineBreak;
import org.engross.document.Inline.Text;
import org.engross.document.Role;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParagraphTest {
  private static final List<String> PLAIN =
      List.of(
          "Dear Ms. Muñoz",
          "The Honorable",
          "\n1 Sample Street",
          "\nTown, TX 79701-0001",
          "12",
          ".",
          ")",
          "-",
          ":",
          "’s",
          " ",
          "\n",
          "(a)",
          "“x”",
          "$5",
          "50%",
          "é",
          "١");

  private static final List<String> AWKWARD =
      List.of(
          "@address",
          "  ",
          "\n\n",
          "*",
          "_",
          "[x](https://example.org)",
          "&amp;",
          "\\",
          "#",
          "=",
          "<b>",
          "^[a]",
          "!",
          "\t",
          "\u00AD",
          "…",
          "@nobody",
          "\n- a",
          "\n1. a",
          "\n===");

  private final MarkupReader reader = new MarkupReader();

  @Test
  void anAddressKeepsItsLines() {
    assertThat(PlainParagraph.read("@address\nThe Honorable Pat Doe\n1 Main St.\nErie, PA\n\n"))
        .contains(
            new Block.Paragraph(
                Role.ADDRESS,
                List.of(
                    new Text("The Honorable Pat Doe"),
                    new LineBreak(),
                    new Text("1 Main St."),
                    new LineBreak(),
                    new Text("Erie, PA"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dear Ms. Doe:",
        "@salutation",
        "@salutation Dear *Ms.* Doe:",
        "@salutation Dear Ms. Doe: ",
        "@salutation Dear Ms. Doe:\n\nWe write.",
        "@salutation Dear\n1. an item",
        "@address\n- a line",
        "@address\n  indented",
        "@nobody Dear Ms. Doe:",
        "@signatures\nAlex Sample",
        "@salutation Dear Ms. D\u00ADoe:"
      })
  void whatMayMeanMoreIsLeftToCommonMark(String markup) {
    assertThat(PlainParagraph.read(markup)).isEmpty();
  }

  @Test
  void whatItReadsIsWhatCommonMarkReads() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 50_000; i++) {
      String markup = markup(random);
      Optional<Block> plain = PlainParagraph.read(markup);
      if (plain.isPresent()) {
        read++;
        Problems problems = new Problems();
        assertThat(reader.blocks(markup, line -> Place.NOWHERE, problems))
            .as(markup)
            .containsExactly(plain.get());
        assertThat(problems.list()).as(markup).isEmpty();
      }
    }
    assertThat(read).isBetween(5_000, 45_000);
  }

  private static String markup(Random random) {
    StringBuilder markup = new StringBuilder(random.nextBoolean() ? "@address" : "@salutation ");
    for (int i = random.nextInt(6); i > 0; i--) {
      List<String> pieces = random.nextInt(8) > 0 ? PLAIN : AWKWARD;
      markup.append(pieces.get(random.nextInt(pieces.size())));
    }
    return markup.toString();
  }
}
