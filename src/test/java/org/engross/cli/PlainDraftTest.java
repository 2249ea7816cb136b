package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDraftTest {
  private static final Surroundings HERE =
      new Surroundings(Path.of(""), () -> LocalDate.of(2022, 6, 15));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft letter",
        "draft letter --to ustr --points usmca-enforcement,usmca-2026-review --date 2022-06-15",
        "draft --to ustr,president --to dea-administrator letter --points topic:trade,usmca-*",
        "draft packets/ustr-letter.yaml --format docx,html --format text --final --dry-run",
        "draft letter --from sample-lead --signers sample-cosigner --out - --subject Supply",
        "draft letter --to=ustr --points=nearshoring --out=drafts --reply-by=2022-07-01",
        "draft letter --set desk=Trade --set place= --set desk=Mexico=2 --stale-ok nearshoring=Old.",
        "draft letter --set=desk=Trade --subject -",
        "draft letter --to ,ustr --points a,,b"
      })
  void picocliReadsAPlainDraftTheSame(String line) {
    String[] args = line.split(" ", -1);
    DraftCommand draft = fresh();

    assertThat(PlainDraft.read(draft, args)).isTrue();
    assertThat(read(draft)).isEqualTo(read(byPicocli(args)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "points list",
        "draft",
        "draft --help",
        "draft letter -h",
        "draft letter memo",
        "draft -- letter",
        "draft @arguments",
        "draft letter --to @office",
        "draft letter --to",
        "draft letter --to --points usmca",
        "draft letter --tp ustr",
        "draft letter --date 2022-06-15 --date 2022-06-16",
        "draft letter --final --final",
        "draft letter --final=no",
        "draft letter --set desk",
        "draft letter --set =Trade",
        "draft letter --subject=",
        "draft letter --to \"ustr,president\"",
        "draft letter --jobs 2"
      })
  void whateverIsNotPlainIsLeftToPicocli(String line) {
    assertThat(PlainDraft.read(fresh(), line.split(" ", -1))).isFalse();
  }

  @Test
  void aSubjectOfSeveralWordsIsPlain() {
    DraftCommand draft = fresh();

    assertThat(PlainDraft.read(draft, "draft", "letter", "--subject", "Trade, and 'more'"))
        .isTrue();
    assertThat(draft.ordered.subject).isEqualTo("Trade, and 'more'");
  }

  private static DraftCommand byPicocli(String... args) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Commands(HERE, nowhere, nowhere)
        .commandLine(args)
        .parseArgs(args)
        .subcommand()
        .commandSpec()
        .commandLine()
        .getCommand();
  }

  private static DraftCommand fresh() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new DraftCommand(HERE, nowhere, nowhere);
  }

  /** All that was read. */
  private static List<Object> read(DraftCommand draft) {
    List<Object> read = new ArrayList<>();
    for (List<String> ids :
        List.of(
            draft.ordered.to,
            draft.ordered.points,
            draft.ordered.from,
            draft.ordered.signers,
            draft.formats)) {
      read.add(List.copyOf(ids));
    }
    read.add(List.copyOf(draft.ordered.set.entrySet()));
    read.add(List.copyOf(draft.ordered.staleOk.entrySet()));
    read.add(
        draft.ordered.what
            + " "
            + draft.ordered.date
            + " "
            + draft.ordered.subject
            + " "
            + draft.ordered.replyBy);
    read.add(draft.out + " " + draft.finalCopy + " " + draft.dryRun);
    return read;
  }
}
