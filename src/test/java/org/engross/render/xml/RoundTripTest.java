package org.engross.render.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import org.engross.RealInquiries;
import org.engross.intake.resolution.ResolutionReader;
import org.engross.resolution.Action.Committee;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Person.Role;
import org.engross.resolution.Beside;
import org.engross.resolution.Designation;
import org.engross.resolution.Form;
import org.engross.resolution.Head;
import org.engross.resolution.Item;
import org.engross.resolution.Level;
import org.engross.resolution.Passage;
import org.engross.resolution.Resolution;
import org.engross.resolution.Section;
import org.engross.resolution.Submission;
import org.engross.resolution.Where;
import org.engross.source.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is written is valid, and read again it is the value that was written. */
class RoundTripTest {

  @TestFactory
  Stream<DynamicTest> everyRealInquiryComesBackFromValidXml() {
    Schema uslm = Schemas.uslmSchema();
    return RealInquiries.all().stream()
        .map(s -> DynamicTest.dynamicTest(RealInquiries.name(s), () -> comesBack(s, uslm)));
  }

  private static void comesBack(Source markdown, Schema uslm) {
    Resolution resolution = ResolutionReader.read(markdown);
    comesBack(resolution, uslm);
  }

  private static void comesBack(Resolution resolution, Schema uslm) {
    byte[] house = HouseXmlRenderer.render(resolution);
    byte[] gpo = UslmRenderer.render(resolution);
    Schemas.houseXml(house);
    Schemas.uslm(uslm, gpo);
    assertThat(read(house)).isEqualTo(resolution);
    assertThat(read(gpo)).isEqualTo(resolution);
  }

  private static Resolution read(byte[] xml) {
    return ResolutionReader.read(new Source("x.xml", new String(xml, StandardCharsets.UTF_8)));
  }

  @Test
  void aResolutionOfEveryFormComesBackWithAllItsParts() {
    Schema uslm = Schemas.uslmSchema();
    for (Form form : Form.values()) {
      comesBack(everything(form), uslm);
    }
  }

  /** Preamble, sponsor, cosponsors, committee, four levels, text after items, a second clause. */
  private static Resolution everything(Form form) {
    Person sponsor = new Person(Role.SPONSOR, "Ms. Sample", "S000000");
    List<Person> others =
        List.of(
            new Person(Role.COSPONSOR, "Mr. X", "X000001"),
            new Person(Role.COSPONSOR, "Ms. Y of Texas", "Y000002"));
    Committee committee = new Committee("Committee on Foreign Affairs", "HFA00");
    Submission submission = new Submission(sponsor, "herself", others, committee);
    Head head =
        new Head(
            new Designation(form, "454", 119, 1),
            List.of(submission.on("May 29, 2025", form)),
            "Expressing concern & more about “judicial reform” in Mexico.");
    Item deep = new Item(Level.SUBCLAUSE, "(I)", "a “quotation of “one” inside” stands;");
    Item clause = new Item(Level.CLAUSE, "(i)", "the third level—", List.of(deep), "and after it;");
    Item sub = new Item(Level.SUBPARAGRAPH, "(A)", "the second level—", List.of(clause), "");
    Item first = new Item(Level.PARAGRAPH, "(1)", "urges x < y, including—", List.of(sub), "");
    Section resolved =
        new Section("", "", "That the House—", List.of(first), "with all deliberate speed.");
    Section numbered = new Section("2", "Definitions", "In this resolution:", List.of(), "");
    Section further = Section.resolved("That a copy be sent.", List.of());
    Passage note = new Passage(new Where(Where.Part.ITEM, "", "(1)"), "See the report.");
    return new Resolution(
        head,
        List.of("Whereas one thing is so; and", "Whereas another is: Now, therefore, be it"),
        List.of(resolved, numbered, further),
        new Beside(List.of(note), List.of()));
  }
}
