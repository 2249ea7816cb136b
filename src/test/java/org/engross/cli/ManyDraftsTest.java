package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.cli.Terminal.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of several drafts, of which some go wrong. */
class ManyDraftsTest {
  private static final String DRAFT = "draft examples/packets/many.yaml --format text";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void aPacketToThree() throws IOException {
    terminal = Terminal.inProject(folder);
    recipients(
        "{id: first, form: representative, name: Pat Sample, surname: Sample}",
        "{id: second, form: representative, name: Lee Sample, surname: Sample}",
        "{id: third, form: representative, name: Kim Sample, surname: Sample}");
    packet("{template: letter, to: [first, second, third]}");
  }

  private void recipients(String... rows) throws IOException {
    write("people/recipients.yaml", "recipients:\n  - " + String.join("\n  - ", rows) + "\n");
  }

  private void packet(String... drafts) throws IOException {
    write(
        "packets/many.yaml",
        "date: 2022-06-15\npoints: [nearshoring]\ndrafts:\n  - "
            + String.join("\n  - ", drafts)
            + "\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("examples").resolve(name), text);
  }

  private List<String> written() throws IOException {
    if (!Files.exists(folder.resolve("out"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private void makeTheSecondRowBad() throws IOException {
    recipients(
        "{id: first, form: representative, name: Pat Sample, surname: Sample}",
        "{id: second, form: representativ, name: Lee Sample, surname: Sample}",
        "{id: third, form: representative, name: Kim Sample, surname: Sample}");
  }

  @Test
  void aBadRowKeepsAllFromBeingWritten() throws IOException {
    makeTheSecondRowBad();

    Printed printed = terminal.run(DRAFT);

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err())
        .contains("recipients.yaml:3:24: error: there is no form of address \"representativ\"")
        .endsWith("Nothing was written; with --keep-going the drafts without errors are.\n");
    assertThat(written()).isEmpty();
  }

  @Test
  void withKeepGoingTheOthersAreWrittenAndTheBadOneIsNamed() throws IOException {
    makeTheSecondRowBad();

    Printed printed = terminal.run(DRAFT + " --keep-going");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err())
        .contains("recipients.yaml:3:24: error: there is no form of address \"representativ\"")
        .doesNotContain("Nothing was written");
    assertThat(printed.out())
        .isEqualTo(
            """
            wrote     out/2022-06-15-letter-first.txt
            wrote     out/2022-06-15-letter-third.txt
            """);
  }

  @Test
  void anIdThatNobodyHasIsABadRowToo() throws IOException {
    packet("{template: letter, to: [first, nobody, third]}");

    Printed printed = terminal.run(DRAFT + " --keep-going");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err()).contains("many.yaml:4:36: error: there is no recipient \"nobody\"");
    assertThat(written())
        .containsExactly("2022-06-15-letter-first.txt", "2022-06-15-letter-third.txt");
  }

  /** What stops all is not a matter of rows. */
  @Test
  void anErrorThatConcernsAllStopsARunThatKeepsGoingToo() throws IOException {
    write("office.yaml", "id: sample\n");

    Printed printed = terminal.run(DRAFT + " --keep-going");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err()).doesNotContain("Nothing was written; with --keep-going");
    assertThat(written()).isEmpty();
  }

  @Test
  void aLetterToTwoIsNotWrittenToOneOfThem() throws IOException {
    makeTheSecondRowBad();
    packet("{template: letter, to: [first+second, third]}");

    assertThat(terminal.run(DRAFT + " --keep-going").code()).isEqualTo(1);

    assertThat(written()).containsExactly("2022-06-15-letter-third.txt");
  }

  @Test
  void aLetterToAllIsNotWrittenWithoutOneOfThem() throws IOException {
    makeTheSecondRowBad();
    packet(
        "{template: letter, for-each: none, to: [first, second]}",
        "{template: oversight-letter, to: [third]}");

    Printed printed = terminal.run(DRAFT + " --keep-going");

    assertThat(printed.err())
        .contains(
            "many.yaml:4:52: error: the letter is not made, because \"second\" is listed with an"
                + " error");
    assertThat(written()).containsExactly("2022-06-15-oversight-letter-third.txt");
  }

  @Test
  void aStatementTellsOfNoLetterThatIsNotMade() throws IOException {
    makeTheSecondRowBad();
    packet("{template: letter, to: [first, second]}", "{template: statement}");

    Printed printed = terminal.run(DRAFT + " --keep-going");

    assertThat(printed.err())
        .contains(
            "many.yaml:5:16: error: this statement tells of a letter that is not made: to second");
    assertThat(written()).containsExactly("2022-06-15-letter-first.txt");
  }

  @Test
  void aBadRowOfAListIsOneToo() throws IOException {
    write(
        "packets/list.csv",
        """
        id,form,name,surname,state
        first,governor,Pat Sample,Sample,TX
        second,governor,,Sample,TX
        third,governor,Kim Sample,Sample,TX
        """);
    packet("{template: letter, recipients: packets/list.csv}");

    assertThat(terminal.run(DRAFT).code()).isEqualTo(1);
    assertThat(written()).isEmpty();
    Printed printed = terminal.run(DRAFT + " --keep-going");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err()).contains("list.csv:3", "name");
    assertThat(written())
        .containsExactly("2022-06-15-letter-first.txt", "2022-06-15-letter-third.txt");
  }

