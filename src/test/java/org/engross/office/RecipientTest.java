package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.engross.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientTest {
  private static final String RECIPIENTS = "people/recipients.yaml";
  private static final String LEE =
      """
      recipients:
        - id: lee
          name: Lee Doe
          surname: Doe
      """;

  private final Map<String, String> files =
      new HashMap<>(Map.of("office.yaml", Said.OFFICE, RECIPIENTS, LEE));

  private OfficeFiles read(Problems problems) {
    return Said.files(problems, files);
  }

  private Recipient read(String lines) {
    files.put(RECIPIENTS, LEE + lines.indent(4));
    Problems problems = new Problems();
    OfficeFiles read = read(problems);
    assertThat(problems.list()).isEmpty();
    return read.recipients().all().iterator().next();
  }

  private String said(String lines) {
    files.put(RECIPIENTS, LEE + lines.indent(4));
    Problems problems = new Problems();
    read(problems);
    return Said.of(problems);
  }

  private static String shown(Recipient recipient) {
    return String.join(" / ", recipient.insideAddress())
        + " | "
        + recipient.salutation()
        + " | "
        + recipient.close();
  }

  /** The table of the manuals, line by line, for a woman and for someone with no title known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "president; The President / The White House / 1600 Pennsylvania Avenue NW / Washington, DC"
            + " 20500; Dear Madam President:; Dear President Doe:; Respectfully,",
        "vice-president; The Vice President / The White House; Dear Madam Vice President:;"
            + " Dear Vice President Doe:; Sincerely,",
        "cabinet-secretary; The Honorable Lee Doe / Chief; Dear Madam Secretary:;"
            + " Dear Secretary Doe:; Sincerely,",
        "attorney-general; The Honorable Lee Doe / Attorney General; Dear Madam Attorney General:;"
            + " Dear Attorney General Doe:; Sincerely,",
        "trade-representative; The Honorable Lee Doe / United States Trade Representative / 600"
            + " 17th Street NW / Washington, DC 20508; Dear Ambassador Doe:; Dear Ambassador Doe:;"
            + " Sincerely,",
        "agency-head; The Honorable Lee Doe / Chief, Agency; Dear Ms. Doe:; Dear Chief Doe:;"
            + " Sincerely,",
        "sub-cabinet; The Honorable Lee Doe / Chief; Dear Ms. Doe:; Dear Lee Doe:; Sincerely,",
        "us-ambassador; The Honorable Lee Doe / Ambassador of the United States of America;"
            + " Dear Madam Ambassador:; Dear Ambassador Doe:; Sincerely,",
        "foreign-ambassador; Her Excellency Lee Doe / Ambassador of Mexico; Dear Madam Ambassador:;"
            + " ; Sincerely,",
        "foreign-head-of-state; Her Excellency Lee Doe / President of Mexico; Excellency:; ;"
            + " Respectfully,",
        "speaker; The Honorable Lee Doe / Speaker of the House of Representatives;"
            + " Dear Madam Speaker:; Dear Speaker Doe:; Sincerely,",
        "committee-chair; The Honorable Lee Doe / Chief, Committee on Rules / Senate;"
            + " Dear Madam Chief:; Dear Chief Doe:; Sincerely,",
        "ranking-member; The Honorable Lee Doe / Ranking Member, Committee on Rules / Senate;"
            + " Dear Ranking Member Doe:; Dear Ranking Member Doe:; Sincerely,",
        "senator; The Honorable Lee Doe / United States Senate / Washington, DC 20510;"
            + " Dear Senator Doe:; Dear Senator Doe:; Sincerely,",
        "representative; The Honorable Lee Doe / House of Representatives / Washington, DC 20515;"
            + " Dear Representative Doe:; Dear Representative Doe:; Sincerely,",
        "governor; The Honorable Lee Doe / Governor of Texas; Dear Governor Doe:;"
            + " Dear Governor Doe:; Sincerely,",
      })
  void everyOfficeIsAddressedAsTheManualsSay(
      String form, String address, String formal, String fallback, String close) {
    String lines = "form: " + form + "\n" + asked(form);

    assertThat(shown(read(lines + "courtesy: Ms.")))
        .isEqualTo(address + " | " + formal + " | " + close);
    if (fallback != null) {
      assertThat(shown(read(lines))).isEqualTo(address + " | " + fallback + " | " + close);
    }
  }

  private static String asked(String form) {
    return switch (form) {
      case "cabinet-secretary", "sub-cabinet" -> "title: Chief\n";
      case "agency-head" -> "title: Chief\norganization: Agency\n";
      case "foreign-ambassador", "foreign-head-of-state" -> "country: Mexico\n";
      case "committee-chair" -> "title: Chief\ncommittee: Rules\nchamber: Senate\n";
      case "ranking-member" -> "committee: Rules\nchamber: Senate\n";
      case "governor" -> "state: Texas\n";
      default -> "";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "Mr.,Dear Mr. Secretary:",
    "Ms.,Dear Madam Secretary:",
    "Mrs.,Dear Madam Secretary:",
    "Miss,Dear Madam Secretary:",
    "Madam,Dear Madam Secretary:",
    "Mx.,Dear Secretary Doe:",
    "Dr.,Dear Secretary Doe:"
  })
  void theCourtesyTitleGivesTheGreeting(String courtesy, String greeting) {
    assertThat(read("form: cabinet-secretary\ntitle: Chief\ncourtesy: " + courtesy).salutation())
        .isEqualTo(greeting);
  }

  @Test
  void anOfficeMayPreferTheSurnameAndAComma() {
    files.put("office.yaml", Said.OFFICE + "salutation: {style: surname, punctuation: comma}\n");

    assertThat(read("form: cabinet-secretary\ntitle: Chief\ncourtesy: Ms.").salutation())
        .isEqualTo("Dear Secretary Doe,");
  }

  @Test
  void onePersonMayBeAddressedInAnotherWay() {
    Recipient lee =
        read(
            """
            form: governor
            state: Texas
            inside-address: [Governor Lee Doe, Austin]
            salutation: Dear Lee
            close: With thanks,
            """);

    assertThat(shown(lee)).isEqualTo("Governor Lee Doe / Austin | Dear Lee: | With thanks,");
    assertThat(lee.addressee()).isEqualTo("Governor Lee Doe");
    assertThat(lee.extra()).isEqualTo(Map.of("state", "Texas"));
  }

  @Test
  void aGreetingThatEndsWithItsOwnMarkKeepsIt() {
    assertThat(read("form: senator\nsalutation: \"Dear Lee,\"").salutation())
        .isEqualTo("Dear Lee,");
  }

  @Test
  void anAddressOfOnesOwnStandsInPlaceOfTheForms() {
    assertThat(read("form: senator\naddress: [1 Main Street, \"Springfield, IL 62701\"]"))
        .extracting(RecipientTest::shown)
        .isEqualTo(
            "The Honorable Lee Doe / 1 Main Street / Springfield, IL 62701"
                + " | Dear Senator Doe: | Sincerely,");
  }

  @Test
  void noFormIsNeededWhereTheAddressAndTheGreetingAreWrittenOut() {
    assertThat(shown(read("inside-address: Lee Doe\nsalutation: Dear Lee Doe")))
        .isEqualTo("Lee Doe | Dear Lee Doe: | Sincerely,");
    assertThat(said("address: Austin"))
        .isEqualTo(
            """
            people/recipients.yaml:2:5: error: recipient "lee" has no form; add  form: ...  or  inside-address: [The Honorable ..., ...]
            people/recipients.yaml:2:5: error: recipient "lee" has no form; add  form: ...  or  salutation: Dear ...""");
  }

  @Test
  void anUnknownFormIsSaidOnce() {
    assertThat(said("form: govenor\nstate: Texas"))
        .isEqualTo(
            "people/recipients.yaml:5:11: error: there is no form of address \"govenor\";"
                + " did you mean \"governor\"?");
  }

  @Test
  void whatTheFormNeedsIsAskedFor() {
    assertThat(said("form: agency-head\ntitel: Administrator"))
        .isEqualTo(
            """
            people/recipients.yaml:2:5: error: recipient "lee" has no organization; add  organization: ...
            people/recipients.yaml:2:5: error: recipient "lee" has no title; add  title: ...
            people/recipients.yaml:6:5: error: recipient "lee" has no key "titel"; did you mean "title"?""");
  }

  @Test
  void aTitleThatTheAddressNeedsIsNotGuessed() {
    assertThat(said("form: foreign-ambassador\ncountry: Mexico"))
        .isEqualTo(
            "people/recipients.yaml:2:5: error: recipient \"lee\" has no courtesy title for the"
                + " line \"{his-or-her} Excellency {name}\"; add  courtesy: Mr.  or  courtesy: Ms.,"
                + "  or write the  inside-address:  out");
  }

  @Test
  void aNameCarriesNoTitle() {
    files.put(
        RECIPIENTS,
        "recipients: [{id: lee, form: senator, name: The Honorable Lee Doe, surname: Doe}]");
    Problems problems = new Problems();
    read(problems);

    assertThat(Said.of(problems))
        .isEqualTo(
            "people/recipients.yaml:1:45: error: \"The Honorable Lee Doe\" carries a title of"
                + " address; write the name alone; the form adds the title, and  courtesy: ..."
                + "  says Mr. or Ms.");
  }

  @Test
  void aHolderHasAFirstAndALastDay() {
    Recipient lee = read("form: senator\nsince: 2021-01-20\nuntil: 2025-01-20");

    assertThat(lee.holdsOn(LocalDate.of(2021, 1, 19))).isFalse();
    assertThat(lee.holdsOn(LocalDate.of(2021, 1, 20))).isTrue();
    assertThat(lee.holdsOn(LocalDate.of(2025, 1, 20))).isTrue();
    assertThat(lee.holdsOn(LocalDate.of(2025, 1, 21))).isFalse();
    assertThat(said("form: senator\nsince: 2021-01-20\nuntil: 2020-01-20"))
        .isEqualTo(
            "people/recipients.yaml:7:12: error: \"until\" is before \"since\";"
                + " write the last day in office");
  }

  @Test
  void anOfficeLaysItsOwnFormsOverTheShippedOnes() {
    files.put(
        "people/forms-of-address.yaml",
        """
        forms:
          - id: ranking-member
            inside-address: ["The Honorable {name}", "{desk}"]
            formal: Dear {mr-or-ms} {surname}
            fallback: Dear {name}
            close: Very truly yours,
        """);

    assertThat(shown(read("form: ranking-member\ndesk: Rules")))
        .isEqualTo("The Honorable Lee Doe / Rules | Dear Lee Doe: | Very truly yours,");
    assertThat(read("form: senator").salutation()).isEqualTo("Dear Senator Doe:");
  }

  @Test
  void aFormMustWorkWithoutACourtesyTitle() {
    files.put(
        "people/forms-of-address.yaml",
        """
        forms:
          - id: friend
            formal: Dear {Friend}
            fallback: Dear {mr-or-ms} {surname}
            close: Yours,
        """);

    assertThat(said("form: senator"))
        .isEqualTo(
            """
            people/forms-of-address.yaml:2:5: error: {Friend} cannot be a placeholder; use lower-case letters and hyphens, and no word that a recipient has already
            people/forms-of-address.yaml:4:15: error: the fallback needs a courtesy title, and it is for those without one; write  "Dear {name}"
            people/forms-of-address.yaml:2:5: error: form of address "friend" has no inside-address; add  inside-address: [...]""");
  }
}
