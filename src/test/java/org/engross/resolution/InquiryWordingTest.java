package org.engross.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engross.resolution.InquiryWording.Addressee;
import org.junit.jupiter.api.Test;

/** The grammar of House Rule XIII clause 7, as resolutions that were reported have it. */
class InquiryWordingTest {
  private static final Addressee PRESIDENT = new Addressee("the President", true);
  private static final Addressee STATE = new Addressee("the Secretary of State", false);
  private static final Addressee JUSTICE = new Addressee("the Attorney General", false);

  private static InquiryWording of(Addressee... addressees) {
    return new InquiryWording(List.of(addressees), "security cooperation with Mexico", false);
  }

  private static InquiryWording classified(Addressee... addressees) {
    return new InquiryWording(List.of(addressees), "security cooperation with Mexico", true);
  }

  @Test
  void thePresidentIsRequested() {
    assertThat(of(PRESIDENT).title())
        .isEqualTo(
            "Of inquiry requesting the President to transmit certain documents to the House of"
                + " Representatives relating to security cooperation with Mexico.");
    assertThat(of(PRESIDENT).clause())
        .isEqualTo(
            "That the President is requested to transmit to the House of Representatives, not later"
                + " than 14 days after the date of the adoption of this resolution, copies of any"
                + " document, record, memorandum, correspondence, or other communication in the"
                + " possession of the President, or any portion of any such communication, that"
                + " refers or relates to the following:");
  }

  @Test
  void aHeadIsDirectedAndSeveralHeadsAre() {
    assertThat(of(STATE).title()).startsWith("Of inquiry directing the Secretary of State to");
    assertThat(of(STATE).clause())
        .startsWith("That the Secretary of State is directed to transmit");
    assertThat(of(STATE, JUSTICE).clause())
        .startsWith(
            "That the Secretary of State and the Attorney General are directed to transmit,"
                + " respectively, to the House of Representatives, not later");
  }

  @Test
  void thePresidentStandsFirstAndEachAnswersForHisOwn() {
    assertThat(of(STATE, PRESIDENT, JUSTICE).title())
        .startsWith(
            "Of inquiry requesting the President and directing the Secretary of State and the"
                + " Attorney General to transmit, respectively, certain documents");
    assertThat(of(STATE, PRESIDENT, JUSTICE).clause())
        .startsWith(
            "That the President is requested, and the Secretary of State and the Attorney General"
                + " are directed, to transmit, respectively, to the House of Representatives,")
        .contains(
            "in the possession of the President, the Secretary of State, or the Attorney General,"
                + " respectively, or any portion");
  }

  @Test
  void classifiedDocumentsComeInTheMannerThatThePresidentDetermines() {
    assertThat(classified(PRESIDENT).clause())
        .contains(
            "is requested to transmit (in a manner appropriate to classified information, if the"
                + " President determines appropriate) to the House of Representatives, not");
    assertThat(classified(PRESIDENT, STATE).clause())
        .contains(
            "to transmit, respectively (in a manner appropriate to classified information, if the"
                + " President determines appropriate), to the House of Representatives, not");
    assertThat(classified(STATE, JUSTICE).clause())
        .contains("if the Secretary of State or the Attorney General determines appropriate),");
  }
}
