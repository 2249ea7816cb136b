package org.engross.ledger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.engross.office.Member;
import org.engross.office.Named;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft takes out of a ledger, and what of a ledger cannot stand. */
class LedgersTest {
  private static final String HEADER = "bioguide,name,seat,answer,date,quote\n";

  @TempDir private Path folder;
  private final Roster roster = SampleOffice.roster();
  private final Problems problems = new Problems();

  private SignOns signOns(String text) throws IOException {
    Files.writeString(folder.resolve("sign-ons.csv"), text);
    return signOns(false, List.of());
  }

  private SignOns signOns(boolean finalCopy, List<Member> leads) {
    Named named = new Named("sign-ons.csv", new Place("packet.yaml", 3, 10, ""));
    return new Ledgers(folder, folder, folder).signOns(named, roster, leads, finalCopy, problems);
  }

  private static String ids(SignOns signOns) {
    return signOns.yes().stream().map(s -> s.member().id()).collect(joining(" "));
  }

  private String said() {
    return problems.list().stream().map(Problem::toString).collect(joining("\n"));
  }

  private Member member(String id) {
    return roster.byId(id).orElseThrow();
  }

  @Test
  void onlyARecordedYesSigns() throws IOException {
    SignOns signOns =
        signOns(
            HEADER
                + """
                S999003,Robin Sample,AZ-06,YES,2022-06-10,
                S999002,Jordan Sample,OH-04,no,2022-06-10,
                E999001,Morgan Example,AK-AL,pending,,
                E999002,Taylor Example,FL-27,,,
                P999001,Dana Placeholder,PA-12,declined,,
                M999001,Ana Muñoz Example,NM-03,yes,6/9/2022,
                """);

    assertThat(ids(signOns)).isEqualTo("sample-second-cosigner munoz-example");
    assertThat(said()).isEmpty();
  }

