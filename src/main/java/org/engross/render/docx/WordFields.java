package org.engross.render.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Fields of Word, which work something out when a file is opened or printed. Page and section
 * numbers stay; what can reach out of the file is refused; of any other field its last result stays
 * as text.
 */
final class WordFields {
  private static final Set<String> REFUSED =
      Set.of(
          "DDE",
          "DDEAUTO",
          "INCLUDETEXT",
          "INCLUDEPICTURE",
          "INCLUDE",
          "LINK",
          "IMPORT",
          "EMBED",
          "DATABASE",
          "RD",
          "MACROBUTTON",
          "MACRO",
          "GOTOBUTTON",
          "PRINT",
          "ADDIN",
          "CONTROL",
          "HTMLCONTROL",
          "ASK",
          "FILLIN",
          "AUTOTEXT",
          "AUTOTEXTLIST",
          "GLOSSARY",
          "MERGEFIELD",
          "MERGEREC",
          "MERGESEQ",
          "NEXT",
          "NEXTIF",
          "SKIPIF",
          "DATA",
          "SHAPE",
          "PRIVATE");

  private final FramePart part;
  private final FrameNotes notes;
  private final Deque<Field> open = new ArrayDeque<>();

  /** A field that has begun: its instruction, and the nodes that make it one. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private final List<Element> nodes = new ArrayList<>();
    private boolean inResult;
  }

  private WordFields(FramePart part, FrameNotes notes) {
    this.part = part;
    this.notes = notes;
  }

  /** Whether a field of this instruction stays; says so if it is refused. */
  static boolean isKept(String instruction, FrameSpot spot, FrameNotes notes) {
    String name = instruction.strip().split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
    if (REFUSED.contains(name)) {
      notes.refuse(spot, "the field " + name + " may not stand in a frame", remedy(name));
    } else if (!PartCheck.FIELDS.contains(name) && !name.isEmpty()) {
      notes.leave("the field " + name + " (its text stays)");
    }
    return PartCheck.FIELDS.contains(name);
  }

  private static String remedy(String name) {
    return name.equals("MERGEFIELD")
        ? "delete it, and write a field of Engross in its place: $recipient.name"
        : "delete it, or select it in Word and press Ctrl+Shift+F9 to keep its text";
  }

  /** Goes over a part's fields that consist of several runs. */
  static void check(Element root, FramePart part, FrameNotes notes) {
    WordFields fields = new WordFields(part, notes);
    for (Element run : Dom.words(root, "r")) {
      Dom.children(run).forEach(fields::element);
    }
    fields.open.forEach(field -> field.nodes.forEach(Dom::remove));
  }

  private void element(Element element) {
    if (Dom.is(element, "fldChar")) {
      switch (Dom.attribute(element, "fldCharType")) {
        case "begin" -> open.push(new Field());
        case "separate" -> open.stream().findFirst().ifPresent(f -> f.inResult = true);
        default -> {}
      }
      keep(element);
      if (Dom.attribute(element, "fldCharType").equals("end") && !open.isEmpty()) {
        close(open.pop());
      }
    } else if (Dom.is(element, "instrText")) {
      keep(element);
      open.stream()
          .findFirst()
          .ifPresent(field -> field.instruction.append(element.getTextContent()));
    } else if (isInAnInstruction() && !Dom.is(element, "rPr")) {
      Dom.remove(element);
    }
  }

  private boolean isInAnInstruction() {
    return open.stream().anyMatch(field -> !field.inResult);
  }

  private void keep(Element element) {
    if (open.isEmpty()) {
      Dom.remove(element);
    } else {
      open.element().nodes.add(element);
    }
  }

  private void close(Field field) {
    String instruction = field.instruction.toString();
    if (!isKept(instruction, FrameSpot.of(field.nodes.get(0), part), notes)) {
      field.nodes.forEach(Dom::remove);
    } else if (isInAnInstruction()) {
      open.element().nodes.addAll(field.nodes);
    }
  }
}
