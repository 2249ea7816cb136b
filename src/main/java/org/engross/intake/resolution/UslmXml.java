package org.engross.intake.resolution;

import org.engross.intake.resolution.Elements.Said;
import org.engross.resolution.Resolution;
import org.w3c.dom.Element;

/** Reads USLM 2.1: {@code resolution} in the namespace of the Government Publishing Office. */
final class UslmXml {
  private final HeadLines head = new HeadLines();
  private final Body body = new Body();
  private final String name;
  private String prefix = "";
  private String number = "";

  private UslmXml(String name) {
    this.name = name;
  }

  static Resolution read(Element root, String name) {
    UslmXml reader = new UslmXml(name);
    for (Element part : Elements.children(root)) {
      switch (Elements.name(part)) {
        case "preface" -> Elements.children(part).forEach(reader::preface);
        case "main" -> Elements.children(part).forEach(reader::main);
        default -> {
          // meta repeats the preface.
        }
      }
    }
    reader.head.number(reader.prefix + " " + reader.number);
    return reader.body.build(reader.head.head());
  }

  private void preface(Element element) {
    switch (Elements.name(element)) {
      case "congress" -> head.congress(Elements.text(element));
      case "session" -> head.session(Elements.text(element));
      case "type" -> prefix = Elements.text(element);
      case "docNumber" -> number = Elements.text(element);
      case "action" -> head.action(XmlAction.of(element));
      default -> {
        // The chamber follows from the type, the rest from the form.
      }
    }
  }

  private void main(Element element) {
    switch (Elements.name(element)) {
      case "longTitle" -> Elements.child(element, "officialTitle").ifPresent(this::title);
      case "preamble" ->
          Elements.children(element).stream()
              .filter(e -> Elements.name(e).equals("recital"))
              .forEach(this::recital);
      case "section" -> new XmlBody(body, name).section(element);
      default -> {
        // The resolving words are made by each format.
      }
    }
  }

  private void title(Element title) {
    Said said = Elements.said(title);
    head.title(said.text());
    body.notes(said.notes());
  }

  private void recital(Element recital) {
    Said said = Elements.said(recital);
    body.preamble(said.text());
    body.notes(said.notes());
  }
}