  @Test
  void whoDidNotSayYesCannotBeMadeToSign() throws IOException {
    signOns(HEADER + "S999003,Robin Sample,AZ-06,pending,,\n");
    SignOn pending =
        new SignOn(
            member("S999003"),
            Answer.PENDING,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "",
            Place.NOWHERE,
            2);

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new SignOns("sign-ons.csv", List.of(pending)))
        .hasMessage("only a recorded yes signs");
  }

  @Test
  void twoAnswersOfOneMemberAreAnErrorThatShowsBothLines() throws IOException {
    SignOns signOns =
        signOns(
            HEADER
                + "S999003,Robin Sample,AZ-06,yes,,\n"
                + "S999002,Jordan Sample,OH-04,yes,,\n"
                + ",Rep. Robin Sample,AZ-6,no,,\n");

    assertThat(signOns).isEqualTo(SignOns.NONE);
    assertThat(said())
        .isEqualTo(
            "sign-ons.csv:4: error: Rep. Robin Sample (AZ-06) answers twice: no here, and yes in"
                + " sign-ons.csv:2; delete one of the two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "X999999,,,yes,, | there is no member \"X999999\"",
        "S999002,Jordon Sample,,yes,, | the name is \"Jordon Sample\", and S999002 is Jordan Sample"
            + " (OH-04)",
        "S999002,Robin Sample,,yes,, | the name is \"Robin Sample\", and S999002 is Jordan Sample"
            + " (OH-04)",
        "S999002,Jordan Sample,OH-05,yes,, | the seat is OH-5, and S999002 is Jordan Sample"
            + " (OH-04)",
        "S999002,,Ohio 4th,yes,, | \"Ohio 4th\" is no seat",
        ",Sample,,yes,, | \"Sample\" may be any of 4 members",
        ",Jordan Sample,TX,yes,, | there is no member \"Jordan Sample\" from TX",
        ",,,yes,, | this row names nobody",
        "S999002,,,maybe,, | \"maybe\" is no answer",
        "S999002,,,yes,31/12/2022, | \"31/12/2022\" is no date",
        "S999002,,,yes,2022-02-30, | \"2022-02-30\" is no date"
      })
  void aRowThatCannotStandIsSaidWithItsLine(String row, String message) throws IOException {
    signOns(HEADER + "S999003,Robin Sample,AZ-06,yes,,\n" + row + "\n");

    assertThat(problems.list())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).isEqualTo(message))
        .satisfies(p -> assertThat(p.place().toString()).startsWith("sign-ons.csv:3"));
  }

  @Test
  void aLedgerWithoutTheColumnsThatItNeedsIsRefused() throws IOException {
    signOns("bioguide,anser\nS999002,yes\n");
    signOns("who,answer\nS999002,yes\n");

    assertThat(said())
        .contains(
            "there is no column \"answer\"",
            "rename \"anser\" to \"answer\"",
            "there is no column that says who answered; name one \"bioguide\" or \"name\"");
  }

  @Test
  void aLeadWhoSaidNoIsAnErrorAndOneWhoWasNotAskedLeads() throws IOException {
    Files.writeString(
        folder.resolve("sign-ons.csv"), HEADER + "S999002,Jordan Sample,OH-04,no,,\n");

    signOns(false, List.of(member("sample-lead"), member("S999002")));

    assertThat(said())
        .isEqualTo(
            "sign-ons.csv:2: error: Rep. Jordan Sample (OH-04) leads, and the answer is no; correct"
                + " the answer, or let somebody else lead");
  }

  @Test
  void aPacketNamesNoFileOutsideItsOffice() throws IOException {
    Named named = new Named("../../sign-ons.csv", new Place("packet.yaml", 3, 10, ""));
    Files.createDirectories(folder.resolve("office/packets"));
    Files.writeString(folder.resolve("sign-ons.csv"), HEADER);

    new Ledgers(folder.resolve("office/packets"), folder.resolve("office"), folder)
        .open(named, roster, problems);

    assertThat(said())
        .startsWith("packet.yaml:3:10: error: a packet names no file outside its office");
  }

  @Test
  void aLedgerMayLieInTheOfficesFolderToo() throws IOException {
    Files.createDirectories(folder.resolve("office/packets"));
    Files.createDirectories(folder.resolve("office/lists"));
    Files.writeString(folder.resolve("office/lists/sign-ons.csv"), HEADER + "S999002,,,yes,,\n");
    Named named = new Named("lists/sign-ons.csv", new Place("packet.yaml", 3, 10, ""));

    SignOns signOns =
        new Ledgers(folder.resolve("office/packets"), folder.resolve("office"), folder)
            .signOns(named, roster, List.of(), false, problems);

    assertThat(said()).isEmpty();
    assertThat(ids(signOns)).isEqualTo("sample-cosigner");
  }

  @Test
  void aLedgerThatIsNotThereSaysHowToBeginOne() {
    signOns(false, List.of());

    assertThat(said())
        .isEqualTo(
            "packet.yaml:3:10: error: there is no ledger \"sign-ons.csv\"; name a file that lies"
                + " beside the packet, or begin one: engross signers add sign-ons.csv MEMBER yes");
  }

  @Test
  void aLedgerInExcelIsReadAsOneInCsvIs() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("list.xlsx"))) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("m/d/yyyy"));
      Row header = book.createSheet("June").createRow(0);
      List.of("Bioguide", "Answer", "Date").forEach(t -> cell(header).setCellValue(t));
      Row row = book.getSheet("June").createRow(1);
      cell(row).setCellValue("S999002");
      cell(row).setCellValue("Yes");
      cell(row).setCellValue(LocalDate.of(2022, 6, 10));
      row.getCell(2).setCellStyle(day);
      book.write(out);
    }
    Named named = new Named("list.xlsx#June", new Place("packet.yaml", 3, 10, ""));

    SignOns signOns =
        new Ledgers(folder, folder, folder).signOns(named, roster, List.of(), false, problems);

    assertThat(said()).isEmpty();
    assertThat(ids(signOns)).isEqualTo("sample-cosigner");
    assertThat(signOns.yes().get(0).date()).contains(LocalDate.of(2022, 6, 10));
    assertThat(signOns.made()).isEqualTo("list.xlsx not closed");
  }

  private static org.apache.poi.ss.usermodel.Cell cell(Row row) {
    return row.createCell(Math.max(0, row.getLastCellNum()));
  }

  @Test
  void theManifestNamesTheListByTheHashOfItsClose() throws IOException {
    signOns(HEADER + "S999002,Jordan Sample,OH-04,yes,,\n");
    Closing closed = close(LocalDate.of(2022, 6, 14));

    assertThat(signOns(true, List.of()).made()).isEqualTo("sign-ons.csv " + closed.hash());
    assertThat(said()).isEmpty();
  }

  private Closing close(LocalDate day) {
    Path file = folder.resolve("sign-ons.csv");
    Named named = new Named("sign-ons.csv", Place.of("signers close"));
    Ledger now =
        new Ledgers(folder, folder, folder).open(named, roster, problems).orElseThrow().ledger();
    return ClosingFile.beside(file, "sign-ons.csv").close(now, day);
  }

  @Test
  void aFinalCopyOfALedgerThatIsOpenIsWarnedOf() throws IOException {
    signOns(HEADER + "S999002,Jordan Sample,OH-04,yes,,\n");
    assertThat(said()).isEmpty();

    signOns(true, List.of());

    assertThat(said())
        .isEqualTo(
            "sign-ons.csv: warning: this ledger is not closed, so an answer that changes later"
                + " would go unnoticed; close it: engross signers close sign-ons.csv");
  }

  @Test
  void whoSignsNowAndDidNotAtTheCloseStopsAFinalCopy() throws IOException {
    signOns(
        HEADER
            + "S999002,Jordan Sample,OH-04,yes,,\n"
            + "S999003,Robin Sample,AZ-06,yes,,\n"
            + "E999001,Morgan Example,AK-AL,pending,,\n");
    close(LocalDate.of(2022, 6, 14));
    SignOns now =
        signOns(
            HEADER
                + "S999002,Jordan Sample,OH-04,no,,\n"
                + "E999001,Morgan Example,AK-AL,no,,\n"
                + "E999002,Taylor Example,FL-27,yes,,\n");

    assertThat(now.made()).endsWith(", changed since");
    assertThat(said())
        .isEqualTo(
            """
            sign-ons.csv:2: warning: Rep. Jordan Sample (OH-04) was yes at the close of June 14 and is no now; if that is right, close the ledger again: engross signers close sign-ons.csv
            sign-ons.csv:4: warning: Rep. Taylor Example (FL-27) was added after the close of June 14; if that is right, close the ledger again: engross signers close sign-ons.csv
            sign-ons.csv: warning: Robin Sample (AZ-06) was yes at the close of June 14 and is not in the ledger now; if that is right, close the ledger again: engross signers close sign-ons.csv\
            """);
    signOns(true, List.of());
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void whatDoesNotChangeWhoSignsIsNoChangeOfTheLetter() throws IOException {
    String rows = "S999002,Jordan Sample,OH-04,yes,2022-06-10,\nE999001,,,pending,,\n";
    signOns(HEADER + rows);
    close(LocalDate.of(2022, 6, 14));

    signOns(HEADER + "E999001,,,no,,\nS999002,Jordan Sample,OH-04,YES,6/10/2022,A quote.\n");

    assertThat(said()).isEmpty();
  }

  @Test
  void aListThatWasChangedAfterTheCloseIsNotBelieved() throws IOException {
    signOns(HEADER + "S999002,Jordan Sample,OH-04,yes,,\n");
    close(LocalDate.of(2022, 6, 14));
    Path closed = folder.resolve("sign-ons.closed");
    Files.writeString(closed, Files.readString(closed).replace("yes S", "no S"));

    signOns(false, List.of());

    assertThat(said())
        .startsWith("sign-ons.closed: error: this list was changed after the ledger was closed");
  }

  @Test
  void theListOfAClosePutsEveryAnswerInALineAndKeepsWhatItReplaced() throws IOException {
    signOns(HEADER + "S999003,Robin Sample,AZ-06,yes,,\nS999002,Jordan Sample,OH-04,no,,\n");
    Closing first = close(LocalDate.of(2022, 6, 12));
    signOns(HEADER + "S999003,Robin Sample,AZ-06,yes,,\n");

    Closing second = close(LocalDate.of(2022, 6, 14));

    assertThat(folder.resolve("sign-ons.closed"))
        .hasContent(
            """
            # How sign-ons.csv stood when it was closed. "engross signers close" writes this file.
            closed 2022-06-14
            yes S999003 Robin Sample (AZ-06)
            before 2022-06-12 %s
            %s
            """
                .formatted(first.hash(), second.hash()));
  }

  @Test
  void aCheckoutWithWindowsLineEndsIsTheSameClose() throws IOException {
    signOns(HEADER + "S999002,Jordan Sample,OH-04,yes,,\n");
    close(LocalDate.of(2022, 6, 14));
    Path closed = folder.resolve("sign-ons.closed");
    Files.writeString(closed, Files.readString(closed).replace("\n", "\r\n"));

    signOns(true, List.of());

    assertThat(said()).isEmpty();
  }
}
