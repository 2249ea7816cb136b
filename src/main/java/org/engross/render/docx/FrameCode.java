package org.engross.render.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.problem.Nearest;
import org.engross.render.docx.CodeSpans.Kind;
import org.engross.render.docx.CodeSpans.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds what a person typed as code into one part, and gives it elements of its own: {@code code}
 * for a directive, {@code slot} for the draft's body and the continuation lines. References stay in
 * their text, between marks.
 */
final class FrameCode {
  /** The namespace of elements that stand in our trees only, never in a file. */
  static final String OWN = "engross";

  static final String CODE = "code";
  static final String SLOT = "slot";

  private static final Set<String> OBJECTS =
      Set.of("drawing", "pict", "fldChar", "fldSimple", "ptab", "sym", "sectPr");

  private static final String PICTURE = "picture.";

  private final FramePart part;
  private final FrameNotes notes;
  private final Set<Element> coded = new HashSet<>();
  private final Set<Element> alone = new HashSet<>();
  private final Map<Element, String> places = new HashMap<>();
  private final Map<Element, String> words = new HashMap<>();
  private final List<Element> codes = new ArrayList<>();
  private final List<Element> slots = new ArrayList<>();
  private boolean isWhole;

  private FrameCode(FramePart part, FrameNotes notes) {
    this.part = part;
    this.notes = notes;
  }

  /** Goes over a part; what is wrong with its shape is noted. */
  static FrameCode of(FrameXml xml, FramePart part, FrameNotes notes) {
    FrameCode code = new FrameCode(part, notes);
    int number = 0;
    for (Element paragraph : Dom.words(xml.root(), "p")) {
      boolean isOfNote = Dom.around(paragraph, NoteSource.NOTE) != null;
      number += isOfNote ? 0 : 1;
      String place =
          part.words() + ", " + (isOfNote ? "note at paragraph " : "paragraph ") + number;
      code.paragraph(paragraph, place.startsWith(",") ? place.substring(2) : place);
    }
    Dom.words(xml.root(), "tr").forEach(code::row);
    FrameRows.lift(xml.root(), code.words::get);
    code.checkBlocks(xml.root());
    return code;
  }

  /** Whether anything in the part must be merged; one slot alone needs no merge. */
  boolean isAny() {
    return !coded.isEmpty() || !codes.isEmpty() || slots.size() > 1;
  }

  /** The elements that stand where the draft writes. */
  List<Element> slots(Slot slot) {
    return slots.stream().filter(s -> s.getTextContent().equals(slot.mark())).toList();
  }

  /** Whether an element is a paragraph whose text is merged. */
  boolean isCoded(Element paragraph) {
    return isWhole ? Dom.is(paragraph, "p") : coded.contains(paragraph);
  }

  /** Lets all paragraphs be merged, with code or without: the text of a template. */
  void takeWhole() {
    isWhole = true;
  }

  /** Whether a paragraph may vanish when its references are empty. */
  boolean mayVanish(Element paragraph) {
    return coded.contains(paragraph) && !holdsObjects(paragraph);
  }

  /** Where a paragraph or directive stands: {@code header 1, paragraph 3}. */
  String place(Element element) {
    return places.getOrDefault(element, "");
  }

  /** Whether a paragraph holds more than text, so that it stays even when its text is empty. */
  static boolean holdsObjects(Element paragraph) {
    return OBJECTS.stream().anyMatch(name -> !Dom.words(paragraph, name).isEmpty());
  }

  // Paragraphs

  private void paragraph(Element paragraph, String place) {
    List<Atom> atoms = atoms(paragraph);
    StringBuilder text = new StringBuilder();
    atoms.forEach(atom -> text.append(atom.text));
    String all = text.toString();
    boolean hasNotes = hasNotes(paragraph);
    places.put(paragraph, place);
    if (all.indexOf('$') < 0 && all.indexOf('#') < 0 && !hasNotes) {
      return;
    }
    List<Span> spans = CodeSpans.of(all);
    if (all.strip().equals(Slot.BODY.typed()) || all.strip().equals(Slot.CONTINUATION.typed())) {
      slot(paragraph, Slot.of(all.strip()));
    } else if (!spans.isEmpty() || hasNotes) {
      refuseSlots(spans, place);
      if (isDirectiveOnly(all, spans) && !holdsObjects(paragraph) && !hasNotes) {
        replace(paragraph, spans, place);
      } else if (!hasNotes && spans.stream().allMatch(span -> isPlaced(span, paragraph))) {
        new Weave(atoms, spans, paragraph, place).weave();
      } else {
        coded.add(paragraph);
        if (spans.size() == 1 && isReferenceAlone(all, spans.get(0))) {
          alone.add(paragraph);
        }
        new Weave(atoms, spans, paragraph, place).weave();
        FrameLines.divide(paragraph);
      }
    }
  }

