package org.engross.render.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.document.Role;
import org.w3c.dom.Element;

/**
 * The styles of a frame, completed: what the renderer asks for and the frame lacks comes from the
 * shipped frame, and rests on the frame's own default style.
 */
final class FrameStyles {
  /** Every style that the renderer may ask for, beside those of the roles. */
  private static final List<String> WANTED =
      List.of(
          "Letterhead",
          "Letterhead Line",
          "Letterhead Left",
          "Letterhead Right",
          "List Number",
          "List Bullet",
          "List Continue",
          "Legislative Item",
          "Signature",
          "Signature Title",
          "Table Heading",
          "Table Text",
          "footnote text",
          "footnote reference",
          "endnote text",
          "endnote reference",
          "Hyperlink");

  private static final int MOST_NAMED = 8;
  private static final int MOST_SHOWN = 4;

  private final FrameXml styles;
  private final FrameNotes notes;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, Element> added = new LinkedHashMap<>();

  FrameStyles(FrameXml styles, FrameNotes notes) {
    this.styles = styles;
    this.notes = notes;
  }

  /** The id of each wanted style, by its name, after what is missing was added. */
  Map<String, String> complete() throws IOException {
    FrameXml shipped = ShippedLetter.part("styles");
    for (String name :
        Stream.concat(WANTED.stream(), Stream.of(Role.values()).map(Role::wordStyle)).toList()) {
      Element model = named(shipped, name).orElseThrow();
      Optional<Element> own = named(styles, name);
      if (own.isPresent()) {
        refuseOtherType(own.get(), Dom.attribute(model, "type"), name);
        ids.put(name, Dom.attribute(own.get(), "styleId"));
      } else if (!ids.containsKey(name)) {
        add(name, model);
      }
    }
    added.forEach((name, style) -> settle(style, shipped));
    if (!added.isEmpty()) {
      notes.info(
          lacking(),
          "to have your own look, make styles of these names in Word, or copy them there");
    }
    return ids;
  }

  /** A file that was not made for us lacks nearly all: forty names help nobody. */
  private String lacking() {
    int all = ids.size();
    if (added.size() == all) {
      return "the shipped styles are used: the frame has none of the "
          + all
          + " that drafts are made of, such as "
          + some(MOST_SHOWN);
    }
    String rest = added.size() > MOST_NAMED ? " and " + (added.size() - MOST_SHOWN) + " more" : "";
    return "the shipped styles are used where the frame lacks them: "
        + some(rest.isEmpty() ? MOST_NAMED : MOST_SHOWN)
        + rest;
  }

  private String some(int most) {
    return added.keySet().stream().limit(most).collect(Collectors.joining(", "));
  }

  private void refuseOtherType(Element style, String type, String name) {
    if (!Dom.attribute(style, "type").equals(type)) {
      notes.refuse(
          "", "the style \"" + name + "\" is not a " + type + " style", "make it one in Word");
    }
  }

  private void add(String name, Element model) {
    Element style = styles.imported(model);
    String id = freeId(Dom.attribute(model, "styleId"));
    style.setAttributeNS(PartNames.WORD, "w:styleId", id);
    styles.root().appendChild(style);
    ids.put(name, id);
    added.put(name, style);
  }

  private String freeId(String wanted) {
    String id = wanted;
    for (int n = 2; byId(styles, id).isPresent(); n++) {
      id = wanted + n;
    }
    return id;
  }

  /** What the style names in the shipped frame it now names here; its spacing is its own. */
  private void settle(Element style, FrameXml shipped) {
    for (Element reference : Dom.children(style)) {
      if (Dom.is(reference, "basedOn", "next") || Dom.is(reference, "link")) {
        Optional<String> here = byId(shipped, Dom.value(reference)).flatMap(model -> idHere(model));
        here.ifPresentOrElse(
            id -> reference.setAttributeNS(PartNames.WORD, "w:val", id),
            () -> Dom.remove(reference));
      }
    }
    if (Dom.attribute(style, "type").equals("paragraph")) {
      ownSpacing(style);
    }
  }

  private Optional<String> idHere(Element model) {
    if (Dom.attribute(model, "default").equals("1")) {
      return defaultOf(Dom.attribute(model, "type")).map(s -> Dom.attribute(s, "styleId"));
    }
    return named(styles, nameOf(model)).map(s -> Dom.attribute(s, "styleId"));
  }

  /** The shipped styles count on a default without space around paragraphs. */
  private void ownSpacing(Element style) {
    Element properties = Dom.children(style, "pPr").stream().findFirst().orElse(null);
    if (properties == null) {
      return;
    }
    Optional<Element> spacing = Dom.children(properties, "spacing").stream().findFirst();
    Element own =
        spacing.orElseGet(
            () -> {
              Element made = styles.element("spacing", "before", "0");
              properties.insertBefore(made, behindSpacing(properties));
              return made;
            });
    for (String side : List.of("before", "after")) {
      if (!own.hasAttributeNS(PartNames.WORD, side)) {
        own.setAttributeNS(PartNames.WORD, "w:" + side, "0");
      }
    }
  }

  /** The first child that the schema wants behind the spacing, or null. */
  private static Element behindSpacing(Element properties) {
    return Dom.children(properties).stream()
        .filter(
            c -> List.of("ind", "contextualSpacing", "jc", "outlineLvl").contains(c.getLocalName()))
        .findFirst()
        .orElse(null);
  }

  private Optional<Element> defaultOf(String type) {
    return Dom.children(styles.root(), "style").stream()
        .filter(s -> Dom.attribute(s, "type").equals(type))
        .filter(s -> List.of("1", "true", "on").contains(Dom.attribute(s, "default")))
        .findFirst();
  }

  private static Optional<Element> named(FrameXml styles, String name) {
    return Dom.children(styles.root(), "style").stream()
        .filter(style -> nameOf(style).equalsIgnoreCase(name))
        .findFirst();
  }

  private static String nameOf(Element style) {
    return Dom.children(style, "name").stream().findFirst().map(Dom::value).orElse("");
  }

  private static Optional<Element> byId(FrameXml styles, String id) {
    return Dom.children(styles.root(), "style").stream()
        .filter(style -> Dom.attribute(style, "styleId").equals(id))
        .findFirst();
  }

  /** Whether a style is the shipped frame's. */
  boolean isAdded(String name) {
    return added.containsKey(name);
  }

  /** The number of the list that a style of the frame's own belongs to, if it belongs to one. */
  Optional<String> list(String name) {
    return byId(styles, ids.get(name))
        .filter(style -> !isAdded(name))
        .flatMap(style -> Dom.words(style, "numId").stream().findFirst())
        .map(Dom::value);
  }

  /** Lets a style belong to a list of this number. */
  void setList(String name, String number) {
    Element style = byId(styles, ids.get(name)).orElseThrow();
    for (Element own : Dom.words(style, "numId")) {
      own.setAttributeNS(PartNames.WORD, "w:val", number);
    }
  }
}
