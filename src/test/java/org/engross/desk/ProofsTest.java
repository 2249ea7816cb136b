package org.engross.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.office.Packet;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.engross.render.pdf.LibreOffice;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;

class ProofsTest {
  private final Problems problems = new Problems();

  private Proofs proofs(String packet) {
    Workspace workspace = Workspace.open(Path.of("examples"), Path.of(""), problems);
    Packet read = Packet.read(new Source("packet.yaml", packet), problems).orElseThrow();
    Request request = new Request(read, Path.of("unused"), List.of(), false, 1);
    return Proofs.of(workspace, request, new LibreOffice(Optional.empty()), problems);
  }

  @Test
  void eachDraftIsKnownByItsNameBeforeItIsMade() {
    Proofs proofs =
        proofs(
            """
            date: 2022-06-15
            points: [usmca-enforcement, nearshoring]
            signers: [sample-cosigner]
            drafts:
              - {template: letter, to: [ustr+secretary-of-state]}
              - {template: statement, for-each: signer}
            """);

    assertThat(proofs.titles())
        .containsExactly(
            new Proofs.Title(
                "2022-06-15-letter-ustr-and-secretary-of-state",
                "Letter",
                List.of("Katherine C. Tai", "Antony J. Blinken"),
                List.of("ustr", "secretary-of-state"),
                Optional.empty(),
                List.of("usmca-enforcement", "nearshoring")),
            statement("sample-lead", "Alex Sample"),
            statement("sample-cosigner", "Jordan Sample"));
    assertThat(proofs.find("2022-06-15-letter-ustr-and-secretary-of-state")).contains(0);
    assertThat(proofs.find("2022-06-15-letter-ustr")).isEmpty();
  }

  private static Proofs.Title statement(String id, String name) {
    return new Proofs.Title(
        "2022-06-15-statement-ustr-and-secretary-of-state-" + id,
        "Press release",
        List.of(),
        List.of("ustr", "secretary-of-state"),
        Optional.of(name),
        List.of("usmca-enforcement", "nearshoring"));
  }

  @Test
  void oneDraftIsMadeAloneInTheFormatsThatItCanHave() {
    Proofs proofs =
        proofs(
            """
            date: 2022-06-15
            points: [usmca-enforcement]
            drafts: [{template: letter, to: [ustr, secretary-of-state]}]
            """);

    Desk.Shown made = proofs.make(1, List.of(Format.TEXT, Format.XML));

    assertThat(made.drafts()).hasSize(1);
    assertThat(new String(made.drafts().get(0), StandardCharsets.UTF_8))
        .contains("Dear Mr. Secretary:");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaidAndTheOtherDraftsAreThere() {
    Proofs proofs =
        proofs(
            """
            date: 2022-06-15
            points: [usmca-enforcement]
            drafts: [{template: letter, to: [utsr, secretary-of-state]}]
            """);

    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly("there is no recipient \"utsr\"");
    assertThat(proofs.titles()).extracting(Proofs.Title::toIds).hasSize(1);
    assertThat(proofs.make(0, List.of(Format.DOCX)).drafts()).hasSize(1);
  }
}
