package org.engross.intake.resolution;

import java.util.Optional;
import java.util.Set;
import org.engross.intake.resolution.Elements.Said;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.problem.ProblemException;
import org.engross.resolution.Level;
import org.w3c.dom.Element;

/** Reads the sections and levels of either XML form, which differ in names alone. */
final class XmlBody {
  private static final Set<String> NUMBER = Set.of("enum", "num");
  private static final Set<String> HEADING = Set.of("header", "heading", "subheading");
  private static final Set<String> AFTER = Set.of("continuation-text", "continuation");

  private final Body body;
  private final String name;

  XmlBody(Body body, String name) {
    this.body = body;
    this.name = name;
  }

  void section(Element section) {
    String number = number(section).replaceAll("(?i)^(?:sec(?:tion)?\\.?|§) ?|\\.$", "");
    Optional<Element> heading = named(section, HEADING);
    body.section(number, heading.map(Elements::text).orElse(""), "");
    heading.ifPresent(h -> body.notes(Elements.said(h).notes()));
    for (Element child : Elements.children(section)) {
      String name = Elements.name(child);
      if (!NUMBER.contains(name) && !HEADING.contains(name)) {
        inSection(child);
      }
    }
  }

  private void inSection(Element child) {
    Optional<Level> level = LevelWords.level(Elements.name(child));
    if (level.isPresent()) {
      level(level.get(), child);
    } else {
      Said said = Elements.said(child);
      body.more(withoutResolved(said.text()));
      body.notes(said.notes());
    }
  }

  private void level(Level level, Element element) {
    String label = number(element);
    refuseShallower(level, label);
    StringBuilder text = new StringBuilder();
    named(element, HEADING).ifPresent(h -> text.append(Elements.text(h)).append(".—"));
    Optional<Element> own = ownText(element);
    own.ifPresent(o -> text.append(Elements.text(o)));
    body.begin(level, label, text.toString());
    own.ifPresent(o -> body.notes(Elements.said(o).notes()));
    for (Element child : Elements.children(element)) {
      inLevel(child, own.orElse(null));
    }
    body.end();
  }

  private void refuseShallower(Level level, String label) {
    if (!body.open().isEmpty() && body.open().peek().level().compareTo(level) >= 0) {
      String inside = LevelWords.element(level) + " " + label;
      throw new ProblemException(
          Problem.error(
              Place.of(name),
              inside + " stands inside " + body.open().peek().label(),
              "put it beside or above that one"));
    }
  }

  private void inLevel(Element child, Element own) {
    String name = Elements.name(child);
    Optional<Level> level = LevelWords.level(name);
    if (level.isPresent()) {
      level(level.get(), child);
    } else if (child != own && !NUMBER.contains(name) && !HEADING.contains(name)) {
      Said said = Elements.said(child);
      body.after(said.text());
      body.notes(said.notes());
    }
  }

  /** The text before the levels inside, if there is one. */
  private static Optional<Element> ownText(Element element) {
    for (Element child : Elements.children(element)) {
      String name = Elements.name(child);
      if (LevelWords.level(name).isPresent() || AFTER.contains(name)) {
        return Optional.empty();
      }
      if (!NUMBER.contains(name) && !HEADING.contains(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static String number(Element element) {
    return named(element, NUMBER).map(Elements::text).orElse("");
  }

  private static Optional<Element> named(Element parent, Set<String> names) {
    return Elements.children(parent).stream()
        .filter(e -> names.contains(Elements.name(e)))
        .findFirst();
  }

  private static String withoutResolved(String text) {
    return text.startsWith("Resolved, ") ? text.substring("Resolved, ".length()) : text;
  }
}
