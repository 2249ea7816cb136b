package org.engross.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.engross.document.Inline;
import org.engross.problem.ProblemException;
import org.engross.problem.Problems;
import org.engross.render.docx.FrameCode.Slot;
import org.engross.render.docx.zip.Deflate;
import org.engross.render.docx.zip.ZipPrefix;
import org.engross.render.docx.zip.ZipWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a frame, a Word file that a person made in Word, and prepares it: a new package is built
 * from the parts and elements that a draft needs (styles, numbering, fonts, theme, page setup,
 * headers, footers, text, tables, pictures). What can act or reach out of the file is refused;
 * nothing else of the file goes on.
 *
 * <p>The only place that loads POI. The build runs {@link #main} for the frames in {@code
 * templates/}.
 */
public final class FrameCompiler {
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String THEME_TYPE =
      "application/vnd.openxmlformats-officedocument.theme+xml";
  private static final int IMPLIED_MARGIN = 1_440;
  private static final int LETTER_WIDTH = 12_240;

  private final FramePackage source;
  private final FrameNotes notes;
  private final boolean draft;
  private final Pictures pictures;
  private final FramePart document;
  private final FrameTextMaker text = new FrameTextMaker();
  private final Map<String, byte[]> copied = new LinkedHashMap<>();
  private final Map<String, String> contentTypes = new LinkedHashMap<>();
  private final List<Slotted> headers = new ArrayList<>();
  private final Map<String, Integer> partCounts = new LinkedHashMap<>();

  private FrameCompiler(
      FramePackage source, FrameNotes notes, Map<String, Inline.Picture> named, boolean draft)
      throws IOException, OpenXML4JException {
    this.source = source;
    this.notes = notes;
    this.draft = draft;
    this.pictures = new Pictures(notes, named);
    this.document =
        FramePart.ofDocument(source.document(), pictures, NoteSource.of(source, pictures));
  }

