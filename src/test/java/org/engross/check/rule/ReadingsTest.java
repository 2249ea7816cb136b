package org.engross.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.engross.document.Block;
import org.engross.document.Inline;
import org.engross.document.Role;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private final Readings readings = new Readings();

  @Test
  void aBlockOfManyDraftsIsReadOnce() {
    Block block = block("We wrote on June 15, 2022.");

    List<Passage> passages = readings.of(block, ReadingsTest::passages).passages();

    assertThat(readings.of(block, ReadingsTest::passages).passages()).isSameAs(passages);
    assertThat(passages.get(0).words()).extracting(Word::text).contains("wrote", "2022");
    assertThat(passages.get(0).days()).extracting(Day::at).isEqualTo(List.of(12));
  }

  @Test
  void aRuleLooksOnceAtABlock() {
    AtomicInteger looks = new AtomicInteger();
    Trait<Integer> length =
        Trait.of(
            section -> {
              looks.incrementAndGet();
              return section.passages().get(0).text().length();
            });
    Block close = block("Sincerely,");

    assertThat(length.in(readings.of(close, ReadingsTest::passages))).isEqualTo(10);
    assertThat(length.in(readings.of(close, ReadingsTest::passages))).isEqualTo(10);
    assertThat(looks).hasValue(1);
    assertThat(length.in(readings.of(block("Respectfully,"), ReadingsTest::passages)))
        .isEqualTo(13);
  }

  @Test
  void blocksOfOneDraftEachTakeNoRoomFromThoseBefore() {
    Block shared = block("Sincerely,");
    Section section = readings.of(shared, ReadingsTest::passages);
    for (int i = 0; i < 2_000; i++) {
      readings.of(block("Dear Mr. Sample " + i + ":"), ReadingsTest::passages);
    }

    assertThat(readings.of(shared, ReadingsTest::passages)).isSameAs(section);
    Section last = readings.of(block("Dear Mr. Sample 1999:"), ReadingsTest::passages);
    assertThat(last.passages().get(0).words())
        .extracting(Word::text)
        .containsExactly("Dear", "Mr", "Sample", "1999");
  }

  private static Block block(String text) {
    return new Block.Paragraph(Role.BODY, List.of(new Inline.Text(text, java.util.Set.of())));
  }

  private static List<Passage> passages(Block block) {
    Block.Paragraph paragraph = (Block.Paragraph) block;
    Inline.Text text = (Inline.Text) paragraph.content().get(0);
    return List.of(Passage.of(Part.TEXT, text.text()));
  }
}
