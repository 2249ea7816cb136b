package org.engross.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.document.Block.Paragraph;
import org.engross.document.Document;
import org.engross.document.Inline;
import org.engross.document.Properties;
import org.engross.document.Role;
import org.engross.render.docx.zip.Piece;
import org.engross.render.docx.zip.ZipCheck;
import org.engross.render.docx.zip.ZipWriter;

/**
 * Lays the parts of one draft behind those that the frame gives: those first that drafts of a batch
 * have in common, the body last.
 */
final class PackageWriter {
  private static final String TITLE = "dc:title";

  private final PreparedFrame frame;
  private final ZipWriter zip = new ZipWriter();
  private final ZipCheck check = new ZipCheck();
  private final PartCheck partCheck = new PartCheck();
  private final Stretches stretches = new Stretches();
  private final Map<String, List<Stretch>> written = new LinkedHashMap<>();
  private final Map<String, List<Piece>> pieces = new HashMap<>();
  private final DocxWriter content;
  private final MergedParts.Parts zipped = this::zip;
  private MergedParts.Parts parts = zipped;
  private final Xml part = new Xml();
  private final Xml heads = new Xml();
  private final Xml relationships = new Xml();
  private final Optional<MergedParts> merged;
  private final Map<String, Stretch> pictures = new HashMap<>();
  private Optional<List<DocxText.Part>> wordsOfFrame = Optional.empty();

  /**
   * @param content what the draft is made of
   * @param merged the frame's own text; empty if it has none
   */
  PackageWriter(PreparedFrame frame, DocxWriter content, Optional<MergedParts> merged) {
    this.frame = frame;
    this.content = content;
    this.merged = merged;
  }

  /**
   * The file.
   *
   * @param text the frame's own text, merged for this draft
   */
  byte[] write(Document document, String text) {
    zip.begin(frame.entries());
    written.clear();
    pieces.clear();
    write(document, text, zipped);
    byte[] file = zip.finish();
    check.demandSound(file, frame.entries(), pieces);
    return file;
  }

  private void zip(String name, Xml xml) {
    List<Stretch> all = stretches.of(xml);
    partCheck.demandSound(name, xml, all);
    zip(name, all);
  }

  private void zip(String name, List<Stretch> all) {
    List<Piece> its = new ArrayList<>(all.size());
    for (Stretch stretch : all) {
      its.add(stretch.piece());
    }
    zip.entry(name, its);
    written.put(name, all);
    pieces.put(name, its);
  }

  /**
   * The words of the last file, as {@link DocxText} reads them; of stretches that other files had,
   * too, the very same strings.
   */
  List<DocxText.Part> words() {
    List<DocxText.Part> words = new ArrayList<>(wordsOfFrame());
    written.forEach(
        (name, all) -> {
          if (DocxText.isRead(name)) {
            all.forEach(one -> words.add(new DocxText.Part(DocxText.isHead(name), one.words())));
          }
        });
    return words;
  }

  private List<DocxText.Part> wordsOfFrame() {
    if (wordsOfFrame.isEmpty()) {
      zip.begin(frame.entries());
      wordsOfFrame = Optional.of(new DocxText().of(zip.finish()));
    }
    return wordsOfFrame.get();
  }

  /** The parts alone, those left out that every draft in this frame shares. */
  void parts(Document document, String text, MergedParts.Parts to) {
    write(
        document,
        text,
        (name, xml) -> {
          partCheck.demandSound(name, xml.array(), xml.length());
          to.put(name, xml);
        });
  }

  private void write(Document document, String text, MergedParts.Parts to) {
    parts = to;
    Map<String, String> properties = properties(text);
    continuation(document);
    if (merged.isPresent()) {
      merged.get().write(text, heads, this::put);
    }
    put(frame.numbering(), content.lists());
    notes(frame.footnotes(), content.footnotes(), PartNames.FOOTNOTE_RELATIONSHIPS);
    notes(frame.endnotes(), content.endnotes(), PartNames.ENDNOTE_RELATIONSHIPS);
    put(frame.documentRelationships(), bodyRelationships());
    content.pictures().forEach(this::put);
    core(document.properties(), properties);
    frame.headers().forEach(this::putHeader);
    frame.document().ifPresent(body -> putApart(body, content.body()));
  }

