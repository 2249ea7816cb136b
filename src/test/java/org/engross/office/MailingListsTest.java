package org.engross.office;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engross.problem.Place;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailingListsTest {
  private static final String FILE = "lists/people.csv";
  private static final Named NAMED = new Named(FILE, Place.of("packet.yaml"));

  /**
   * What is read of a list without forms, all of whom are governors: a line for each, then
   * problems.
   */
  private static String governors(String csv) {
    return read(csv, Optional.of("governor"), Map.of());
  }

  private static String read(String csv, Optional<String> form, Map<String, String> columns) {
    Optional<Named> named = form.map(f -> new Named(f, Place.of("packet.yaml")));
    return read(csv, new MailingList(NAMED, named, columns, Optional.empty()));
  }

  private static String read(String csv, MailingList list) {
    Problems problems = new Problems();
    Map<String, String> files = new HashMap<>(Map.of("office.yaml", Said.OFFICE, FILE, csv));
    Catalog<Recipient> read = Said.files(problems, files).lists().read(list, problems);
    String shown = read.all().stream().map(MailingListsTest::show).collect(joining("\n"));
    return shown + (shown.isEmpty() || problems.list().isEmpty() ? "" : "\n") + Said.of(problems);
  }

  private static String show(Recipient r) {
    return r.id()
        + ": "
        + String.join(" / ", r.insideAddress())
        + " | "
        + r.salutation()
        + " | "
        + r.extra();
  }

  @Test
  void aRowIsARecipientWithAnIdMadeOfTheName() {
    assertThat(
            governors(
                """
                Name,Surname,Street,Street 2,City,State,Zip
                José Muñoz-Specimen,Muñoz-Specimen,1 Sample Street,Suite 2,Example City,PA,01234
                """))
        .isEqualTo(
            "jose-munoz-specimen: The Honorable José Muñoz-Specimen / Governor of Pennsylvania"
                + " / 1 Sample Street / Suite 2 / Example City, PA 01234"
                + " | Dear Governor Muñoz-Specimen: | {state=Pennsylvania}");
  }

  @Test
  void aNameInPartsIsJoined() {
    assertThat(
            governors(
                """
                first name,middle,last name,suffix,state
                Pat,Q.,Specimen,Jr.,Texas
                Jo,,Example,III,TX
                """))
        .isEqualTo(
            """
            pat-q-specimen-jr: The Honorable Pat Q. Specimen, Jr. / Governor of Texas \
            | Dear Governor Specimen: | {state=Texas}
            jo-example-iii: The Honorable Jo Example III / Governor of Texas \
            | Dear Governor Example: | {state=Texas}\
            """);
  }

  @Test
  void aRowMayNameItsFormAndHasWhatTheFormAsksFor() {
    assertThat(
            read(
                """
                id,form,name,surname,courtesy,title,organization,state,address
                agency,agency-head,Pat Specimen,Specimen,ms,Administrator,Example Agency,,"1 Sample St
                Washington, DC 20001"
                state,governor,Jo Example,Example,,,,Texas,"Sampleton, TX"
                """,
                Optional.empty(),
                Map.of()))
        .isEqualTo(
            """
            agency: The Honorable Pat Specimen / Administrator, Example Agency / 1 Sample St \
            / Washington, DC 20001 | Dear Ms. Specimen: | {organization=Example Agency, \
            title=Administrator}
            state: The Honorable Jo Example / Governor of Texas / Sampleton, TX \
            | Dear Governor Example: | {state=Texas}\
            """);
  }

  @Test
  void otherColumnsAreKeptForTemplatesUnderPlainNames() {
    assertThat(
            read(
                """
                name,surname,inside-address,salutation,Desk Officer,Überblick,2nd,state
                Pat Specimen,Specimen,Pat Specimen,Dear Pat:,Jo Example,yes,,Texas
                """,
                Optional.empty(),
                Map.of()))
        .isEqualTo(
            "pat-specimen: Pat Specimen | Dear Pat:"
                + " | {state=Texas, desk_officer=Jo Example, uberblick=yes}");
  }

  @Test
  void aColumnMayBeCalledAsThePersonCallsIt() {
    assertThat(
            read(
                "Name;Nachname;Staat\nPat Specimen;Specimen;TX\n",
                Optional.of("governor"),
                Map.of("surname", "Nachname", "state", "Staat")))
        .startsWith("pat-specimen: The Honorable Pat Specimen / Governor of Texas |");
    assertThat(
            read(
                "Name;Nachname\nPat Specimen;Specimen\n",
                Optional.of("governor"),
                Map.of("sirname", "Nachname")))
        .startsWith(
            "packet.yaml: error: no column of recipients is called \"sirname\";"
                + " did you mean \"surname\"");
  }

  @Test
  void allBadRowsAreNamedAtOnce() {
    assertThat(
            governors(
                """
                name,surname,courtesy,state,since,city,zip
                Pat Specimen,,Mr.,Texas,,,
                Jo Example,Example,Mister,Texas,6/15/2022,,
                ,Sample,,Texas,,,
                The Honorable Al Sample,Sample,,,,Sampleton,
                Di Sample,Sample,,TX,,Sampleton,668
                """))
        .isEqualTo(
            """
            lists/people.csv:2: error: recipient "pat-specimen" has no surname; \
            write it into a column  surname
            lists/people.csv:3: error: "Mister" is no courtesy; known: Dr., Madam, Miss, Mr., Mrs., Ms., Mx.
            lists/people.csv:3: error: "6/15/2022" is no date; write year-month-day: 2022-06-15
            lists/people.csv:4: error: this recipient has no name; write it into a column  name
            lists/people.csv:5: error: "The Honorable Al Sample" carries a title of address; \
            write the name alone; the form adds the title, and  courtesy: ...  says Mr. or Ms.
            lists/people.csv:5: error: recipient "the-honorable-al-sample" has no state; \
            write it into a column  state
            lists/people.csv:6: error: "668" is no ZIP code; zeros at its beginning were lost, \
            as it seems: give the column the format Text\
            """);
  }

  @Test
  void twoRowsOfOneNameAreBothShown() {
    assertThat(
            governors(
                """
                name,surname,state
                Pat Specimen,Specimen,Texas
                Jo Example,Example,Iowa
                Pat Specimen,Specimen,Ohio
                """))
        .endsWith(
            "lists/people.csv:4: error: recipient \"pat-specimen\" is there already, in"
                + " lists/people.csv:2; give one of them another id, in a column  id");
  }

  @Test
  void aListThatSaysNothingOfFormsIsToldOnce() {
    assertThat(
            read(
                "name,surname\nPat Specimen,Specimen\nJo Example,Example\n",
                Optional.empty(),
                Map.of()))
        .startsWith(
            "packet.yaml: error: nothing in this list says how its people are addressed;"
                + " add a column  form,  or name one form for all: form: governor; known: ")
        .hasLineCount(1);
    assertThat(read("name,surname\nPat,Specimen\nJo,Example\n", Optional.of("govenor"), Map.of()))
        .isEqualTo(
            "packet.yaml: error: there is no form of address \"govenor\";"
                + " did you mean \"governor\"?");
  }

  @Test
  void aListOfNobodyIsAnError() {
    assertThat(governors("name,surname,state\n"))
        .isEqualTo(
            "lists/people.csv: error: there is nobody in this list;"
                + " write a row for each below the first, which names the columns");
  }

  @Test
  void columnsThatTemplatesCouldNotTellApartAreRefused() {
    assertThat(governors("name,surname,state,Café,cafe\nPat,Specimen,Texas,1,2\n"))
        .isEqualTo(
            "lists/people.csv:2: error: templates could not tell the column \"Café\" from"
                + " \"cafe\"; give it another name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lists/poeple.csv; did you mean \"lists/people.csv\"?",
        "other.csv; known: lists/people.csv",
        "../lists/people.csv; write its path from the office's folder: lists/governors.csv",
        "'lists\\people.csv'; write its path from the office's folder: lists/governors.csv",
        "gone/people.csv; write its path from the office's folder: lists/governors.csv"
      })
  void aListThatIsNotThereIsSaid(String path, String remedy) {
    Named named = new Named(path, Place.of("packet.yaml"));

    assertThat(
            read(
                "name,surname\n",
                new MailingList(named, Optional.empty(), Map.of(), Optional.empty())))
        .isEqualTo("packet.yaml: error: there is no list \"" + path + "\"; " + remedy);
  }

  @Test
  void aFileLikeRecipientsYamlIsAListToo() {
    MailingList list =
        new MailingList(
            new Named("people/more.yaml", Place.of("packet.yaml")),
            Optional.empty(),
            Map.of(),
            Optional.empty());
    Problems problems = new Problems();
    Map<String, String> files =
        Map.of(
            "office.yaml",
            Said.OFFICE,
            "people/more.yaml",
            """
            recipients:
              - {id: pat, form: senator, name: Pat Specimen, surname: Specimen}
              - {id: jo, form: senator, name: Jo Example}
            """);

    assertThat(Said.files(problems, files).lists().read(list, problems).all())
        .extracting(MailingListsTest::show)
        .containsExactly(
            "pat: The Honorable Pat Specimen / United States Senate / Washington, DC 20510"
                + " | Dear Senator Specimen: | {}");
    assertThat(Said.of(problems))
        .isEqualTo(
            "people/more.yaml:3:5: error: recipient \"jo\" has no surname; add  surname: ...");
  }

  @Test
  void aPacketNamesAListWithOrWithoutItsParticulars() {
    assertThat(list("recipients: lists/people.csv"))
        .isEqualTo("lists/people.csv | Optional.empty | {}");
    assertThat(
            list(
                """
                recipients:
                  file: lists/people.xlsx#Mayors
                  form: governor
                  columns: {surname: Nachname}"""))
        .isEqualTo("lists/people.xlsx#Mayors | Optional[governor] | {surname=Nachname}");
  }

  private static String list(String lines) {
    Problems problems = new Problems();
    Packet packet =
        Packet.read(
                new Source(
                    "p.yaml", "date: 2022-06-15\n" + lines + "\ndrafts: [{template: letter}]\n"),
                problems)
            .orElseThrow();
    MailingList list = packet.drafts().get(0).particulars().recipients().orElseThrow();
    return list.file() + " | " + list.form() + " | " + list.columns();
  }
}
