package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

class PacketTest {
  private static List<String> ids(List<Named> named) {
    return named.stream().map(Named::id).toList();
  }

  @Test
  void aDraftTakesThePacketsParticularsAndItsOwnFirst() {
    Problems problems = new Problems();
    Packet packet =
        Packet.read(
                new Source(
                    "p.yaml",
                    """
                    date: 2022-06-15
                    points: [enforcement, review]
                    from: sample-lead
                    signers: [sample-cosigner]
                    order: alphabetical
                    letterhead: trade
                    subject: The agreement
                    reply-by: 2022-07-08
                    enclosures: The paper
                    copies: [The Secretary]
                    contact: {name: Pat Example, email: pat@sample.example}
                    formats: [docx, html]
                    fields: {room: 1100 Longworth, day: Friday}
                    drafts:
                      - {template: letter, to: [ustr, president]}
                      - template: statement
                        for-each: signer
                        subject: A call
                        points: review
                        signers: []
                        fields: {day: Monday}
                    """),
                problems)
            .orElseThrow();

    assertThat(problems.list()).isEmpty();
    assertThat(packet.date()).isEqualTo("2022-06-15");
    Packet.Draft letter = packet.drafts().get(0);
    assertThat(letter.template().id()).isEqualTo("letter");
    assertThat(ids(letter.to())).containsExactly("ustr", "president");
    assertThat(letter.particulars().subject()).contains("The agreement");
    assertThat(letter.particulars().order()).contains(SignerOrder.ALPHABETICAL);
    assertThat(letter.particulars().letterhead().map(Named::id)).contains("trade");
    assertThat(letter.particulars().replyBy()).contains(LocalDate.of(2022, 7, 8));
    assertThat(letter.particulars().enclosures()).containsExactly("The paper");
    assertThat(letter.particulars().copies()).containsExactly("The Secretary");
    assertThat(letter.particulars().contact().orElseThrow().name()).isEqualTo("Pat Example");
    assertThat(ids(letter.particulars().formats())).containsExactly("docx", "html");
    Packet.Draft statement = packet.drafts().get(1);
    assertThat(statement.forEach()).contains(ForEach.SIGNER);
    assertThat(statement.particulars().subject()).contains("A call");
    assertThat(ids(statement.particulars().points())).containsExactly("review");
    assertThat(ids(statement.particulars().from())).containsExactly("sample-lead");
    assertThat(statement.particulars().signers()).isEmpty();
    assertThat(statement.particulars().fields()).hasToString("{room=1100 Longworth, day=Monday}");
  }

  @Test
  void argumentsMakeAPacketToo() {
    Place to = Place.of("--to");
    Packet packet =
        new Packet(
            LocalDate.of(2022, 6, 15),
            List.of(
                new Packet.Draft(
                    new Named("letter", Place.NOWHERE),
                    List.of(new Named("ustr", to)),
                    Optional.empty(),
                    Particulars.builder().subject(Optional.of("The agreement")).build())));

    assertThat(packet.drafts().get(0).to().get(0).place()).isEqualTo(to);
  }

  @Test
  void aPacketThatOrdersNothingIsSaid() {
    assertThat(Said.ofPacket("date: 2022-06-15\ndrafts: []\n"))
        .isEqualTo(
            "p.yaml:1:1: error: this packet orders no drafts;"
                + " add  drafts:  and below it  - {template: letter, to: [...]}");
  }

  @Test
  void aDraftWithoutKeysIsSaid() {
    assertThat(Said.ofPacket("date: 2022-06-15\ndrafts: [letter]\n"))
        .isEqualTo(
            "p.yaml:2:10: error: \"drafts\" must hold keys; write  key: value  lines below it");
  }
}
