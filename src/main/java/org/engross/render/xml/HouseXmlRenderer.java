package org.engross.render.xml;

import java.util.List;
import java.util.Locale;
import org.engross.resolution.Action;
import org.engross.resolution.Action.Committee;
import org.engross.resolution.Action.Part;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Designation;
import org.engross.resolution.Form;
import org.engross.resolution.Item;
import org.engross.resolution.Resolution;
import org.engross.resolution.Section;
import org.engross.resolution.Where;

/**
 * A resolution as House XML, valid against res.dtd of October 23, 2018. "Resolved," is not written:
 * the House's stylesheet makes it. Signature blocks have no place in the form and are left out.
 */
public final class HouseXmlRenderer {
  private static final String DOCTYPE =
      "<!DOCTYPE resolution PUBLIC \"-//US Congress//DTDs/res.dtd//EN\" \"res.dtd\">";

  private final Resolution resolution;
  private final XmlWriter xml = new XmlWriter();
  private final Notes notes;
  private int ids;

  private HouseXmlRenderer(Resolution resolution) {
    this.resolution = resolution;
    this.notes = new Notes(resolution);
  }

  /** The bytes of a whole file; the same resolution gives the same bytes, anywhere. */
  public static byte[] render(Resolution resolution) {
    return new HouseXmlRenderer(resolution).document();
  }

  private byte[] document() {
    Designation named = resolution.head().designation();
    xml.raw(DOCTYPE);
    xml.open(
        "resolution",
        "resolution-stage",
        stage(named),
        "resolution-type",
        type(named.form()),
        "public-private",
        "public");
    metadata(named);
    form(named);
    preamble();
    bodies(resolution.sections());
    xml.close();
    return xml.bytes();
  }

  private static String stage(Designation named) {
    if (named.number().isEmpty()) {
      return "Pre-Introduction";
    }
    return named.form().isSenate() ? "Introduced-in-Senate" : "Introduced-in-House";
  }

  private static String type(Form form) {
    return switch (form) {
      case HOUSE -> "house-resolution";
      case HOUSE_CONCURRENT -> "house-concurrent";
      case SENATE -> "senate-resolution";
      case SENATE_CONCURRENT -> "senate-concurrent";
    };
  }

  private void metadata(Designation named) {
    xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").open("dublinCore");
    xml.line("dc:title", named.printed() + ": " + resolution.title());
    xml.line("dc:format", "text/xml");
    xml.line("dc:language", "EN");
    xml.close().close();
  }

  private void form(Designation named) {
    xml.open("form");
    xml.line("distribution-code", named.form().isSenate() ? "III" : "IV", "display", "yes");
    xml.line("congress", named.printedCongress());
    xml.line("session", named.printedSession());
    xml.line("legis-num", named.printed());
    xml.line("current-chamber", named.form().chamber());
    resolution.head().actions().forEach(this::action);
    xml.line("legis-type", named.form().word());
    passage("official-title", Where.TITLE, resolution.title());
    xml.close();
  }

  private void action(Action action) {
    xml.open("action");
    if (!action.date().isEmpty()) {
      xml.line("action-date", action.date());
    }
    xml.open("action-desc");
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
      String element = person.role().name().toLowerCase(Locale.ROOT);
      xml.start(element, "name-id", person.bioguide()).text(person.text()).end();
    } else if (part instanceof Committee committee) {
      xml.start("committee-name", "committee-id", committee.id()).text(committee.text()).end();
    } else {
      xml.text(part.text());
    }
  }

  private void preamble() {
    if (resolution.preamble().isEmpty()) {
      return;
    }
    xml.open("preamble");
    for (int i = 0; i < resolution.preamble().size(); i++) {
      xml.open("whereas");
      passage("text", Where.preamble(i + 1), resolution.preamble().get(i));
      xml.close();
    }
    xml.close();
  }

  /** Each clause that follows "Resolved," directly opens a body of its own. */
  private void bodies(List<Section> sections) {
    boolean open = false;
    for (Section section : sections) {
      if (!open || section.number().isEmpty()) {
        if (open) {
          xml.close();
        }
        xml.open("resolution-body", "style", "traditional");
        open = true;
      }
      section(section);
    }
    if (!open) {
      xml.open("resolution-body", "style", "traditional");
    }
    xml.close();
  }

  private void section(Section section) {
    boolean numbered = !section.number().isEmpty();
    String inline = numbered ? "no-display-inline" : "yes-display-inline";
    xml.open(
        "section",
        "id",
        id(),
        "section-type",
        numbered ? "subsequent-section" : "undesignated-section",
        "display-inline",
        inline);
    if (numbered) {
      xml.line("enum", section.number() + ".");
    }
    String number = section.number();
    if (!section.heading().isEmpty()) {
      passage("header", new Where(Where.Part.HEADING, number, ""), section.heading());
    }
    if (!section.text().isEmpty()) {
      Where where = new Where(Where.Part.TEXT, number, "");
      passage("text", where, section.text(), "display-inline", inline);
    }
    section.items().forEach(item -> item(item, number, ""));
    after(section.after(), new Where(Where.Part.AFTER, number, ""), "section");
    xml.close();
  }

  private void item(Item item, String section, String outer) {
    String label = outer + item.label();
    String element = item.level().name().toLowerCase(Locale.ROOT);
    xml.open(element, "id", id());
    xml.line("enum", item.label());
    passage("text", new Where(Where.Part.ITEM, section, label), item.text());
    item.items().forEach(inner -> item(inner, section, label));
    after(item.after(), new Where(Where.Part.AFTER, section, label), element);
    xml.close();
  }

  private void after(String text, Where where, String level) {
    if (!text.isEmpty()) {
      passage("continuation-text", where, text, "continuation-text-level", level);
    }
  }

  private void passage(String element, Where where, String text, String... attributes) {
    xml.open(element, attributes);
    Quotes.write(text, xml);
    for (String note : notes.at(where)) {
      xml.start("footnote", "id", id()).text(note).end();
    }
    xml.end();
  }

  private String id() {
    ids++;
    return "H" + ids;
  }
}
