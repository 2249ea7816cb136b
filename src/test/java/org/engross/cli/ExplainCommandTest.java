package org.engross.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engross.render.docx.WordFile.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.cli.Terminal.Printed;
import org.engross.render.docx.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What made a draft. */
class ExplainCommandTest {
  private static final String LETTER = "out/2022-06-15-letter-ustr.docx";
  private static final String SAME = "proof      made again from the same order: the same bytes\n";

  @TempDir private Path folder;
  private Path office;
  private Terminal terminal;

  @BeforeEach
  void anOffice() {
    Terminal.inProject(folder);
    office = folder.resolve("examples");
    terminal = new Terminal(office);
  }

  private void edit(String file, String was, String is) throws IOException {
    String text = Files.readString(office.resolve(file));
    assertThat(text).contains(was);
    Files.writeString(office.resolve(file), text.replace(was, is));
  }

  private String explained(String file) {
    Printed printed = terminal.run("explain", file);
    assertThat(printed.err()).isEmpty();
    assertThat(printed.code()).isZero();
    return printed.out();
  }

  /** The lines under the paragraph that begins so. */
  private static String under(String explained, String paragraph) {
    int start = explained.indexOf("  " + paragraph);
    assertThat(start).as(paragraph).isPositive();
    int end = explained.indexOf("\n\n", start);
    return explained
        .substring(explained.indexOf('\n', start) + 1, end < 0 ? explained.length() : end)
        .replaceAll(" +", " ")
        .replaceAll("(?m)^ ", "")
        .stripTrailing();
  }

  @Test
  void theHeadSaysWhatTheManifestKnows() {
    terminal.run("draft packets/ustr-letter.yaml");

    assertThat(explained(LETTER))
        .startsWith(
            """
            out/2022-06-15-letter-ustr.docx: as Engross wrote it, byte for byte
              proof      made again from the same order: the same bytes
              template   letter, (shipped) templates/letter.vm
              look       (shipped) templates/letter.docx
              date       2022-06-15
              order      engross draft packets/ustr-letter.yaml
              copy       draft
              made by    Engross (not from its jar)
              to         ustr  people/recipients.yaml:72
              points     usmca-enforcement  points/mexico-2022.yaml:99
                         usmca-2026-review  points/mexico-2022.yaml:160
              signed by  sample-lead             people/members.yaml:4
                         sample-cosigner         people/members.yaml:16
                         sample-second-cosigner  people/members.yaml:29
            """);
  }

  @Test
  void aParagraphHasItsTemplateLineItsMacroItsPointAndItsData() {
    terminal.run("draft packets/ustr-letter.yaml");

    String letter = explained(LETTER);

    assertThat(under(letter, "salutation: Dear Ambassador Tai:"))
        .isEqualTo(
            """
            template (shipped) templates/letter.vm:4 #letterhead()
            macro (shipped) templates/macros.vm:39 @salutation $recipient.salutation
            recipient people/recipients.yaml:72 ustr: salutation\
            """);
    assertThat(under(letter, "subject: Re: Enforcement"))
        .endsWith("packet packets/ustr-letter.yaml:7 subject");
    assertThat(under(letter, "If the USMCA is to serve"))
        .isEqualTo(
            """
            template (shipped) templates/letter.vm:8 #argument()
            macro (shipped) templates/macros.vm:58 $point.letter^[$point.citation]
            point points/mexico-2022.yaml:103 usmca-enforcement: letter
            point points/mexico-2022.yaml:102 usmca-enforcement: citation
            paper points/mexico-2022.yaml:9 fal-mexico-2022: citation\
            """);
    assertThat(under(letter, "item: make clear to the Government"))
        .contains("point points/mexico-2022.yaml:175 usmca-2026-review: asks");
    assertThat(under(letter, "We ask that you respond"))
        .contains("packet packets/ustr-letter.yaml:8 replyBy")
        .contains("office office.yaml:30 contact.name, contact.reach");
    assertThat(under(letter, "copy: cc: The Honorable Antony J. Blinken"))
        .contains("packet packets/ustr-letter.yaml:10 copies");
  }

