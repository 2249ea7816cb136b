package org.engross.intake.resolution;

import org.engross.intake.resolution.Elements.Said;
import org.engross.resolution.Resolution;
import org.w3c.dom.Element;

/** Reads House XML: {@code resolution} as res.dtd of October 23, 2018, has it. */
final class HouseXml {
  private final HeadLines head = new HeadLines();
  private final Body body = new Body();
  private final String name;

  private HouseXml(String name) {
    this.name = name;
  }

  static Resolution read(Element root, String name) {
    HouseXml reader = new HouseXml(name);
    Elements.children(root).forEach(reader::part);
    return reader.body.build(reader.head.head());
  }

  private void part(Element part) {
    switch (Elements.name(part)) {
      case "form" -> Elements.children(part).forEach(this::form);
      case "preamble" -> Elements.children(part).forEach(this::recital);
      case "resolution-body" ->
          Elements.children(part).stream()
              .filter(e -> Elements.name(e).equals("section"))
              .forEach(new XmlBody(body, name)::section);
      default -> {
        // metadata, attestation and endorsement say nothing of the text.
      }
    }
  }

  private void form(Element element) {
    switch (Elements.name(element)) {
      case "congress" -> head.congress(Elements.text(element));
      case "session" -> head.session(Elements.text(element));
      case "legis-num" -> head.number(Elements.text(element));
      case "action" -> head.action(XmlAction.of(element));
      case "official-title" -> {
        Said said = Elements.said(element);
        head.title(said.text());
        body.notes(said.notes());
      }
      default -> {
        // The chamber follows from the number, the rest from the form.
      }
    }
  }

  private void recital(Element whereas) {
    Said said = Elements.said(whereas);
    body.preamble(said.text());
    body.notes(said.notes());
  }
}