  private Map<String, String> properties(String text) {
    return merged.isPresent() ? merged.get().properties(text) : Map.of();
  }

  private void put(Slotted slotted, Xml content) {
    slotted.write(content, part.clear());
    put(slotted.name(), part);
  }

  /** The same with seams around what is in the slot. */
  private void putApart(Slotted slotted, Xml content) {
    slotted.writeApart(content, part.clear());
    put(slotted.name(), part);
  }

  /** A head of later pages, which says to whom the letter is. */
  private void putHeader(Slotted header) {
    header.writeOwn(heads, part.clear());
    put(header.name(), part);
  }

  private void put(String name, Xml xml) {
    parts.put(name, xml);
  }

  private void put(PicturePart picture) {
    if (parts == zipped) {
      zip(picture.name(), List.of(stretch(picture)));
    } else {
      put(picture.name(), part.clear().raw(picture.bytes()));
    }
  }

  /** A picture is looked at and compressed once for all drafts. */
  private Stretch stretch(PicturePart picture) {
    Stretch known = pictures.get(picture.name());
    if (known == null) {
      byte[] bytes = picture.bytes();
      partCheck.demandSound(picture.name(), bytes, bytes.length);
      known = stretches.of(part.clear().raw(bytes)).get(0);
      pictures.put(picture.name(), known);
    }
    return known;
  }

  private Xml bodyRelationships() {
    DocxWriter.relationships(content.bodyLinks(), relationships.clear());
    return DocxWriter.pictureRelationships(content.pictures(), relationships);
  }

  private void notes(Slotted slotted, NoteList notes, String name) {
    put(slotted, notes.xml());
    if (!notes.links().isEmpty()) {
      part.clear().raw(PartNames.XML_DECLARATION);
      part.raw("<Relationships xmlns=\"").raw(PartNames.PACKAGE_RELATIONSHIPS).raw("\">");
      DocxWriter.relationships(notes.links(), part).raw("</Relationships>");
      put(name, part);
    }
  }

  /** The lines of the continuation header, as the content of one run. */
  private void continuation(Document document) {
    heads.clear();
    List<Paragraph> lines = document.paragraphs(Role.CONTINUATION);
    for (int i = 0; i < lines.size(); i++) {
      heads.raw(i == 0 ? "" : "<w:br/>");
      for (Inline inline : lines.get(i).content()) {
        if (inline instanceof Inline.Text text) {
          DocxWriter.text(heads, text.text());
        } else if (inline instanceof Inline.LineBreak) {
          heads.raw("<w:br/>");
        }
      }
    }
  }

  /**
   * ECMA-376 part 2, 11: what the file says of itself. The only time in it is the draft's date.
   *
   * @param own what the frame says in place of the draft, as text of XML
   */
  private void core(Properties properties, Map<String, String> own) {
    String time = properties.date() + "T00:00:00Z";
    part.clear().raw(PartNames.XML_DECLARATION);
    part.raw(
        "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"");
    part.raw(
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\"");
    part.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    if (!own.containsKey(TITLE)) {
      part.seamOfOwn();
      part.raw("<dc:title>").text(properties.title()).raw("</dc:title>");
      part.seam();
    }
    for (Map.Entry<String, String> property : own.entrySet()) {
      part.raw("<").raw(property.getKey()).raw(">");
      part.raw(property.getValue().getBytes(StandardCharsets.UTF_8));
      part.raw("</").raw(property.getKey()).raw(">");
    }
    part.raw("<dc:creator>").text(properties.author()).raw("</dc:creator>");
    part.raw("<dc:language>").text(properties.language()).raw("</dc:language>");
    part.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">").raw(time).raw("</dcterms:created>");
    part.raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">").raw(time).raw("</dcterms:modified>");
    part.raw("</cp:coreProperties>");
    put(PartNames.CORE, part);
  }
}