  @Test
  void aDraftThatBreaksARuleOfItsFormStopsOnlyItself() throws IOException {
    recipients(
        "{id: first, form: representative, name: Pat Sample, surname: Sample}",
        "{id: second, inside-address: [The Honorable Lee Sample], name: Lee Sample, surname:"
            + " Sample, salutation: Dear Representative Specimen}");
    packet("{template: letter, to: [first, second]}");

    Printed all = terminal.run(DRAFT + " --final");
    assertThat(all.code()).isEqualTo(1);
    assertThat(all.err()).contains("letter-second", "[salutation-name]", "Nothing was written");
    assertThat(written()).isEmpty();

    Printed going = terminal.run(DRAFT + " --final --keep-going --report report.json");
    assertThat(going.code()).isEqualTo(1);
    assertThat(going.out())
        .startsWith(
            "wrote     out/2022-06-15-letter-first.txt\nfailed    2022-06-15-letter-second: ");
    assertThat(written()).containsExactly("2022-06-15-letter-first.txt");
    assertThat(Files.readString(folder.resolve("report.json")))
        .contains("\"complete\": false", "-first.txt\",\"outcome\":\"written\"")
        .contains(
            "{\"file\":\"2022-06-15-letter-second.txt\",\"outcome\":\"failed\",\"recipient\":\"second\","
                + "\"problems\":[{\"level\":\"error\",\"rule\":\"salutation-name\",\"place\":\"");
  }

