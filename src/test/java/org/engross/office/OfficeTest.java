package org.engross.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.engross.problem.Problems;
import org.engross.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {
  private static String said(String yaml) {
    Problems problems = new Problems();
    Office.read(new Source("office.yaml", yaml), problems);
    return Said.of(problems);
  }

  private static Office read(String yaml) {
    Problems problems = new Problems();
    Office office = Office.read(new Source("office.yaml", yaml), problems).orElseThrow();
    assertThat(problems.list()).isEmpty();
    return office;
  }

  @Test
  void whatAnOfficeDoesNotSayFollowsTheManual() {
    Office office = read(Said.OFFICE);

    assertThat(office.salutation()).isEqualTo(SalutationStyle.MANUAL);
    assertThat(office.pageLimit()).isEqualTo(2);
    assertThat(office.maxAge()).isEqualTo(Period.ofMonths(18));
    assertThat(office.from()).isEmpty();
  }

  @Test
  void anOfficeSaysHowThingsAreDoneThere() {
    Office office =
        read(
            """
            name: Office of Representative Sample
            letterhead: |
              SAMPLE
              Congress of the United States
            contact: {name: Pat Example, telephone: 202-555-0100, email: pat@sample.example}
            letterheads:
              trade:
                committee: Committee on Trade
                leads: [sample-chair]
                lines: [SAMPLE, Committee on Trade]
                left: [Alex Sample, Chair]
            from: sample-lead
            signatures: {order: seniority, district: yes}
            salutation: {style: surname, punctuation: comma}
            page-limit: 3
            max-age: 1 year
            fields: {room: 01100}
            field-types: {hearing-day: date, tone: "choice firm, warm"}
            """);

    assertThat(office.letterhead().lines())
        .containsExactly("SAMPLE", "Congress of the United States");
    Letterhead trade = office.letterheads().get("trade");
    assertThat(trade.lines()).containsExactly("SAMPLE", "Committee on Trade");
    assertThat(trade.left()).containsExactly("Alex Sample", "Chair");
    assertThat(trade.right()).isEmpty();
    assertThat(trade.committee()).contains("Committee on Trade");
    assertThat(office.signatures()).isEqualTo(new SignatureStyle(SignerOrder.SENIORITY, true));
    assertThat(office.contact().telephone()).contains("202-555-0100");
    assertThat(office.from()).extracting(Named::id).containsExactly("sample-lead");
    assertThat(office.salutation().wording()).isEqualTo(SalutationStyle.Wording.SURNAME);
    assertThat(office.salutation().punctuation().mark()).isEqualTo(",");
    assertThat(office.pageLimit()).isEqualTo(3);
    assertThat(office.maxAge()).isEqualTo(Period.ofMonths(12));
    assertThat(office.fields()).hasToString("{room=01100}");
    assertThat(office.fields().get("room").place().line()).isEqualTo(17);
    assertThat(office.fieldTypes()).hasToString("{hearingDay=date, tone=choice firm, warm}");
  }

  @Test
  void whatEveryOfficeNeedsIsAskedFor() {
    assertThat(said("page-limit: 2"))
        .isEqualTo(
            """
            office.yaml:1:1: error: this office has no name; add  name: ...
            office.yaml:1:1: error: this office has no letterhead; add  letterhead:  with a list of lines
            office.yaml:1:1: error: this office has no contact; add  contact: {name: ..., email: ...}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "letterheads: {trade: {left: A}}|4:22|this letterhead has no lines; add  lines:  with a list"
            + " of lines",
        "signatures: {order: seniorty}|4:21|\"seniorty\" is no order; did you mean \"seniority\"?",
        "page-limit: 0|4:13|\"0\" is no number of pages; write 1 to 99",
        "max-age: soon|4:10|\"soon\" is no age; write  18 months  or  2 years",
        "salutation: {style: formel}|4:21|\"formel\" is no style; did you mean \"formal\"?",
        "fields: {a: [b]}|4:13|\"a\" must be one text; write  a: ...  and put a text that opens"
            + " with [ or { in quotes",
      })
  void aSettingThatCannotBeIsSaid(String line, String place, String said) {
    assertThat(said(Said.OFFICE + line)).isEqualTo("office.yaml:" + place + ": error: " + said);
  }

  @Test
  void anAddressForMailHasAnAt() {
    assertThat(said("name: x\nletterhead: x\ncontact: {name: x, email: pat}\n"))
        .isEqualTo("office.yaml:3:27: error: \"pat\" is no e-mail address; write name@place");
  }
}
