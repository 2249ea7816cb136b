package org.engross.render.docx.volume;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.engross.document.Document;
import org.engross.render.docx.DocxRenderer;
import org.engross.render.docx.Filled;
import org.engross.render.docx.PartCheck;
import org.engross.render.docx.PartNames;
import org.engross.render.docx.PreparedFrame;
import org.engross.render.docx.zip.PackedPart;
import org.engross.render.docx.zip.ZipCheck;
import org.engross.render.docx.zip.ZipPrefix;
import org.engross.render.docx.zip.ZipWriter;

/**
 * One Word file of many drafts in one frame, one behind the other: each begins on a page 1 of its
 * own, under its own headers, and its notes and lists begin at 1. Only compressed bytes, headers,
 * links and each picture once are held while it grows. Endnotes stand behind the text of their own
 * draft.
 */
public final class Volume {
  private static final String BODY = "<w:body>";
  private static final String BODY_CLOSE = "</w:body>";

  private final DocxRenderer renderer;
  private final Binding binding;
  private final PackedPart body = new PackedPart(PartNames.DOCUMENT);
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();
  private String endnotes = "";
  private String core = "";
  private String waiting = "";
  private int count;

  /**
   * A volume without a draft so far.
   *
   * @param reader which program it is for
   * @param newSheet whether each draft begins on the front of a sheet, for printing on both sides
   */
  public Volume(PreparedFrame frame, Reader reader, boolean newSheet) {
    this.renderer = new DocxRenderer(frame);
    this.binding = new Binding(frame, reader, newSheet);
  }

  /** How many drafts are in it. */
  public int count() {
    return count;
  }

  /**
   * Adds a draft.
   *
   * @param filled the frame's own text merged for it, as {@link DocxRenderer#render} takes it
   */
  public void add(Document document, Filled filled) {
    Map<String, String> parts = new LinkedHashMap<>();
    renderer
        .parts(document, filled)
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(PartNames.MEDIA)) {
                pictures.putIfAbsent(name, bytes);
              } else {
                parts.put(name, Tags.of(bytes));
              }
            });
    String whole = parts.get(PartNames.DOCUMENT);
    int start = whole.indexOf(BODY) + BODY.length();
    if (count == 0) {
      begin(parts, whole.substring(0, start));
    } else {
      endSection();
    }
    count++;
    waiting =
        new BoundDraft(binding, parts, "_end_of_draft_" + count)
            .body(whole.substring(start, whole.lastIndexOf(BODY_CLOSE)));
  }

  /** The first draft gives what stands around all of them. */
  private void begin(Map<String, String> parts, String head) {
    body.write(Tags.bytes(head));
    binding
        .notes()
        .write(Tags.bytes(DraftNotes.head(parts.get(PartNames.FOOTNOTES), "w:footnote")));
    endnotes = DraftNotes.head(parts.get(PartNames.ENDNOTES), "w:endnote");
    core = parts.get(PartNames.CORE);
    for (String relation : Relations.in(parts.get(PartNames.DOCUMENT_RELATIONSHIPS)).values()) {
      if (!relation.matches(".*(/header\"|/footer\"| TargetMode=).*")) {
        binding.relations().id(relation);
      }
    }
  }

  /** Another draft follows the one that waits. */
  private void endSection() {
    int section = waiting.lastIndexOf("<" + Sections.SECTION);
    String text = waiting.substring(0, section);
    body.write(Tags.bytes(LastParagraph.withSection(text, waiting.substring(section))));
  }

  /**
   * Ends the volume. Of itself it says what its first draft does, under a title of its own.
   *
   * @throws IllegalStateException if no draft is in it
   */
  public byte[] finish(String title) {
    if (count == 0) {
      throw new IllegalStateException("a volume without a draft");
    }
    body.write(Tags.bytes(waiting + BODY_CLOSE + "</w:document>"));
    binding.notes().write(Tags.bytes("</w:footnotes>"));
    ZipWriter zip = new ZipWriter();
    zip.begin();
    put(zip, SharedParts.CONTENT_TYPES, Tags.bytes(contentTypes()));
    shared(zip);
    put(zip, PartNames.CORE, Tags.bytes(titled(title)));
    binding.headers().parts().forEach((name, bytes) -> put(zip, name, bytes));
    pictures.forEach((name, bytes) -> put(zip, name, bytes));
    put(zip, PartNames.NUMBERING, binding.lists().bytes());
    zip.entry(binding.notes());
    put(zip, PartNames.ENDNOTES, Tags.bytes(endnotes + "</w:endnotes>"));
    if (!binding.noteRelations().isEmpty()) {
      put(zip, PartNames.FOOTNOTE_RELATIONSHIPS, binding.noteRelations().bytes());
    }
    put(zip, PartNames.DOCUMENT_RELATIONSHIPS, binding.relations().bytes());
    zip.entry(body);
    byte[] file = zip.finish();
    try (ZipCheck check = new ZipCheck()) {
      check.demandSound(file, ZipPrefix.NONE);
    }
    return file;
  }

  private static void put(ZipWriter zip, String name, byte[] bytes) {
    new PartCheck().demandSound(name, bytes, bytes.length);
    zip.entry(name, bytes, 0, bytes.length);
  }

  private void shared(ZipWriter zip) {
    for (String name : binding.shared().names()) {
      if (!name.equals(SharedParts.CONTENT_TYPES) && !binding.headers().parts().containsKey(name)) {
        binding.shared().copy(name, zip);
      }
    }
  }

  private String titled(String title) {
    String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    int start = core.indexOf("<dc:title>") + "<dc:title>".length();
    return core.substring(0, start)
        + Tags.of(escaped.getBytes(StandardCharsets.UTF_8))
        + core.substring(core.indexOf("</dc:title>"));
  }

  /** The frame's, with the headers of this volume in place of its own. */
  private String contentTypes() {
    Map<String, String> types = binding.headers().types();
    StringBuilder added = new StringBuilder();
    types.forEach(
        (name, type) -> {
          added.append("<Override PartName=\"/").append(name).append("\" ContentType=\"");
          added.append(type).append("\"/>");
        });
    String others =
        Tags.changed(
            binding.shared().text(SharedParts.CONTENT_TYPES),
            tag -> types.containsKey(partName(tag)) ? "" : tag);
    return others.replace("</Types>", added + "</Types>");
  }

  private static String partName(String tag) {
    String name = Tags.attribute(tag, "PartName");
    return name.isEmpty() ? name : name.substring(1);
  }
}