  @Test
  void aRehearsalThatKeepsGoingCountsTheGoodOnes() throws IOException {
    makeTheSecondRowBad();

    Printed printed = terminal.run(DRAFT + " --keep-going --dry-run");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.out()).isEqualTo("Made and checked 2 drafts; wrote nothing.\n");
  }

  @Test
  void theReportTellsWhatBecameOfEachDraft() throws IOException {
    terminal.run(DRAFT);
    Path out = folder.resolve("out");
    Files.writeString(out.resolve("2022-06-15-letter-first.txt"), "by hand");
    Files.delete(out.resolve("2022-06-15-letter-second.txt"));

    Printed printed = terminal.run(DRAFT + " --report report.json --keep-going");

    assertThat(printed.code()).isZero();
    String report = Files.readString(folder.resolve("report.json"));
    assertThat(
            report
                .replaceAll("[0-9a-f]{64}", "HASH")
                .replaceAll("\"problems\":\\[\\{.*\\}\\]", "\"problems\":[...]"))
        .isEqualTo(
            """
            {
              "report": 1,
              "complete": true,
              "problems": [],
              "drafts": [
                {"file":"2022-06-15-letter-first.txt","outcome":"kept","beside":"2022-06-15-letter-first.new.txt","recipient":"first","sha256":"HASH","problems":[]},
                {"file":"2022-06-15-letter-second.txt","outcome":"written","recipient":"second","sha256":"HASH","problems":[]},
                {"file":"2022-06-15-letter-third.txt","outcome":"unchanged","recipient":"third","sha256":"HASH","problems":[]}
              ]
            }
            """);
  }

  @Test
  void theReportOfARunThatStoppedNamesWhatFailedAndWhatWasHeldBack() throws IOException {
    makeTheSecondRowBad();

    Printed printed = terminal.run(DRAFT + " --report report.csv");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("report.csv")))
        .isEqualTo(
            """
            file,outcome,beside,recipient,signer,sha256,problems
            2022-06-15-letter-first.txt,held-back,,first,,,
            2022-06-15-letter-third.txt,held-back,,third,,,
            ,failed,,,,,"examples/people/recipients.yaml:3:24: error: there is no form of address \
            ""representativ""; did you mean ""representative""?"
            """);
  }

  @Test
  void aReportTakesThePlaceOfAnOlderOneAndOfNoOtherFile() throws IOException {
    terminal.run(DRAFT + " --report report.csv");
    assertThat(terminal.run(DRAFT + " --report report.csv").code()).isZero();
    assertThat(Files.readString(folder.resolve("report.csv"))).contains(",unchanged,");

    Files.writeString(folder.resolve("list.csv"), "name\nPat Sample\n");
    Printed printed = terminal.run(DRAFT + " --out other --report list.csv");
    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.err())
        .contains("--report: error: here lies a file that is no report: list.csv");
    assertThat(folder.resolve("list.csv")).hasContent("name\nPat Sample\n");
    assertThat(folder.resolve("other")).doesNotExist();
  }

  @Test
  void aReportIsJsonOrCsvAndOfARunThatWrites() {
    assertThat(terminal.run(DRAFT + " --report report.txt").err())
        .contains("--report: error: \"report.txt\" says not what kind of report it is")
        .contains("let its name end with .json or .csv");
    assertThat(terminal.run(DRAFT + " --dry-run --report report.csv").err())
        .contains("--report: error: a report tells what was written, and this run writes nothing");
    assertThat(folder.resolve("report.csv")).doesNotExist();
  }

  @Test
  void aLargeRunEndsWithATable() throws IOException {
    String[] rows = new String[15];
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      String name = "Lee Sample, surname: Sample";
      rows[i] = "{id: r" + i + ", form: representative, name: " + name + "}";
      ids.append(i == 0 ? "r" : ", r").append(i);
    }
    recipients(rows);
    packet("{template: letter, to: [" + ids + "]}");
    terminal.run(DRAFT);
    Files.writeString(folder.resolve("out/2022-06-15-letter-r3.txt"), "by hand");
    Files.delete(folder.resolve("out/2022-06-15-letter-r4.txt"));
    Files.delete(folder.resolve("out/2022-06-15-letter-r5.txt"));

    assertThat(terminal.run(DRAFT).out())
        .isEqualTo(
            """
            kept      out/2022-06-15-letter-r3.txt, which was edited by hand; the new draft is \
            out/2022-06-15-letter-r3.new.txt
             2  written
            12  unchanged
             1  kept, with the new draft beside a person's file
            15  in all, for out
            """);
  }

  @Test
  void aDroppedRecipientsDraftIsListed() throws IOException {
    terminal.run(DRAFT + ",html");
    packet("{template: letter, to: [first, third]}");
    Files.writeString(folder.resolve("out/2022-06-15-letter-second.html"), "by hand");

    Printed printed = terminal.run(DRAFT + " --report report.csv");

    assertThat(printed.code()).isZero();
    assertThat(printed.out())
        .isEqualTo(
            """
            unchanged out/2022-06-15-letter-first.txt
            unchanged out/2022-06-15-letter-third.txt
            dropped   out/2022-06-15-letter-second.html, which is ordered no more; it was edited and stays
            dropped   out/2022-06-15-letter-second.txt, which is ordered no more
            --prune removes dropped drafts that nobody changed.
            """);
    assertThat(Files.readString(folder.resolve("report.csv")))
        .contains("2022-06-15-letter-second.txt,dropped,,second,,");
    assertThat(written()).contains("2022-06-15-letter-second.txt");
  }

  @Test
  void pruneRemovesItUnlessSomebodyChangedIt() throws IOException {
    terminal.run(DRAFT + ",html");
    packet("{template: letter, to: [first, third]}");
    Files.writeString(folder.resolve("out/2022-06-15-letter-second.html"), "by hand");

    Printed printed = terminal.run(DRAFT + " --prune");

    assertThat(printed.out())
        .endsWith(
            """
            dropped   out/2022-06-15-letter-second.html, which is ordered no more; it was edited and stays
            removed   out/2022-06-15-letter-second.txt
            """);
    assertThat(written())
        .containsExactly("2022-06-15-letter-first.txt", "2022-06-15-letter-third.txt");
    assertThat(folder.resolve("out/2022-06-15-letter-second.html")).hasContent("by hand");
    assertThat(terminal.run(DRAFT + " --prune").out()).doesNotContain("removed");
  }

  @Test
  void otherOrdersAndOtherDaysDropNothing() throws IOException {
    terminal.run(DRAFT);
    packet("{template: letter, to: [first, third]}");

    assertThat(terminal.run(DRAFT + " --date 2022-06-16").out()).doesNotContain("dropped");
    assertThat(terminal.run(DRAFT + " --to first").out()).doesNotContain("dropped");
    assertThat(terminal.run("draft letter --to third --points nearshoring").out())
        .doesNotContain("dropped");
    assertThat(terminal.run("draft examples/packets/ustr-letter.yaml --format text").out())
        .doesNotContain("dropped");
    assertThat(terminal.run(DRAFT).out()).contains("dropped   out/2022-06-15-letter-second.txt");
  }

  @Test
  void whereARowIsBadNothingCountsAsDropped() throws IOException {
    terminal.run(DRAFT);
    makeTheSecondRowBad();

    assertThat(terminal.run(DRAFT + " --keep-going --prune").out())
        .isEqualTo(
            """
            unchanged out/2022-06-15-letter-first.txt
            unchanged out/2022-06-15-letter-third.txt
            """);
    assertThat(written()).hasSize(3);
  }

  @Test
  void oneWhoIsNoLongerInAListIsDroppedToo() throws IOException {
    String list = "id,form,name,surname,state\nfirst,governor,Pat Sample,Sample,TX\n";
    write("list.csv", list + "second,governor,Lee Sample,Sample,TX\n");
    String draft =
        "draft letter --recipients examples/list.csv --points nearshoring --from sample-lead"
            + " --format text";
    terminal.run(draft);
    write("list.csv", list);

    assertThat(terminal.run(draft + " --prune").out())
        .isEqualTo(
            """
            unchanged out/2022-06-15-letter-first.txt
            removed   out/2022-06-15-letter-second.txt
            """);
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("\"order\":\"letter --recipients list.csv --from sample-lead\"");
  }

  @Test
  void pruneNeedsAnOrderOfMany() {
    assertThat(terminal.run(DRAFT + " --prune --to first").err())
        .contains("--prune: error: only a run that writes all of a packet or a list can tell");
    assertThat(terminal.run(DRAFT + " --prune --dry-run").code()).isEqualTo(1);
  }

  private SortedMap<String, String> files(String name) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(name))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private void sixRecipients() throws IOException {
    String[] rows = new String[6];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "{id: r" + i + ", form: representative, name: Lee Sample, surname: Sample}";
    }
    recipients(rows);
    packet("{template: letter, to: [r0, r1, r2, r3, r4, r5]}");
  }

  @Test
  void shardsLeaveWhatOneRunLeaves() throws IOException {
    sixRecipients();
    terminal.run(DRAFT);

    String[] printed = new String[3];
    for (int k = 0; k < printed.length; k++) {
      printed[k] = terminal.run(DRAFT + " --out parts --shard " + k + "/3").out();
    }

    assertThat(String.join("", printed).lines()).hasSize(6).doesNotHaveDuplicates();
    assertThat(printed).allMatch(lines -> lines.startsWith("wrote     parts/"));
    assertThat(files("parts")).isEqualTo(files("out"));
  }

  @Test
  void shardsInFoldersOfTheirOwnAreBroughtTogether() throws IOException {
    sixRecipients();
    terminal.run(DRAFT);
    Files.createDirectory(folder.resolve("all"));
    for (String part : List.of("1", "2")) {
      terminal.run(DRAFT + " --out part" + part + " --shard " + part + "/2");
      for (Map.Entry<String, String> file : files("part" + part).entrySet()) {
        Files.writeString(folder.resolve("all").resolve(file.getKey()), file.getValue());
      }
    }

    assertThat(terminal.run("manifest merge all").out())
        .isEqualTo("Put the manifests of 2 shards into all/manifest.json.\n");

    assertThat(files("all")).isEqualTo(files("out"));
    assertThat(terminal.run("manifest merge all").out())
        .isEqualTo("No manifest of a shard lies in all.\n");
  }

  @Test
  void inEachShardTheInputOfAllIsChecked() throws IOException {
    makeTheSecondRowBad();

    for (String part : List.of("1/2", "2/2")) {
      Printed printed = terminal.run(DRAFT + " --shard " + part);
      assertThat(printed.code()).isEqualTo(1);
      assertThat(printed.err()).contains("there is no form of address \"representativ\"");
    }
    packet("{template: letter, to: [first, third]}", "{template: letter, to: [third]}");
    assertThat(terminal.run(DRAFT + " --shard 1/2").err()).contains("third");
  }

  @Test
  void anEmptyShardIsSaid() throws IOException {
    packet("{template: letter, to: [first]}");

    assertThat(
            terminal.run(DRAFT + " --shard 1/2").out() + terminal.run(DRAFT + " --shard 2/2").out())
        .contains("wrote     out/2022-06-15-letter-first.txt", "None of the drafts is in part ");
  }

  @Test
  void aShardIsPartOfAWholeAndDecidesNothingForIt() {
    assertThat(terminal.run(DRAFT + " --shard 4/3").err())
        .contains("--shard: error: there is no part \"4/3\"", "3/8");
    assertThat(terminal.run(DRAFT + " --shard 1/3 --prune").err())
        .contains("--shard: error: a part cannot tell what is ordered no more");
    assertThat(terminal.run(DRAFT + " --shard 1/3 --format docx --combine").err())
        .contains("--shard: error: one file of all drafts cannot be divided");
  }
}