  /**
   * Whether a field is a picture that comes to stand here for all drafts. Where formatted text may
   * stand, a draft brings its own.
   */
  private boolean isPlaced(Span span, Element paragraph) {
    return span.kind() == Kind.REFERENCE
        && !takesFormatted(paragraph)
        && path(span).startsWith(PICTURE);
  }

  private static String path(Span reference) {
    return reference.code().replaceAll("[$!{}]", "");
  }

  private Optional<Element> drawing(Span span, Element paragraph, String place) {
    String name = path(span).substring(PICTURE.length());
    Optional<Element> drawing = part.drawing(name, paragraph, place);
    if (drawing.isEmpty()) {
      notes.refuse(
          place,
          "unknown field $" + PICTURE + name,
          Nearest.hint(name, part.pictureNames())
              + " (pictures:  in office.yaml names the file of each)");
    }
    return drawing;
  }

  private static boolean hasNotes(Element paragraph) {
    return Dom.elements(paragraph, NoteSource.NOTE).stream()
        .anyMatch(note -> Dom.around(note, "p") == paragraph);
  }

  private static boolean isReferenceAlone(String text, Span span) {
    return span.kind() == Kind.REFERENCE
        && text.substring(0, span.start()).isBlank()
        && text.substring(span.end()).isBlank();
  }

  /** Whether a paragraph holds one reference, and beside it nothing but notes. */
  boolean isReferenceAlone(Element paragraph) {
    return alone.contains(paragraph) && Dom.around(paragraph, NoteSource.NOTE) == null;
  }

  /** Whether formatted text may stand in a paragraph: neither in headers nor in text boxes. */
  boolean takesFormatted(Element paragraph) {
    return Dom.is(paragraph.getOwnerDocument().getDocumentElement(), "document")
        && Dom.words(paragraph, "txbxContent").isEmpty();
  }

  private void refuseSlots(List<Span> spans, String place) {
    for (Span span : spans) {
      if (span.code().equals(Slot.BODY.typed()) || span.code().equals(Slot.CONTINUATION.typed())) {
        notes.refuse(
            place, span.code() + " stands beside other text", "give it a paragraph of its own");
      }
    }
  }

  /** What a person typed for a place that the draft fills. */
  enum Slot {
    BODY("$body", Marks.BODY),
    CONTINUATION("$continuation", Marks.CONTINUATION);

    private final String typed;
    private final char mark;

    Slot(String typed, char mark) {
      this.typed = typed;
      this.mark = mark;
    }

    static Slot of(String typed) {
      return typed.equals(BODY.typed) ? BODY : CONTINUATION;
    }

    String typed() {
      return typed;
    }

    String mark() {
      return String.valueOf(mark);
    }
  }

  /** The body takes its paragraph's place; the continuation lines the place of the run's text. */
  private void slot(Element paragraph, Slot slot) {
    Element made = own(paragraph, SLOT, slot.mark());
    slots.add(made);
    if (slot == Slot.BODY) {
      paragraph.getParentNode().replaceChild(made, paragraph);
      places.put(made, place(paragraph));
      return;
    }
    List<Element> runs = Dom.words(paragraph, "r");
    runs.stream().skip(1).forEach(Dom::remove);
    for (Element child : Dom.children(runs.get(0))) {
      if (!Dom.is(child, "rPr")) {
        Dom.remove(child);
      }
    }
    runs.get(0).appendChild(made);
  }

  private static Element own(Node near, String name, String text) {
    Element made = near.getOwnerDocument().createElementNS(OWN, name);
    made.setTextContent(text);
    return made;
  }

