package org.engross.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A person's Word file with comments of ours at its paragraphs; all else in it stays as it is. Word
 * has no comments in headers, footers and notes: those stand at the first paragraph, and say where
 * they belong.
 */
public final class Commented {
  private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";
  private static final String TYPES = "[Content_Types].xml";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String PARAGRAPH = "paragraph ";
  private static final int MOST_BYTES = 64 * 1024 * 1024;
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private String documentName = "";
  private String commentsName = "";
  private Document document;
  private Document comments;
  private int next;

  /**
   * What is said of a place.
   *
   * @param part {@code paragraph 3}, {@code header 1, paragraph 2}; empty for the whole file
   */
  public record Remark(String part, String text) {
    /** Refuses null. */
    public Remark {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(text, "text");
    }
  }

  private Commented() {}

  /**
   * The file with a comment for each remark.
   *
   * @throws IOException if it is no Word file that can be read
   */
  public static byte[] of(byte[] docx, List<Remark> remarks) throws IOException {
    Commented file = new Commented();
    file.unpack(docx);
    remarks.forEach(file::add);
    file.entries.put(file.documentName, FrameXml.utf8(XmlText.of(file.document)));
    return file.packed();
  }

  // The package

  private void unpack(byte[] docx) throws IOException {
    int room = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(room + 1);
        room -= bytes.length;
        if (room < 0) {
          throw new IOException("the file unpacks to more than 64 MB");
        }
        entries.put(entry.getName(), bytes);
      }
    }
    documentName = target(read("_rels/.rels"), "officeDocument", "");
    document = read(documentName);
    document.getDocumentElement().setAttributeNS(NAMESPACES, "xmlns:w", PartNames.WORD);
    openComments();
  }

  private Document read(String name) throws IOException {
    byte[] bytes = entries.get(name);
    if (bytes == null) {
      throw new IOException("the file lacks " + name);
    }
    return FrameXml.parse(new ByteArrayInputStream(bytes));
  }

  /** Where a relationship of this type leads, or empty. */
  private static String target(Document relationships, String type, String folder) {
    return Dom.children(relationships.getDocumentElement()).stream()
        .filter(r -> r.getAttribute("Type").endsWith("/" + type))
        .map(r -> r.getAttribute("Target"))
        .map(name -> name.startsWith("/") ? name.substring(1) : folder + name)
        .findFirst()
        .orElse("");
  }

  /** Comments that are there already stay, and ours come behind them. */
  private void openComments() throws IOException {
    String folder = documentName.substring(0, documentName.lastIndexOf('/') + 1);
    String relationshipsName =
        folder + "_rels/" + documentName.substring(folder.length()) + ".rels";
    Document relationships = read(relationshipsName);
    String name = target(relationships, "comments", folder);
    if (!name.isEmpty()) {
      comments = read(name);
      comments.getDocumentElement().setAttributeNS(NAMESPACES, "xmlns:w", PartNames.WORD);
      Dom.words(comments.getDocumentElement(), "comment").stream()
          .mapToInt(c -> Integer.parseInt(Dom.attribute(c, "id")))
          .forEach(id -> next = Math.max(next, id + 1));
    } else {
      comments = FrameXml.emptyDocument("comments");
      name = folder + "comments.xml";
      relate(relationships, relationshipsName);
      declare(name);
    }
    commentsName = name;
  }

  private void relate(Document relationships, String name) {
    Element made = like(relationships, "Relationship");
    made.setAttribute("Id", "rIdComments");
    made.setAttribute("Type", PartNames.RELATIONSHIPS + "/comments");
    made.setAttribute("Target", "comments.xml");
    entries.put(name, FrameXml.utf8(XmlText.of(relationships)));
  }

  private void declare(String name) throws IOException {
    Document types = read(TYPES);
    Element made = like(types, "Override");
    made.setAttribute("PartName", "/" + name);
    made.setAttribute("ContentType", COMMENTS_TYPE);
    entries.put(TYPES, FrameXml.utf8(XmlText.of(types)));
  }

  /** A new element at the end, in the root's namespace. */
  private static Element like(Document xml, String name) {
    Element root = xml.getDocumentElement();
    Element made = xml.createElementNS(root.getNamespaceURI(), name);
    root.appendChild(made);
    return made;
  }

  private byte[] packed() throws IOException {
    entries.put(commentsName, FrameXml.utf8(XmlText.of(comments)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry made = new ZipEntry(entry.getKey());
        made.setTimeLocal(TIME);
        zip.putNextEntry(made);
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  // The comments

  private void add(Remark remark) {
    List<Element> paragraphs =
        Dom.words(document.getDocumentElement(), "p").stream()
            .filter(p -> Dom.around(p, "Fallback") == null)
            .toList();
    boolean isOfPage = remark.part.startsWith(PARAGRAPH);
    int number = isOfPage ? Integer.parseInt(remark.part.substring(PARAGRAPH.length())) : 1;
    if (paragraphs.isEmpty()) {
      return;
    }
    Element paragraph = paragraphs.get(Math.min(number, paragraphs.size()) - 1);
    String where = isOfPage || remark.part.isEmpty() ? "" : remark.part + ": ";
    mark(paragraph, Integer.toString(next));
    comment(Integer.toString(next), where + remark.text);
    next++;
  }

  private void mark(Element paragraph, String id) {
    List<Element> properties = Dom.children(paragraph, "pPr");
    Node first =
        properties.isEmpty() ? paragraph.getFirstChild() : properties.get(0).getNextSibling();
    paragraph.insertBefore(word(document, "commentRangeStart", id), first);
    paragraph.appendChild(word(document, "commentRangeEnd", id));
    Element run = document.createElementNS(PartNames.WORD, "w:r");
    run.appendChild(word(document, "commentReference", id));
    paragraph.appendChild(run);
  }

  private static Element word(Document xml, String name, String id) {
    Element made = xml.createElementNS(PartNames.WORD, "w:" + name);
    made.setAttributeNS(PartNames.WORD, "w:id", id);
    return made;
  }

  private void comment(String id, String words) {
    Element comment = word(comments, "comment", id);
    comment.setAttributeNS(PartNames.WORD, "w:author", "Engross");
    comment.setAttributeNS(PartNames.WORD, "w:initials", "E");
    Element text = comments.createElementNS(PartNames.WORD, "w:t");
    text.setAttribute("xml:space", "preserve");
    text.setTextContent(words);
    Element run = comments.createElementNS(PartNames.WORD, "w:r");
    run.appendChild(text);
    Element paragraph = comments.createElementNS(PartNames.WORD, "w:p");
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
    comments.getDocumentElement().appendChild(comment);
  }
}
