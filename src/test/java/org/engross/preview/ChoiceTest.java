package org.engross.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.engross.office.Named;
import org.engross.office.Packet;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final Command TEMPLATE =
      new Command(
          "letter", List.of("ustr"), List.of("topic:trade"), List.of("--date", "2022-06-15"), true);

  @Test
  void withoutATickTheCommandIsWhatWasWritten() {
    assertThat(TEMPLATE.words(Choice.NONE))
        .containsExactly(
            "engross",
            "draft",
            "letter",
            "--to",
            "ustr",
            "--points",
            "topic:trade",
            "--date",
            "2022-06-15");
  }

  @Test
  void ticksStandInPlaceOfWhatWasWritten() {
    Choice choice = Choice.of(Map.of("points", "nearshoring,usmca-enforcement", "to", "president"));

    assertThat(TEMPLATE.words(choice))
        .containsExactly(
            "engross",
            "draft",
            "letter",
            "--to",
            "president",
            "--points",
            "nearshoring,usmca-enforcement",
            "--date",
            "2022-06-15");
  }

  @Test
  void whereEverythingIsUntickedTheOptionIsGone() {
    assertThat(TEMPLATE.words(Choice.of(Map.of("points", ""))))
        .containsExactly("engross", "draft", "letter", "--to", "ustr", "--date", "2022-06-15");
  }

  @Test
  void whatIsLookedAtIsNoPartOfTheCommand() {
    assertThat(TEMPLATE.words(Choice.of(Map.of("show", "2022-06-15-letter-ustr", "find", "tai"))))
        .isEqualTo(TEMPLATE.words(Choice.NONE));
  }

  @Test
  void ticksAreLaidOverEveryDraftOfAPacketAsOptionsAre() {
    Packet packet =
        packet(
            """
            date: 2022-06-15
            points: [usmca-enforcement]
            drafts:
              - {template: letter, to: [ustr]}
              - {template: statement, points: [nearshoring]}
            """);

    Packet ticked = Choice.of(Map.of("points", "usmca-disputes")).laidOver(packet);

    assertThat(ticked.drafts())
        .allSatisfy(
            d ->
                assertThat(d.particulars().points())
                    .extracting(Named::id)
                    .containsExactly("usmca-disputes"));
    assertThat(ticked.drafts().get(0).to()).extracting(Named::id).containsExactly("ustr");
  }

  @Test
  void withoutATickAPacketStaysAsItIs() {
    Packet packet =
        packet("date: 2022-06-15\npoints: [a]\ndrafts: [{template: letter, to: [ustr]}]\n");

    assertThat(Choice.NONE.laidOver(packet).drafts().get(0).particulars().points())
        .extracting(Named::id)
        .containsExactly("a");
  }

  private static Packet packet(String text) {
    return Packet.read(new Source("packet.yaml", text), new Problems()).orElseThrow();
  }
}
