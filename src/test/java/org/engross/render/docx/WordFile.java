package org.engross.render.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Word file made by hand for a test: as small as can be, with what the test is about in it. */
public final class WordFile {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

  private static final String CORE_TYPE =
      "<Override PartName=\"/docProps/core.xml\""
          + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
  private static final String CORE_RELATIONSHIP =
      "<Relationship Id=\"b\" Type=\""
          + PartNames.PACKAGE_RELATIONSHIPS
          + "/metadata/core-properties\" Target=\"docProps/core.xml\"/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relationships = new StringBuilder();
  private final StringBuilder headerRelationships = new StringBuilder();
  private final StringBuilder references = new StringBuilder();
  private String mainType = TYPES + "document.main+xml";
  private String body;
  private String sectionEnd = "";
  private String core = "";
  private int count;

  private WordFile(String body) {
    this.body = body;
    part("styles", "oddly-named", "<w:styles" + NAMESPACES + "/>");
  }

  /** A file whose body is this XML. */
  public static WordFile of(String body) {
    return new WordFile(body);
  }

  /** A file whose body's paragraphs have these texts, one run each. */
  public static WordFile ofTexts(String... texts) {
    StringBuilder body = new StringBuilder();
    for (String text : texts) {
      body.append(p(text));
    }
    return of(body.toString());
  }

  /** A paragraph of one run. */
  public static String p(String... runs) {
    StringBuilder p = new StringBuilder("<w:p>");
    for (String run : runs) {
      p.append("<w:r><w:t xml:space=\"preserve\">");
      p.append(run.replace("&", "&amp;").replace("<", "&lt;")).append("</w:t></w:r>");
    }
    return p.append("</w:p>").toString();
  }

  /** A row of cells, each with one paragraph. */
  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.isEmpty() ? "<w:p/>" : p(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  /** A table. */
  public static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  /** A picture of one inch, which the part has as {@code rIdPicture}. */
  public static String picture(String description) {
    return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/>"
        + "<wp:docPr id=\"7\" name=\"C:\\Users\\jdoe\\seal.png\" descr=\""
        + description
        + "\"/><a:graphic><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr"
        + " id=\"7\" name=\"seal.png\" descr=\"C:\\seal.png\"/>"
        + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"
        + " r:embed=\"rIdPicture\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off"
        + " x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"914400\"/></a:xfrm><a:prstGeom"
        + " prst=\"rect\"><a:avLst/>"
        + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        + "</w:r></w:p>";
  }

  /** A blue disc on nothing. */
  public static byte[] png() {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(20, 40, 120));
    pen.fillOval(2, 2, 36, 36);
    pen.dispose();
    return encoded(image, "png");
  }

  static byte[] encoded(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A header for pages of a type: {@code default}, {@code first}. */
  public WordFile header(String type, String content) {
    return section("header", "hdr", type, content);
  }

  /** A footer for pages of a type. */
  public WordFile footer(String type, String content) {
    return section("footer", "ftr", type, content);
  }

  private WordFile section(String kind, String root, String type, String content) {
    String id =
        part(
            kind,
            kind + "-of-" + type,
            "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
    references.append("<w:").append(kind).append("Reference w:type=\"").append(type);
    references.append("\" r:id=\"").append(id).append("\"/>");
    sectionEnd = type.equals("first") ? "<w:titlePg/>" : sectionEnd;
    return this;
  }

  /** The picture that the headers show. */
  WordFile headerPicture(byte[] bytes) {
    parts.put("word/media/seal.png", bytes);
    headerRelationships.append(
        "<Relationship Id=\"rIdPicture\" Type=\""
            + PartNames.RELATIONSHIPS
            + "/image\" Target=\"media/seal.png\"/>");
    return this;
  }

  /** The picture that the headers show, drawn for the test. */
  public WordFile headerPicture() {
    return headerPicture(png());
  }

  /** A part of WordprocessingML; gives its relationship. */
  private String part(String type, String name, String xml) {
    return part(type, name + ".xml", TYPES + type + "+xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  private String part(String type, String name, String contentType, byte[] bytes) {
    parts.put("word/" + name, bytes);
    types.append("<Override PartName=\"/word/").append(name).append("\" ContentType=\"");
    types.append(contentType).append("\"/>");
    return relate(type, name, "");
  }

  private String relate(String type, String target, String mode) {
    String id = "rId" + ++count;
    relationships.append("<Relationship Id=\"").append(id).append("\" Type=\"");
    relationships.append(PartNames.RELATIONSHIPS).append('/').append(type).append("\" Target=\"");
    relationships.append(target).append('"').append(mode).append("/>");
    return id;
  }

  WordFile with(String type, String name, String contentType, String content) {
    part(type, name, contentType, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  WordFile styles(String xml) {
    parts.put(
        "word/oddly-named.xml",
        ("<w:styles" + NAMESPACES + ">" + xml + "</w:styles>").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A part of notes with one in it, whose number this is. */
  public WordFile notes(String word, String id, String content) {
    String root = word + "s";
    String note = "<w:" + word + " w:id=\"" + id + "\">" + content + "</w:" + word + ">";
    part(root, root, "<w:" + root + NAMESPACES + ">" + note + "</w:" + root + ">");
    return this;
  }

  /** What it says of itself: its title and its subject. */
  public WordFile properties(String title, String subject) {
    core =
        "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + title.replace("&", "&amp;")
            + "</dc:title><dc:subject>"
            + subject
            + "</dc:subject></cp:coreProperties>";
    return this;
  }

  /** Its lists. */
  public WordFile numbering(String xml) {
    part("numbering", "numbering", "<w:numbering" + NAMESPACES + ">" + xml + "</w:numbering>");
    return this;
  }

  WordFile settings(String xml) {
    part("settings", "settings", "<w:settings" + NAMESPACES + ">" + xml + "</w:settings>");
    return this;
  }

  WordFile outside(String type, String target) {
    relate(type, target, " TargetMode=\"External\"");
    return this;
  }

  WordFile mainType(String type) {
    mainType = type;
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    String document =
        "<w:document"
            + NAMESPACES
            + "><w:body>"
            + body
            + "<w:sectPr>"
            + references
            + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
            + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\""
            + " w:gutter=\"0\"/>"
            + sectionEnd
            + "</w:sectPr></w:body></w:document>";
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/word/main.xml\" ContentType=\""
            + mainType
            + "\"/>"
            + types
            + (core.isEmpty() ? "" : CORE_TYPE)
            + "</Types>");
    all.put(
        "_rels/.rels",
        rels(
            "<Relationship Id=\"a\" Type=\""
                + PartNames.RELATIONSHIPS
                + "/officeDocument\" Target=\"word/main.xml\"/>"
                + (core.isEmpty() ? "" : CORE_RELATIONSHIP)));
    if (!core.isEmpty()) {
      all.put("docProps/core.xml", core);
    }
    all.put("word/main.xml", document);
    all.put("word/_rels/main.xml.rels", rels(relationships.toString()));
    if (headerRelationships.length() > 0) {
      parts.keySet().stream()
          .filter(name -> name.startsWith("word/header-of-"))
          .forEach(
              name ->
                  all.put(
                      name.replace("word/", "word/_rels/") + ".rels",
                      rels(headerRelationships.toString())));
    }
    return zip(all);
  }

  private static String rels(String content) {
    return "<Relationships xmlns=\""
        + PartNames.PACKAGE_RELATIONSHIPS
        + "\">"
        + content
        + "</Relationships>";
  }

  private byte[] zip(Map<String, String> texts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        zip.putNextEntry(entry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(entry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }
}