  @Test
  void aParagraphInWhichALongNameIsSpelledOutSaysWhoseNameItIs() {
    terminal.run("draft packets/ustr-letter.yaml");

    assertThat(under(explained(LETTER), "We write regarding"))
        .contains("engross We (Engross’s own words)")
        .endsWith("paper points/mexico-2022.yaml:23 fal-mexico-2022: abbreviations");
  }

  @Test
  void theLineOfATemplateIsItsOwnAndAnOptionIsNamed() throws IOException {
    Files.createDirectory(office.resolve("templates"));
    Files.writeString(
        office.resolve("templates/note.vm"),
        "## A note.\n@date $date\n\n@body-like\n\n".replace("@body-like", "Come to $own.room.")
            + "${own.hour|\"At noon\"}, about $subject.\n");
    terminal.run(
        "draft",
        "note",
        "--to",
        "ustr",
        "--points",
        "usmca-enforcement",
        "--set",
        "room=Room 5",
        "--subject",
        "-5 degrees",
        "--format",
        "markup");

    String note = explained("out/2022-06-15-note-ustr.md");

    assertThat(note)
        .contains("order      engross draft note --to ustr --points usmca-enforcement")
        .contains("--date 2022-06-15 '--subject=-5 degrees' --set 'room=Room 5' --format markup");
    assertThat(under(note, "Come to Room 5."))
        .isEqualTo(
            """
            template templates/note.vm:4 Come to $own.room.
            option --set room own.room\
            """);
    assertThat(under(note, "At noon, about"))
        .isEqualTo(
            """
            template templates/note.vm:6 ${own.hour|"At noon"}, about $subject.
            option --subject subject\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three-forms",
        "statement",
        "trade-inquiry",
        "resolutions",
        "ledger-letter",
        "senate-committees",
        "joint-letter",
        "dear-colleague",
        "social-posts"
      })
  void everyDraftOfASamplePacketIsMadeAgain(String packet) throws IOException {
    terminal.run("draft packets/" + packet + ".yaml --format docx,text,html,markup,factsheet");

    for (Path draft : drafts()) {
      assertThat(explained("out/" + draft.getFileName())).contains(SAME);
    }
  }

  private List<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.list(office.resolve("out"))) {
      return files
          .filter(f -> !f.getFileName().toString().matches("manifest.json|[.].*"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aResolutionIsMadeAgainInItsXmlAndItsMemo() {
    terminal.run("draft packets/trade-inquiry.yaml --format xml,uslm,memo");

    String xml = explained("out/2022-06-15-resolution-of-inquiry.xml");

    assertThat(xml).contains(SAME);
    assertThat(under(xml, "measure: H. RES. ___")).contains("member people/members.yaml:8");
    assertThat(explained("out/2022-06-15-resolution-of-inquiry-uslm.xml")).contains(SAME);
    assertThat(explained("out/2022-06-15-resolution-of-inquiry-memo.docx"))
        .contains(SAME)
        .contains("Engross words this sheet itself");
  }

  @Test
  void aRecipientOutOfAListHasTheRow() {
    terminal.run("draft packets/senate-committees.yaml --format text");

    assertThat(under(explained("out/2022-06-15-letter-mike-crapo.txt"), "salutation: Dear"))
        .endsWith("recipient lists/senate-committees.csv:3 mike-crapo: salutation");
  }

  @Test
  void aQuotationIsThePointOfWhichItIsAndItsSpeakerIsNamed() {
    terminal.run("draft packets/three-forms.yaml --format text");

    String release = explained("out/2022-06-15-statement-secretary-of-state-sample-cosigner.txt");

    assertThat(release).contains("version of sample-cosigner");
    assertThat(under(release, "quote: “For more than 20 years"))
        .contains("point points/mexico-2022.yaml:256 security-cooperation: quotes\n")
        .endsWith("member people/members.yaml:4 sample-lead: quotes.by");
    assertThat(under(release, "quote: “A framework for security"))
        .endsWith("point points/mexico-2022.yaml:494 bicentennial-framework: quotes");
  }

  @Test
  void aFileOfManySaysWhichDraftsAreInItAndTellsOfOne() {
    terminal.run("draft letter --to ustr,president --points usmca-enforcement --combine");

    assertThat(explained("out/2022-06-15-letter-all.docx"))
        .contains(SAME)
        .contains("drafts     2 in this file\n")
        .endsWith("paragraph by paragraph, add  --draft 2022-06-15-letter-ustr\n");
    assertThat(
            terminal
                .run("explain out/2022-06-15-letter-all.docx --draft 2022-06-15-letter-president")
                .out())
        .contains("to         president  people/recipients.yaml:6\n");
    assertThat(terminal.run("explain out/2022-06-15-letter-all.docx --draft letter-ustr").err())
        .isEqualTo(
            """
            --draft: error: there is no draft "letter-ustr" in this file
              known: 2022-06-15-letter-president, 2022-06-15-letter-ustr
            """);
  }

  @Test
  void whatAWordFilePrintsInItsOwnTextIsToldApart() throws IOException {
    Files.createDirectory(office.resolve("templates"));
    Files.write(
        office.resolve("templates/letter.docx"),
        WordFile.of(p("$body") + p("Ref: $recipient.surname")).bytes());
    terminal.run("draft packets/ustr-letter.yaml");

    String letter = explained(LETTER);

    assertThat(letter).contains(SAME).contains("look       templates/letter.docx\n");
    assertThat(letter.substring(letter.indexOf("In the text of the Word file itself")))
        .contains("people/recipients.yaml:75")
        .contains("ustr: surname")
        .contains("templates/letter.docx, paragraph 2");
  }

  @Test
  void aWordFileThatIsATemplateHasItsParagraphs() throws IOException {
    Files.createDirectory(office.resolve("templates"));
    Files.write(
        office.resolve("templates/thanks.docx"),
        WordFile.of(p("$date") + p("Thank you, $recipient.name.")).bytes());
    terminal.run("draft thanks --to ustr --points usmca-enforcement");

    String thanks = explained("out/2022-06-15-thanks-ustr.docx");

    assertThat(under(thanks, "Thank you, Katherine C. Tai."))
        .isEqualTo(
            """
            template templates/thanks.docx, paragraph 2 Thank you, $recipient.name.
            recipient people/recipients.yaml:74 ustr: name\
            """);
    assertThat(thanks).doesNotContain("In the text of the Word file itself");
  }

  @Test
  void whereAnInputChangedItIsNamedAndTheDraftIsToldOfAsItWouldBeNow() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    edit("people/recipients.yaml", "surname: Tai", "surname: Taj");

    Printed printed = terminal.run("explain", LETTER);

    assertThat(printed.out())
        .contains("as Engross wrote it, byte for byte\n")
        .contains("proof      made again, it is another: below stands what would make it now\n")
        .contains("changed    people/recipients.yaml (edited)\n  template");
    assertThat(under(printed.out(), "salutation: Dear Ambassador Taj:")).contains("72 ustr");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void anotherEngrossIsNamedAmongWhatChanged() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml --format text");
    edit("people/recipients.yaml", "surname: Tai", "surname: Taj");
    edit("out/manifest.json", "\"engross\":\"(not from its jar)\"", "\"engross\":\"0.0.1\"");
    Files.writeString(office.resolve("points/new.yaml"), "paper: {id: x}\npoints: []\n");

    assertThat(terminal.run("explain out/2022-06-15-letter-ustr.txt").out())
        .contains(
            """
              changed    Engross (0.0.1 then, (not from its jar) now)
                         people/recipients.yaml (edited)
                         points/new.yaml (new)
            """);
  }

  @Test
  void aChangeThatIsNotInTheDraftLeavesTheProof() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    edit("people/recipients.yaml", "surname: Blinken", "surname: Blinker");

    assertThat(explained(LETTER)).contains(SAME);
  }

  @Test
  void whatCannotBeMadeAgainIsToldAsFarAsTheManifestKnows() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    Files.delete(office.resolve("packets/ustr-letter.yaml"));

    Printed printed = terminal.run("explain", LETTER);

    assertThat(printed.out())
        .contains("proof      it cannot be made again now, so this is all that the manifest knows")
        .endsWith("  to         ustr\n");
    assertThat(printed.err()).contains("packets/ustr-letter.yaml: error: there is no such file");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void anEditedDraftIsToldOfAsItWasWritten() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml --format text");
    edit("out/2022-06-15-letter-ustr.txt", "Ambassador", "Minister");

    assertThat(explained("out/2022-06-15-letter-ustr.txt"))
        .startsWith(
            "out/2022-06-15-letter-ustr.txt: edited since Engross wrote it; this tells of what"
                + " Engross wrote\n  "
                + SAME);
  }

  @Test
  void aDraftThatIsGoneIsToldOf() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    Files.delete(office.resolve(LETTER));

    assertThat(explained(LETTER)).startsWith(LETTER + ": gone; this tells").contains(SAME);
  }

  @Test
  void aDraftThatWasMovedOrRenamedIsKnownByItsBytes() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    Files.copy(office.resolve(LETTER), office.resolve("out/renamed.docx"));
    Files.move(office.resolve("out/renamed.docx"), folder.resolve("moved.docx"));
    Files.copy(office.resolve(LETTER), office.resolve("out/renamed.docx"));

    assertThat(explained("out/renamed.docx"))
        .startsWith("out/renamed.docx: as Engross wrote it, which was " + LETTER + "\n");
    assertThat(explained("../moved.docx"))
        .startsWith("../moved.docx: as Engross wrote it, which was " + LETTER + "\n");
  }

  @Test
  void aDraftThatLiesBesideAPersonsIsToldOfUnderItsName() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml --format text");
    edit("out/2022-06-15-letter-ustr.txt", "Ambassador", "Minister");
    edit("people/recipients.yaml", "surname: Tai", "surname: Taj");
    terminal.run("draft packets/ustr-letter.yaml --format text");

    assertThat(explained("out/2022-06-15-letter-ustr.new.txt")).contains(SAME);
  }

  @Test
  void aDraftIsToldOfFromAnyFolder() {
    terminal.run("draft packets/ustr-letter.yaml");

    Printed printed =
        new Terminal(office.resolve("out")).run("explain 2022-06-15-letter-ustr.docx");

    assertThat(printed.out()).contains(SAME);
  }

  @Test
  void anOfficeInTheFolderIsFoundFromOutsideOfIt() {
    Terminal outside = new Terminal(folder);
    outside.run("draft examples/packets/ustr-letter.yaml --format text");

    Printed printed = outside.run("explain out/2022-06-15-letter-ustr.txt");

    assertThat(printed.out())
        .contains(SAME)
        .contains("order      engross draft packets/ustr-letter.yaml --format text\n")
        .contains("to         ustr  examples/people/recipients.yaml:72\n");
  }

  @Test
  void amongSeveralOfficesTheOneThatIsAsItWasReadIsTaken() throws IOException {
    Terminal.inProject(folder.resolve("a"));
    edit("../a/examples/office.yaml", "SAMPLE", "OTHER");
    Files.move(folder.resolve("a/examples"), folder.resolve("another"));
    Terminal outside = new Terminal(folder);
    outside.run("draft examples/packets/ustr-letter.yaml --format text");

    assertThat(outside.run("explain out/2022-06-15-letter-ustr.txt").out())
        .contains(SAME)
        .contains("to         ustr  examples/people/recipients.yaml:72\n");
  }

  @Test
  void draftsThatLieElsewhereAreToldOfInTheirOffice() throws IOException {
    Path elsewhere = folder.resolve("else/where");
    terminal.run("draft packets/ustr-letter.yaml --format text --out " + elsewhere);
    String file = elsewhere.resolve("2022-06-15-letter-ustr.txt").toString();

    assertThat(explained(file)).contains(SAME);
    assertThat(new Terminal(elsewhere).run("explain", file).err())
        .isEqualTo(
            """
            error: the office in which this was ordered is not found from here
              go to the folder that has its office.yaml, and ask again
            """);
    assertThat(Files.readString(elsewhere.resolve("manifest.json")))
        .doesNotContain(folder.toString());
  }

  @Test
  void whereOneStandsAndWhereTheDraftsLieShowsNotInTheManifest() throws IOException {
    Path elsewhere = folder.resolve("else/where");
    terminal.run("draft packets/ustr-letter.yaml --format text");
    new Terminal(folder)
        .run(
            "draft",
            "examples/packets/ustr-letter.yaml",
            "--format",
            "text",
            "--out",
            "else/where");

    assertThat(elsewhere.resolve("manifest.json"))
        .hasSameBinaryContentAs(office.resolve("out/manifest.json"));
  }

  @Test
  void aPacketAndAListOfNoOfficeAreFoundBesideTheDrafts() throws IOException {
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Files.copy(office.resolve("packets/ustr-letter.yaml"), bare.resolve("order.yaml"));
    Files.copy(office.resolve("lists/senate-committees.csv"), bare.resolve("list.csv"));
    Terminal there = new Terminal(bare);
    there.run("draft order.yaml --recipients list.csv --format text --from sample-lead");

    Printed printed =
        new Terminal(bare.resolve("out")).run("explain 2022-06-15-letter-mike-crapo.txt");

    assertThat(printed.out())
        .contains(SAME)
        .contains("order      engross draft order.yaml --recipients list.csv --from sample-lead")
        .contains("(shipped) examples/office.yaml:6");
  }

  @Test
  void aManifestWithoutOrdersSaysSo() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    String manifest = Files.readString(office.resolve("out/manifest.json"));
    Files.writeString(
        office.resolve("out/manifest.json"), manifest.replaceAll("(?s),\n  \"runs\".*", "\n}\n"));

    Printed printed = terminal.run("explain", LETTER);

    assertThat(printed.all())
        .isEqualTo(
            """
            out/2022-06-15-letter-ustr.docx: as Engross wrote it, byte for byte
              proof      an Engross that kept no orders wrote it; draft it again, and ask then
              template   letter
              date       2022-06-15
              to         ustr
            """);
    assertThat(printed.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"../../outside.yaml\"]",
        "[\"/etc/hostname.yaml\"]",
        "[\"packets/../../outside.yaml\"]",
        "[\"..\\\\..\\\\outside.yaml\"]",
        "[\"letter\",\"--recipients\",\"../../list.csv\"]",
        "[\"letter\",\"--signers\",\"../../list.csv\"]",
        "[\"@../outside.yaml\"]",
        "[\"letter\",\"--no-such-option\"]",
        "[\"--out\"]"
      })
  void anOrderThatSomebodyPutIntoTheManifestLeadsNowhereElse(String order) throws IOException {
    Files.writeString(folder.resolve("outside.yaml"), "drafts: secret\n");
    terminal.run("draft packets/ustr-letter.yaml --format text");
    SortedMap<String, String> before = lying();
    edit("out/manifest.json", "[\"packets/ustr-letter.yaml\",\"--format\",\"text\"]", order);

    Printed printed = terminal.run("explain out/2022-06-15-letter-ustr.txt");

    assertThat(printed.code()).isEqualTo(1);
    assertThat(printed.all()).doesNotContain("secret");
    before.put("manifest.json", Files.readString(office.resolve("out/manifest.json")));
    assertThat(lying()).isEqualTo(before);
  }

  @Test
  void noControlCharacterOfAManifestReachesTheTerminal() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml --format text");
    edit("out/manifest.json", "\"recipient\":\"ustr\"", "\"recipient\":\"\\u001b[2J\"");
    edit("out/manifest.json", "\"--format\",\"text\"", "\"--format\",\"\\u001b[31m\"");

    Printed printed = terminal.run("explain out/2022-06-15-letter-ustr.txt");

    assertThat(printed.all()).doesNotContain("\u001b").contains("\\u001B[2J");
  }

  private SortedMap<String, String> lying() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(office.resolve("out"))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void whatIsNoDraftIsSaid() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    Files.writeString(office.resolve("out/mine.docx"), "mine");

    assertThat(terminal.run("explain out").err())
        .isEqualTo(
            """
            out: error: this is a folder
              name a draft in it; to see what lies there:  engross verify out --all
            """);
    assertThat(terminal.run("explain out/manifest.json").err())
        .contains("error: this is the manifest, in which Engross keeps what it wrote");
    assertThat(terminal.run("explain out/2022-06-15-leter-ustr.docx").err())
        .contains("error: there is no such file")
        .contains("did you mean \"2022-06-15-letter-ustr.docx\"?");
    assertThat(terminal.run("explain out/mine.docx").err())
        .contains("error: the manifest beside this file does not know it");
    assertThat(terminal.run("explain office.yaml").err())
        .contains("error: there is no manifest beside this file");
    assertThat(terminal.run("explain nowhere/x.docx").err()).contains("there is no such file");
    assertThat(terminal.run("explain").code()).isEqualTo(2);
  }

  @Test
  void aFileOfARunThatWasCutShortIsNotKnownYet() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    Files.writeString(office.resolve("out/.engross-journal"), "");
    Files.writeString(office.resolve("out/another.docx"), "x");

    assertThat(terminal.run("explain out/another.docx").err())
        .contains("a run ended here before its end")
        .contains("run the same order again, which completes it");
  }

  @Test
  void whatAnOwnFormOfAddressMakesIsToldBesideTheRecipient() throws IOException {
    Files.writeString(
        office.resolve("people/forms-of-address.yaml"),
        """
        forms:
          - id: trade-representative
            inside-address: ["The Honorable {name}", United States Trade Representative]
            address: ["Washington, DC 20508"]
            formal: Dear Trade Representative {surname}
            fallback: Dear Trade Representative {surname}
            close: Sincerely,
        """);
    terminal.run("draft packets/ustr-letter.yaml --format text");

    assertThat(under(explained("out/2022-06-15-letter-ustr.txt"), "salutation: Dear"))
        .contains("recipient people/recipients.yaml:72 ustr: salutation\n")
        .endsWith("office people/forms-of-address.yaml:2 trade-representative: salutation");
  }

  @Test
  void aCallOfAResolutionIsThePointsAndWhomItGoesToTheRecipients() {
    terminal.run("draft packets/resolutions.yaml --format text");

    assertThat(under(explained("out/2022-06-15-resolution.txt"), "item: calls on the President to"))
        .contains("recipient people/recipients.yaml:6 president: calls.of")
        .doesNotContain("ustr")
        .contains("point points/mexico-2022.yaml:66 usmca-disputes: calls");
  }

  @Test
  void aDamagedManifestKnowsNothing() throws IOException {
    terminal.run("draft packets/ustr-letter.yaml");
    Files.writeString(office.resolve("out/manifest.json"), "{");

    Printed printed = terminal.run("explain", LETTER);

    assertThat(printed.err()).contains("the manifest beside this file is damaged");
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void otherProgramsGetALineOfJson() {
    terminal.run("draft packets/ustr-letter.yaml --format text");

    Printed printed = terminal.run("explain out/2022-06-15-letter-ustr.txt --json");

    assertThat(printed.out().lines())
        .singleElement()
        .asString()
        .startsWith(
            "{\"explained\":1,\"file\":\"out/2022-06-15-letter-ustr.txt\","
                + "\"name\":\"2022-06-15-letter-ustr.txt\",\"sha256\":\"")
        .contains(
            "\"state\":\"untouched\"",
            "\"engross\":\"(not from its jar)\","
                + "\"order\":[\"packets/ustr-letter.yaml\",\"--format\",\"text\"],"
                + "\"proof\":\"same\",\"changed\":[],\"drafts\":[\"2022-06-15-letter-ustr\"]",
            "{\"role\":\"salutation\",\"text\":\"Dear Ambassador Tai:\",\"lines\":[{\"file\":"
                + "\"(shipped) templates/letter.vm\",\"line\":4,\"text\":\"#letterhead()\","
                + "\"macro\":{\"file\":\"(shipped) templates/macros.vm\",\"line\":39,"
                + "\"text\":\"@salutation $recipient.salutation\"}}],\"values\":[{\"field\":"
                + "\"recipient.salutation\",\"text\":\"Dear Ambassador Tai:\",\"origins\":[{"
                + "\"from\":\"recipient\",\"id\":\"ustr\",\"file\":\"people/recipients.yaml\","
                + "\"line\":72}]}]}")
        .endsWith("\"problems\":[]}");
  }

  @Test
  void severalFilesAreToldOfAndOneThatIsNotKnownCounts() {
    terminal.run("draft packets/ustr-letter.yaml --format text,html");

    Printed printed =
        terminal.run(
            "explain out/2022-06-15-letter-ustr.txt nowhere.docx out/2022-06-15-letter-ustr.html");

    assertThat(printed.out().lines().filter(line -> line.contains("the same bytes"))).hasSize(2);
    assertThat(printed.code()).isEqualTo(1);
  }

  @Test
  void ledgersAndReasonsStandInTheHead() {
    terminal.run("draft packets/ledger-letter.yaml --format text");

    assertThat(explained("out/2022-06-15-letter-ustr.txt")).contains("ledger     sign-ons.csv ");
  }
}