  private static boolean isDirectiveOnly(String text, List<Span> spans) {
    StringBuilder rest = new StringBuilder(text);
    boolean any = false;
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span span = spans.get(i);
      if (span.kind() != Kind.DIRECTIVE && span.kind() != Kind.COMMENT) {
        return false;
      }
      any = true;
      rest.delete(span.start(), span.end());
    }
    return any && CodeSpans.plain(rest.toString()).isBlank();
  }

  private void replace(Element paragraph, List<Span> spans, String place) {
    spans.stream()
        .filter(span -> span.kind() == Kind.DIRECTIVE || span.code().startsWith("##"))
        .forEach(
            span ->
                paragraph.getParentNode().insertBefore(code(paragraph, span, place), paragraph));
    Dom.remove(paragraph);
  }

  private Element code(Node near, Span directive, String place) {
    Element code = own(near, CODE, directive.code());
    places.put(code, place);
    words.put(code, directive.word());
    return code;
  }

  /** A row in which nothing but directives stands gives way to them. */
  private void row(Element row) {
    List<Element> cells = Dom.children(row, "tc");
    List<Element> inside = new ArrayList<>();
    for (Element cell : cells) {
      for (Element child : Dom.children(cell)) {
        if (child.getNamespaceURI().equals(OWN) && Dom.is(child, CODE)) {
          inside.add(child);
        } else if (!Dom.is(child, "tcPr") && !isBlank(child)) {
          return;
        }
      }
    }
    for (Element code : inside) {
      row.getParentNode().insertBefore(code, row);
    }
    if (!inside.isEmpty()) {
      Dom.remove(row);
    }
  }

  private static boolean isBlank(Element block) {
    return Dom.is(block, "p") && block.getTextContent().isBlank() && !holdsObjects(block);
  }

  // Runs

  /** A piece of a paragraph's text: one element of a run. */
  private record Atom(Element element, String text) {}

  private static List<Atom> atoms(Element paragraph) {
    List<Atom> atoms = new ArrayList<>();
    for (Element run : Dom.words(paragraph, "r")) {
      if (Dom.around(run, "p") == paragraph) {
        for (Element child : Dom.children(run)) {
          String text = textOf(child);
          if (!text.isEmpty()) {
            atoms.add(new Atom(child, text));
          }
        }
      }
    }
    return atoms;
  }

  private static String textOf(Element element) {
    return switch (element.getLocalName()) {
      case "t" -> element.getTextContent();
      case "tab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  /** A text that is no paragraph, its references between marks. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : CodeSpans.of(text)) {
      marked.append(text, at, span.start());
      switch (span.kind()) {
        case REFERENCE ->
            marked.append(Marks.REFERENCE).append(span.code()).append(Marks.REFERENCE_END);
        case SIGN -> marked.append(span.code().endsWith("$") ? Marks.DOLLAR : Marks.HASH);
        case COMMENT -> {}
        case DIRECTIVE, OTHER -> marked.append(span.code());
      }
      at = span.end();
    }
    return marked.append(text.substring(at)).toString().replace('\n', ' ').replace('\r', ' ');
  }

  /** Brings each span of code into one piece, the one in which it begins. */
  private final class Weave {
    private final List<Atom> atoms;
    private final List<Span> spans;
    private final Element paragraph;
    private final String place;
    private int next;

    Weave(List<Atom> atoms, List<Span> spans, Element paragraph, String place) {
      this.atoms = atoms;
      this.spans = spans;
      this.paragraph = paragraph;
      this.place = place;
    }

    void weave() {
      int start = 0;
      for (Atom atom : atoms) {
        weave(atom, start);
        start += atom.text.length();
      }
    }

    private void weave(Atom atom, int start) {
      List<Node> pieces = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      int end = start + atom.text.length();
      int at = start;
      boolean touched = false;
      while (next < spans.size() && spans.get(next).start() < end) {
        Span span = spans.get(next);
        touched = true;
        if (span.start() >= start) {
          text.append(atom.text, at - start, span.start() - start);
          begin(span, atom, text, pieces);
        }
        at = Math.min(end, span.end());
        if (span.end() > end) {
          break;
        }
        next++;
      }
      if (touched) {
        text.append(atom.text, at - start, atom.text.length());
        flush(atom, text, pieces);
        putInPlace(atom, pieces);
      }
    }

    private void begin(Span span, Atom atom, StringBuilder text, List<Node> pieces) {
      if (isPlaced(span, paragraph)) {
        flush(atom, text, pieces);
        drawing(span, paragraph, place).ifPresent(pieces::add);
        return;
      }
      switch (span.kind()) {
        case REFERENCE ->
            text.append(Marks.REFERENCE).append(span.code()).append(Marks.REFERENCE_END);
        case SIGN -> text.append(span.code().endsWith("$") ? Marks.DOLLAR : Marks.HASH);
        case OTHER -> text.append(span.code());
        case COMMENT -> {}
        case DIRECTIVE -> {
          flush(atom, text, pieces);
          pieces.add(code(atom.element, span, place));
        }
      }
    }

    private void flush(Atom atom, StringBuilder text, List<Node> pieces) {
      if (text.length() > 0 && !text.toString().equals("\n") && !text.toString().equals("\t")) {
        Element piece = atom.element.getOwnerDocument().createElementNS(PartNames.WORD, "w:t");
        piece.setTextContent(text.toString());
        pieces.add(piece);
      }
      text.setLength(0);
    }

    private void putInPlace(Atom atom, List<Node> pieces) {
      Element run = (Element) atom.element.getParentNode();
      for (Node piece : pieces) {
        run.insertBefore(piece, atom.element);
      }
      Dom.remove(atom.element);
      divide(run);
    }
  }

  /** Directives come to stand between runs, so that what they leave out takes no formatting. */
  private static void divide(Element run) {
    Element current = run;
    for (Element child : Dom.children(run)) {
      if (OWN.equals(child.getNamespaceURI()) && Dom.is(child, CODE)) {
        Element rest = (Element) run.cloneNode(false);
        Dom.children(run, "rPr").forEach(p -> rest.appendChild(p.cloneNode(true)));
        current.getParentNode().insertBefore(child, current.getNextSibling());
        child.getParentNode().insertBefore(rest, child.getNextSibling());
        current = rest;
      } else if (current != run) {
        current.appendChild(child);
      }
    }
    removeIfEmpty(run);
    removeIfEmpty(current);
  }

  private static void removeIfEmpty(Element run) {
    boolean isEmpty = Dom.children(run).stream().allMatch(c -> Dom.is(c, "rPr"));
    if (isEmpty && run.getParentNode() != null) {
      Dom.remove(run);
    }
  }

  // Blocks

  /** A block begins and ends among the same neighbours: it can hold no half of a paragraph. */
  private void checkBlocks(Element root) {
    collect(root);
    Deque<Element> open = new ArrayDeque<>();
    for (Element code : codes) {
      String word = words.get(code);
      boolean closes = Set.of("else", "elseif", "end").contains(word);
      if (closes && !open.isEmpty() && !isBeside(open.element(), code)) {
        refuseBlock(word, code);
        return;
      }
      if (word.equals("end") && !open.isEmpty()) {
        open.pop();
      } else if (word.equals("if") || word.equals("foreach")) {
        open.push(code);
      }
    }
  }

  private static boolean isBeside(Element one, Element other) {
    return one.getParentNode() == other.getParentNode();
  }

  private void refuseBlock(String word, Element code) {
    notes.refuse(
        place(code),
        "this #" + word + " belongs to a directive in another paragraph, cell or link",
        "a block begins and ends in one paragraph, or with paragraphs (or rows) of their own");
  }

  private void collect(Element element) {
    for (Element child : Dom.children(element)) {
      if (OWN.equals(child.getNamespaceURI()) && Dom.is(child, CODE)) {
        codes.add(child);
      } else {
        collect(child);
      }
    }
  }

  /** Whether an element stands inside a block that a directive beside it opens. */
  boolean isInBlock(Element element) {
    int depth = 0;
    for (Element child : Dom.children((Element) element.getParentNode())) {
      if (child == element) {
        return depth > 0;
      }
      String word = words.getOrDefault(child, "");
      depth += word.equals("if") || word.equals("foreach") ? 1 : word.equals("end") ? -1 : 0;
    }
    return false;
  }
}