  /**
   * Prepares every {@code .docx} of a folder twice: marked DRAFT, and final.
   *
   * @param args the folder of the frames, and the folder of class files to write under
   */
  public static void main(String[] args) throws IOException {
    List<Path> frames;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      frames = files.filter(f -> f.toString().endsWith(".docx")).sorted().toList();
    }
    for (Path file : frames) {
      String name = file.getFileName().toString().replace(".docx", "");
      for (boolean draft : new boolean[] {true, false}) {
        Path target = Path.of(args[1], PreparedFrame.resource(name, draft));
        Files.createDirectories(target.getParent());
        try (InputStream in = Files.newInputStream(file);
            OutputStream out = Files.newOutputStream(target)) {
          compile(in, draft).write(out);
        }
      }
    }
    CompilerVersion.write(Path.of(args[1]));
  }

  /**
   * Prepares one frame that is known to be good.
   *
   * @param frame a .docx file
   * @param draft whether each page is marked DRAFT
   * @throws ProblemException if it is not good after all
   */
  public static PreparedFrame compile(InputStream frame, boolean draft) throws IOException {
    Problems problems = new Problems();
    Optional<PreparedFrame> prepared =
        compile(frame.readAllBytes(), "the frame", draft, Map.of(), problems);
    return prepared.orElseThrow(() -> new ProblemException(problems.list()));
  }

  /**
   * Prepares one frame.
   *
   * @param frame the bytes of a .docx file
   * @param name the file as the person knows it: {@code templates/letter.docx}
   * @param draft whether each page is marked DRAFT
   * @param pictures that {@code $picture.NAME} places in its headers, footers and text boxes
   * @param problems takes all that is wrong with the frame, and what is to be said of it
   * @return empty if something is wrong with it
   */
  public static Optional<PreparedFrame> compile(
      byte[] frame,
      String name,
      boolean draft,
      Map<String, Inline.Picture> pictures,
      Problems problems) {
    Problems own = new Problems();
    FrameNotes notes = new FrameNotes(name, own);
    Optional<PreparedFrame> prepared = Optional.empty();
    try {
      Optional<FramePackage> source = FramePackage.open(frame, notes);
      if (source.isPresent()) {
        try (FramePackage open = source.get()) {
          prepared = new FrameCompiler(open, notes, pictures, draft).prepare();
        }
      }
    } catch (IOException | IllegalStateException e) {
      notes.refuse("", damage(e), "open and save it in Word");
    } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      notes.refuse("", "the file is damaged", "open and save it in Word");
    }
    problems.addAll(own.list());
    return own.hasErrors() ? Optional.empty() : prepared;
  }

  /** POI stops at what unpacks to too much, and says so to programmers. */
  private static String damage(Exception e) {
    String said = String.valueOf(e.getMessage());
    return said.startsWith("Zip bomb")
        ? "the file unpacks to more than a hundred times its size, as no letterhead does"
        : "the file is damaged (" + said + ")";
  }

  private Optional<PreparedFrame> prepare() throws IOException, OpenXML4JException {
    source.refuseActive(notes);
    addProperties();
    FrameXml body = document.copy(notes);
    pictures.fit(textWidth(body, Optional.empty()));
    FrameXml settings = copyOf("settings", "settings");
    addHeaders(body, settings);
    Optional<FrameCode> code = code(body);
    FrameXml styles = copyOf("styles", "styles");
    FrameStyles completed = new FrameStyles(styles, notes);
    Map<String, String> styleIds = completed.complete();
    FrameXml numbering = copyOf("numbering", "numbering");
    notes.sayWhatWasLeft();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    boolean isShipped = source.related("numbering").isEmpty();
    List<Element> slots = code.get().slots(Slot.BODY);
    int width = textWidth(body, slots.stream().findFirst());
    Look look = look(styleIds, new FrameNumbering(numbering, isShipped, completed), width);
    putStatic("styles", styles.bytes());
    putStatic("fontTable", copyOf("fontTable", "fontTable").bytes());
    copyTheme();
    putStatic("settings", FrameSettings.of(settings).bytes());
    relateSlotted();
    body.declareDrawings();
    Optional<Slotted> slotted = slotted(body, code.get());
    copied.putAll(pictures.files());
    return Optional.of(
        new PreparedFrame(
            entries(),
            slotted,
            document.relationships().part(PartNames.DOCUMENT_RELATIONSHIPS),
            ShippedLetter.part("footnotes").slotAtEnd().part(PartNames.FOOTNOTES),
            ShippedLetter.part("endnotes").slotAtEnd().part(PartNames.ENDNOTES),
            numbering.slotAfterLast("num").part(PartNames.NUMBERING),
            headers,
            text.text(),
            !slots.isEmpty(),
            pictures.placed(),
            look));
  }

  /** The person's part, or the shipped frame's if there is none. */
  private FrameXml copyOf(String type, String shipped) throws IOException, OpenXML4JException {
    Optional<PackagePart> part = source.related(type);
    return part.isPresent()
        ? new FramePart(part.get(), "", pictures).copy(notes)
        : ShippedLetter.part(shipped);
  }

  // The body

  private Optional<FrameCode> code(FrameXml body) {
    FrameCode code = FrameCode.of(body, document, notes);
    List<Element> slots = code.slots(Slot.BODY);
    if (slots.isEmpty() && code.isAny()) {
      code.takeWhole();
      return Optional.of(code);
    } else if (slots.isEmpty()) {
      notes.refuse(
          "",
          "no paragraph holds $body alone",
          "write $body into the paragraph where the draft is to begin, and nothing else there");
      return Optional.empty();
    }
    Element slot = slots.get(0);
    if (slots.size() > 1) {
      notes.refuse(code.place(slots.get(1)), "$body stands a second time", "delete it");
    }
    if (!Dom.is(slot.getParentNode(), "body") || code.isInBlock(slot)) {
      notes.refuse(
          code.place(slot),
          "$body stands inside a table, a text box or a directive",
          "give it a paragraph of its own in the text");
    }
    return Optional.of(code);
  }

  private Optional<Slotted> slotted(FrameXml body, FrameCode code) {
    if (code.isAny()) {
      text.add(PartNames.DOCUMENT, body, code);
      return Optional.empty();
    }
    return Optional.of(body.part(PartNames.DOCUMENT, Slot.BODY.mark()));
  }

  // Headers and footers

  /** Headers and footers go on under new names, and the sections refer to these. */
  private void addHeaders(FrameXml body, FrameXml settings) throws IOException, OpenXML4JException {
    Map<String, String> known = new LinkedHashMap<>();
    for (String kind : List.of("headerReference", "footerReference")) {
      for (Element reference : Dom.words(body.root(), kind)) {
        String id = reference.getAttributeNS(PartNames.RELATIONSHIPS, "id");
        if (!known.containsKey(id)) {
          known.put(id, addHeader(kind.replace("Reference", ""), id));
        }
        reference.setAttributeNS(PartNames.RELATIONSHIPS, "r:id", known.get(id));
      }
    }
    if (draft) {
      addMissingHeaders(body, settings);
    }
  }

  private String addHeader(String kind, String id) throws IOException, OpenXML4JException {
    Optional<PackagePart> found = source.relatedById(id);
    if (found.isEmpty()) {
      throw new IllegalStateException("a section names a " + kind + " that is not there");
    }
    int count = partCounts.merge(kind, 1, Integer::sum);
    FramePart part = new FramePart(found.get(), kind + " " + count, pictures);
    return addHeader(kind, part, part.copy(notes));
  }

  private String addHeader(String kind, FramePart part, FrameXml xml) throws IOException {
    FrameCode code = FrameCode.of(xml, part, notes);
    refuseBody(code);
    if (draft && kind.equals("header")) {
      Watermark.add(xml, code, partCounts.get(kind));
    }
    xml.declareDrawings();
    String target = kind + partCounts.get(kind) + ".xml";
    String name = "word/" + target;
    if (code.isAny()) {
      text.add(name, xml, code);
    } else if (!code.slots(Slot.CONTINUATION).isEmpty()) {
      headers.add(xml.part(name, Slot.CONTINUATION.mark()));
    } else {
      copied.put(name, xml.bytes());
    }
    if (!part.relationships().isEmpty()) {
      copied.put("word/_rels/" + target + ".rels", part.relationships().bytes());
    }
    contentTypes.put(name, WORD_TYPE + kind + "+xml");
    return document.relationships().to(kind, target);
  }

  private void refuseBody(FrameCode code) {
    for (Element slot : code.slots(Slot.BODY)) {
      notes.refuse(code.place(slot), "$body may stand only in the text", "delete it here");
    }
  }

  /** Every page of a draft needs a header that carries the mark. */
  private void addMissingHeaders(FrameXml body, FrameXml settings) throws IOException {
    List<Element> sections = Dom.words(body.root(), "sectPr");
    if (sections.isEmpty()) {
      return;
    }
    addMissingHeader(sections.get(0), "default");
    if (!Dom.words(body.root(), "titlePg").isEmpty()) {
      addMissingHeader(sections.get(0), "first");
    }
    if (FrameSettings.hasEvenHeaders(settings)) {
      addMissingHeader(sections.get(0), "even");
    }
  }

  private void addMissingHeader(Element section, String type) throws IOException {
    boolean isThere =
        Dom.children(section, "headerReference").stream()
            .anyMatch(r -> Dom.attribute(r, "type").equals(type));
    if (!isThere) {
      partCounts.merge("header", 1, Integer::sum);
      String id = addHeader("header", document.beside("header"), FrameXml.empty("hdr"));
      Element reference =
          section.getOwnerDocument().createElementNS(PartNames.WORD, "w:headerReference");
      reference.setAttributeNS(PartNames.WORD, "w:type", type);
      reference.setAttributeNS(PartNames.RELATIONSHIPS, "r:id", id);
      section.insertBefore(reference, section.getFirstChild());
    }
  }

  // The package

  private void putStatic(String type, byte[] xml) {
    copied.put("word/" + type + ".xml", xml);
    document.relationships().to(type, type + ".xml");
    contentTypes.put("word/" + type + ".xml", WORD_TYPE + type + "+xml");
  }

  /** A theme that shows pictures stays behind: it would bring parts of its own. */
  private void copyTheme() throws IOException, OpenXML4JException {
    Optional<PackagePart> part = source.related("theme");
    Optional<byte[]> theme = part.isPresent() ? FrameTheme.of(part.get()) : Optional.empty();
    if (theme.isPresent()) {
      copied.put("word/theme/theme1.xml", theme.get());
      document.relationships().to("theme", "theme/theme1.xml");
      contentTypes.put("word/theme/theme1.xml", THEME_TYPE);
    }
  }

  private void relateSlotted() {
    document.relationships().to("numbering", "numbering.xml");
    document.relationships().to("footnotes", "footnotes.xml");
    document.relationships().to("endnotes", "endnotes.xml");
    contentTypes.put(PartNames.NUMBERING, WORD_TYPE + "numbering+xml");
    contentTypes.put(PartNames.FOOTNOTES, WORD_TYPE + "footnotes+xml");
    contentTypes.put(PartNames.ENDNOTES, WORD_TYPE + "endnotes+xml");
  }

  private ZipPrefix entries() {
    contentTypes.put(PartNames.DOCUMENT, WORD_TYPE + "document.main+xml");
    contentTypes.put(PartNames.CORE, "application/vnd.openxmlformats-package.core-properties+xml");
    ZipWriter entries = new ZipWriter(Deflate.thorough());
    entries.begin();
    add(entries, "[Content_Types].xml", FrameXml.utf8(contentTypesPart()));
    add(entries, "_rels/.rels", FrameXml.utf8(rootRelationships()));
    copied.forEach((name, bytes) -> add(entries, name, bytes));
    return entries.prefix();
  }

  private static void add(ZipWriter entries, String name, byte[] bytes) {
    new PartCheck().demandSound(name, bytes, bytes.length);
    entries.entry(name, bytes, 0, bytes.length);
  }

  private String contentTypesPart() {
    StringBuilder xml = new StringBuilder(PartNames.XML_DECLARATION);
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    xml.append(
        "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    xml.append("<Default Extension=\"png\" ContentType=\"image/png\"/>");
    xml.append("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
    contentTypes.forEach(
        (part, type) ->
            xml.append("<Override PartName=\"/")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
    return xml.append("</Types>").toString();
  }

  private static String rootRelationships() {
    return PartNames.XML_DECLARATION
        + "<Relationships xmlns=\""
        + PartNames.PACKAGE_RELATIONSHIPS
        + "\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + PartNames.RELATIONSHIPS
        + "/officeDocument\" Target=\""
        + PartNames.DOCUMENT
        + "\"/>"
        + "<Relationship Id=\"rId2\" Type=\""
        + PartNames.PACKAGE_RELATIONSHIPS
        + "/metadata/core-properties\" Target=\""
        + PartNames.CORE
        + "\"/>"
        + "</Relationships>";
  }

  private static boolean isBehind(Element one, Element other) {
    return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
  }

  /** Properties in which somebody typed fields; the others tell of another file. */
  private void addProperties() throws OpenXML4JException {
    source
        .properties()
        .forEach(
            (name, value) -> {
              if (!CodeSpans.of(value).isEmpty() && !Marks.isIn(value)) {
                String word = name.substring(name.indexOf(':') + 1);
                text.addProperty(name, "document property " + word, AllowedCopy.seen(value));
              }
            });
  }

  private static Look look(Map<String, String> styleIds, FrameNumbering numbering, int width)
      throws IOException {
    int numbers = numbering.listOf("List Number", "1");
    int bullets = numbering.listOf("List Bullet", "2");
    int legislative = numbering.listOf("Legislative Item", "3");
    int first = numbering.highestNumber() + 1;
    return new Look(styleIds, numbers, bullets, legislative, first, width);
  }

  /** The width between the margins where the body stands, in twentieths of a point. */
  private static int textWidth(FrameXml body, Optional<Element> slot) {
    return measure(body, slot, "pgSz", "w", LETTER_WIDTH)
        - measure(body, slot, "pgMar", "left", IMPLIED_MARGIN)
        - measure(body, slot, "pgMar", "right", IMPLIED_MARGIN);
  }

  /** A measure of the section that ends behind the slot. */
  private static int measure(
      FrameXml body, Optional<Element> slot, String name, String attribute, int otherwise) {
    return Dom.words(body.root(), name).stream()
        .filter(e -> slot.isEmpty() || isBehind(slot.get(), e))
        .map(e -> Dom.attribute(e, attribute))
        .findFirst()
        .map(Integer::parseInt)
        .orElse(otherwise);
  }
}
