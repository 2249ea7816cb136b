package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.List;
import org.engross.resolution.Action;
import org.engross.resolution.Action.Committee;
import org.engross.resolution.Action.Part;
import org.engross.resolution.Action.Person;
import org.engross.resolution.Action.Person.Role;
import org.engross.resolution.Action.Words;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what was done with a resolution, in either XML form. */
final class XmlAction {
  private XmlAction() {}

  static Action of(Element action) {
    String date = "";
    List<Part> parts = new ArrayList<>();
    for (Element child : Elements.children(action)) {
      switch (Elements.name(child)) {
        case "action-date", "date" -> date = Elements.text(child);
        case "action-desc", "actionDescription" -> description(child, parts);
        default -> words(parts, Elements.text(child));
      }
    }
    return new Action(date, parts);
  }

  private static void description(Element description, List<Part> parts) {
    for (Node n = description.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        named(element, parts);
      } else if (n.getNodeType() == Node.TEXT_NODE) {
        words(parts, Line.of(n.getNodeValue()));
      }
    }
  }

  private static void named(Element element, List<Part> parts) {
    String text = Elements.text(element);
    switch (Elements.name(element)) {
      case "sponsor" -> person(parts, Role.SPONSOR, element);
      case "cosponsor" -> person(parts, Role.COSPONSOR, element);
      case "committee-name" -> parts.add(new Committee(text, element.getAttribute("committee-id")));
      case "committee" -> parts.add(new Committee(text, element.getAttribute("committeeId")));
      default -> words(parts, text);
    }
  }

  private static void person(List<Part> parts, Role role, Element element) {
    String name = Elements.text(element);
    if (!name.isEmpty()) {
      String house = element.getAttribute("name-id");
      String id = house.isEmpty() ? element.getAttribute("bioGuideId") : house;
      parts.add(new Person(role, name, id));
    }
  }

  private static void words(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Words(text));
    }
  }
}
