package org.engross.render.xml;

import java.util.Locale;
import org.engross.resolution.Action;
import org.engross.resolution.Action.Committee;
import org.engross.resolution.Action.Part;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Person.Role;
import org.engross.resolution.Designation;
import org.engross.resolution.Form;
import org.engross.resolution.Item;
import org.engross.resolution.Resolution;
import org.engross.resolution.Section;
import org.engross.resolution.Where;

/**
 * A resolution as USLM, valid against the schema's version 2.1.0 of August 22, 2024. Signature
 * blocks have no place in the form and are left out.
 */
public final class UslmRenderer {
  private final Resolution resolution;
  private final XmlWriter xml = new XmlWriter();
  private final Notes notes;

  private UslmRenderer(Resolution resolution) {
    this.resolution = resolution;
    this.notes = new Notes(resolution);
  }

  /** The bytes of a whole file; the same resolution gives the same bytes, anywhere. */
  public static byte[] render(Resolution resolution) {
    return new UslmRenderer(resolution).document();
  }

  private byte[] document() {
    Designation named = resolution.head().designation();
    xml.open(
        "resolution",
        "xmlns",
        "http://schemas.gpo.gov/xml/uslm",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xml:lang",
        "en");
    meta(named);
    preface(named);
    main(named.form());
    xml.close();
    return xml.bytes();
  }

  private void meta(Designation named) {
    xml.open("meta");
    xml.line("dc:title", named.printed() + ": " + resolution.title());
    xml.line("dc:type", type(named.form()));
    if (!named.number().isEmpty()) {
      xml.line("docNumber", named.number());
    }
    numbers(named);
    xml.line("dc:format", "text/xml");
    xml.line("dc:language", "EN");
    xml.close();
  }

  private static String type(Form form) {
    return switch (form) {
      case HOUSE -> "House Simple Resolution";
      case HOUSE_CONCURRENT -> "House Concurrent Resolution";
      case SENATE -> "Senate Simple Resolution";
      case SENATE_CONCURRENT -> "Senate Concurrent Resolution";
    };
  }

  private void numbers(Designation named) {
    if (named.congress() > 0) {
      xml.line("congress", Integer.toString(named.congress()));
    }
    if (named.session() > 0) {
      xml.line("session", Integer.toString(named.session()));
    }
  }

  private void preface(Designation named) {
    xml.open("preface");
    xml.line("distributionCode", named.form().isSenate() ? "III" : "IV", "display", "yes");
    if (named.congress() > 0) {
      xml.line("congress", named.printedCongress(), "value", Integer.toString(named.congress()));
    }
    if (named.session() > 0) {
      xml.line("session", named.printedSession(), "value", Integer.toString(named.session()));
    }
    xml.line("dc:type", named.form().prefix());
    xml.line("docNumber", named.number().isEmpty() ? "___" : named.number());
    xml.line(
        "currentChamber",
        named.form().chamber(),
        "value",
        named.form().isSenate() ? "SENATE" : "HOUSE");
    resolution.head().actions().forEach(this::action);
    xml.close();
  }

  private void action(Action action) {
    xml.open("action");
    if (!action.date().isEmpty()) {
      xml.line("date", action.date());
    }
    xml.open("actionDescription");
    StringBuilder written = new StringBuilder();
    for (Part part : action.parts()) {
      xml.text(Action.spaceBetween(written, part.text()) ? " " : "");
      named(part);
      written.append(part.text());
    }
    xml.end().close();
  }

  private void named(Part part) {
    if (part instanceof Person person) {
      String element = person.role() == Role.SPONSOR ? "sponsor" : "cosponsor";
      xml.start(element, "bioGuideId", person.bioguide()).text(person.text()).end();
    } else if (part instanceof Committee committee) {
      xml.start("committee", "committeeId", committee.id()).text(committee.text()).end();
    } else {
      xml.text(part.text());
    }
  }

  private void main(Form form) {
    xml.open("main");
    xml.open("longTitle").line("docTitle", form.word());
    passage("officialTitle", Where.TITLE, resolution.title());
    xml.close();
    boolean recited = resolution.preamble().isEmpty();
    for (Section section : resolution.sections()) {
      if (!recited) {
        preamble(form);
        recited = true;
      } else if (section.number().isEmpty()) {
        xml.line("resolvingClause", form.resolvingWords());
      }
      section(section);
    }
    xml.close();
  }

  private void preamble(Form form) {
    xml.open("preamble");
    for (int i = 0; i < resolution.preamble().size(); i++) {
      passage("recital", Where.preamble(i + 1), resolution.preamble().get(i));
    }
    xml.line("resolvingClause", form.resolvingWords()).close();
  }

  private void section(Section section) {
    String number = section.number();
    xml.open("section", "class", number.isEmpty() ? "inline" : "");
    if (!number.isEmpty()) {
      xml.line("num", "SEC. " + number + ".", "value", number);
    }
    if (!section.heading().isEmpty()) {
      passage("heading", new Where(Where.Part.HEADING, number, ""), section.heading());
    }
    boolean bare = section.items().isEmpty() && section.after().isEmpty();
    text(bare, new Where(Where.Part.TEXT, number, ""), section.text());
    section.items().forEach(item -> item(item, number, ""));
    after(new Where(Where.Part.AFTER, number, ""), section.after());
    xml.close();
  }

  private void item(Item item, String section, String outer) {
    String label = outer + item.label();
    xml.open(item.level().name().toLowerCase(Locale.ROOT));
    xml.line("num", item.label(), "value", item.label().replaceAll("[()]", ""));
    boolean bare = item.items().isEmpty() && item.after().isEmpty();
    text(bare, new Where(Where.Part.ITEM, section, label), item.text());
    item.items().forEach(inner -> item(inner, section, label));
    after(new Where(Where.Part.AFTER, section, label), item.after());
    xml.close();
  }

  /** The text alone is content; before levels it is a chapeau. */
  private void text(boolean bare, Where where, String text) {
    if (bare || !text.isEmpty()) {
      passage(bare ? "content" : "chapeau", where, text);
    }
  }

  private void after(Where where, String text) {
    if (!text.isEmpty()) {
      passage("continuation", where, text);
    }
  }

  private void passage(String element, Where where, String text) {
    xml.open(element).text(text);
    notes.at(where).forEach(note -> xml.start("footnote").text(note).end());
    xml.end();
  }
}
