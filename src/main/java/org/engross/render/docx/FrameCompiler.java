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
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.engross.document.Role;
import org.w3c.dom.Element;

/**
 * Reads a frame, a Word file that a person edits in Word, and prepares it: a new package is built
 * from the parts that a draft needs (styles, numbering, fonts, theme, headers, footers, page
 * setup), and nothing else of the file goes on.
 *
 * <p>The only place that loads POI. The build runs {@link #main} for the frames in {@code
 * templates/}.
 */
public final class FrameCompiler {
  /** Every style that the renderer may ask for, beside those of the roles. */
  private static final List<String> STYLES =
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
          "Hyperlink");

  /** What of the settings shapes a page; the rest tells of the machine or the person. */
  private static final Set<String> SETTINGS =
      Set.of(
          "zoom",
          "evenAndOddHeaders",
          "defaultTabStop",
          "autoHyphenation",
          "characterSpacingControl",
          "footnotePr",
          "compat");

  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final PackagePart document;
  private final boolean draft;
  private final Map<String, byte[]> copied = new LinkedHashMap<>();
  private final Map<String, String> contentTypes = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private final List<Slotted> headers = new ArrayList<>();
  private int relationshipCount;

  private FrameCompiler(OPCPackage source, boolean draft) throws OpenXML4JException {
    this.draft = draft;
    this.document =
        source.getPart(
            source
                .getRelationshipsByType(PartNames.RELATIONSHIPS + "/officeDocument")
                .getRelationship(0));
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
  }

  /**
   * Prepares one frame.
   *
   * @param frame the bytes of a .docx file
   * @param draft whether each page is marked DRAFT
   */
  public static PreparedFrame compile(InputStream frame, boolean draft) throws IOException {
    try (OPCPackage source = OPCPackage.open(frame)) {
      PreparedFrame prepared = new FrameCompiler(source, draft).prepare();
      source.revert();
      return prepared;
    } catch (OpenXML4JException e) {
      throw new IOException("this is no Word file: " + e.getMessage(), e);
    }
  }

  private PreparedFrame prepare() throws IOException, OpenXML4JException {
    FrameXml body = FrameXml.read(part(document));
    copySections(body);
    copy("styles", "styles");
    FrameXml numbering = FrameXml.read(related("numbering"));
    copy("fontTable", "fontTable");
    copyTheme();
    putStatic(
        "settings", "settings", FrameXml.read(related("settings")).keepOnly(SETTINGS).bytes());
    relate("numbering", "numbering.xml");
    relate("footnotes", "footnotes.xml");
    contentType(PartNames.NUMBERING, CONTENT_TYPE + "numbering+xml");
    contentType(PartNames.FOOTNOTES, CONTENT_TYPE + "footnotes+xml");
    return new PreparedFrame(
        entries(),
        body.slotInPlaceOfParagraph("$body").part(PartNames.DOCUMENT),
        relationshipsPart(),
        FrameXml.read(related("footnotes")).slotAtEnd().part(PartNames.FOOTNOTES),
        numbering.slotAfterLast("num").part(PartNames.NUMBERING),
        headers,
        look(body, numbering));
  }

  /** Headers and footers go on under new names, and the sections refer to these. */
  private void copySections(FrameXml body) throws IOException, OpenXML4JException {
    int count = 0;
    for (Element reference : body.all("headerReference", "footerReference")) {
      boolean header = reference.getLocalName().equals("headerReference");
      String kind = header ? "header" : "footer";
      String target = kind + ++count + ".xml";
      FrameXml part =
          FrameXml.read(
              part(
                  document.getRelatedPart(
                      document.getRelationship(
                          reference.getAttributeNS(PartNames.RELATIONSHIPS, "id")))));
      reference.setAttributeNS(PartNames.RELATIONSHIPS, "r:id", relate(kind, target));
      contentType("word/" + target, CONTENT_TYPE + kind + "+xml");
      if (header && draft) {
        part.addWatermark(count);
      }
      if (part.hasText("$continuation")) {
        headers.add(part.slotInPlaceOfText("$continuation").part("word/" + target));
      } else {
        copied.put("word/" + target, part.bytes());
      }
    }
  }

  private void copy(String type, String name) throws IOException, OpenXML4JException {
    putStatic(type, name, FrameXml.read(related(type)).bytes());
  }

  private void copyTheme() throws IOException, OpenXML4JException {
    if (document.getRelationshipsByType(PartNames.RELATIONSHIPS + "/theme").size() > 0) {
      copied.put("word/theme/theme1.xml", FrameXml.read(related("theme")).bytes());
      relate("theme", "theme/theme1.xml");
      contentType(
          "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
    }
  }

  private void putStatic(String type, String name, byte[] xml) {
    copied.put("word/" + name + ".xml", xml);
    relate(type, name + ".xml");
    contentType("word/" + name + ".xml", CONTENT_TYPE + type + "+xml");
  }

  private String relate(String type, String target) {
    String id = "rId" + ++relationshipCount;
    relationships.append("<Relationship Id=\"").append(id).append("\" Type=\"");
    relationships.append(PartNames.RELATIONSHIPS).append('/').append(type);
    relationships.append("\" Target=\"").append(target).append("\"/>");
    return id;
  }

  private void contentType(String part, String type) {
    contentTypes.put(part, type);
  }

  private Slotted relationshipsPart() {
    String head =
        PartNames.XML_DECLARATION
            + "<Relationships xmlns=\""
            + PartNames.PACKAGE_RELATIONSHIPS
            + "\">";
    return new Slotted(
        PartNames.DOCUMENT_RELATIONSHIPS,
        FrameXml.utf8(head + relationships),
        FrameXml.utf8("</Relationships>"));
  }

  private ZipPrefix entries() {
    contentType(PartNames.DOCUMENT, CONTENT_TYPE + "document.main+xml");
    contentType(PartNames.CORE, "application/vnd.openxmlformats-package.core-properties+xml");
    ZipWriter entries = new ZipWriter(Deflate.thorough());
    entries.begin();
    add(entries, "[Content_Types].xml", FrameXml.utf8(contentTypesPart()));
    add(entries, "_rels/.rels", FrameXml.utf8(rootRelationships()));
    copied.forEach((name, bytes) -> add(entries, name, bytes));
    return entries.prefix();
  }

  private static void add(ZipWriter entries, String name, byte[] bytes) {
    entries.entry(name, bytes, 0, bytes.length);
  }

  private String contentTypesPart() {
    StringBuilder xml = new StringBuilder(PartNames.XML_DECLARATION);
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    xml.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
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

  private Look look(FrameXml body, FrameXml numbering) throws IOException, OpenXML4JException {
    FrameXml styles = FrameXml.read(related("styles"));
    Map<String, String> ids = new LinkedHashMap<>();
    for (String name :
        Stream.concat(STYLES.stream(), Stream.of(Role.values()).map(Role::wordStyle)).toList()) {
      ids.put(name, styles.styleId(name));
    }
    return new Look(
        ids,
        numbering.abstractNumbering(styles.numberingOf(ids.get("List Number"))),
        numbering.abstractNumbering(styles.numberingOf(ids.get("List Bullet"))),
        numbering.abstractNumbering(styles.numberingOf(ids.get("Legislative Item"))),
        numbering.highestNumber() + 1,
        body.textWidth());
  }

  private InputStream related(String type) throws IOException, InvalidFormatException {
    for (PackageRelationship relationship :
        document.getRelationshipsByType(PartNames.RELATIONSHIPS + "/" + type)) {
      return part(document.getRelatedPart(relationship));
    }
    throw new IOException("the frame has no " + type);
  }

  private static InputStream part(PackagePart part) throws IOException {
    return part.getInputStream();
  }
}
