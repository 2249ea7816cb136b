package org.engross.render.docx.volume;

import java.util.Map;
import org.engross.render.docx.PartNames;

/** One draft on its way into the volume: its body, with ids that no other draft there has. */
final class BoundDraft {
  private static final String RULE =
      "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"auto\"/></w:pBdr>";

  private final Binding binding;
  private final Map<String, String> parts;
  private final String bookmark;
  private final Map<String, String> relations;
  private final Map<String, String> noteRelations;
  private final Map<String, String> endnoteRelations;
  private final DraftNotes footnotes;
  private final DraftNotes endnotes;
  private final StringBuilder ending = new StringBuilder();
  private boolean isMarked;
  private boolean countsPages;

  /**
   * @param parts the parts of the draft that are its own, by name
   * @param bookmark names its end, for what counts its pages
   */
  BoundDraft(Binding binding, Map<String, String> parts, String bookmark) {
    this.binding = binding;
    this.parts = parts;
    this.bookmark = bookmark;
    this.relations = Relations.in(parts.get(PartNames.DOCUMENT_RELATIONSHIPS));
    this.noteRelations = Relations.in(parts.get(PartNames.FOOTNOTE_RELATIONSHIPS));
    this.endnoteRelations = Relations.in(parts.get(PartNames.ENDNOTE_RELATIONSHIPS));
    this.footnotes = new DraftNotes(parts.get(PartNames.FOOTNOTES), "w:footnote");
    this.endnotes = new DraftNotes(parts.get(PartNames.ENDNOTES), "w:endnote");
  }

  /**
   * The content of the body as it stands in the volume, the properties of its last section last.
   *
   * @param content the draft's own
   */
  String body(String content) {
    isMarked = binding.marksNotes() && !content.contains("<w:footnotePr>");
    countsPages = PageCount.isIn(content);
    binding.ids().begin();
    binding.lists().begin(parts.get(PartNames.NUMBERING));
    String bound = Tags.changed(PageCount.of(content, bookmark), this::tag);
    String inSections = binding.sections().set(bound);
    int last = inSections.lastIndexOf("<" + Sections.SECTION);
    String text = inSections.substring(0, last) + ending;
    return (countsPages ? LastParagraph.withEnd(text, end()) : text) + inSections.substring(last);
  }

  private String end() {
    String id = " w:id=\"" + binding.ids().nextBookmark() + "\"";
    return "<w:bookmarkStart" + id + " w:name=\"" + bookmark + "\"/><w:bookmarkEnd" + id + "/>";
  }

  private String tag(String tag) {
    return switch (Tags.name(tag)) {
      case "w:footnoteReference" -> footnote(tag);
      case "w:endnoteReference" -> endnote(tag);
      case "w:numId" -> list(tag);
      case "w:headerReference" -> header("header", tag);
      case "w:footerReference" -> header("footer", tag);
      default -> related(binding.ids().renewedTag(tag), relations, binding.relations());
    };
  }

  private String list(String tag) {
    return Tags.with(tag, "w:val", binding.lists().number(Tags.attribute(tag, "w:val")));
  }

  private String header(String kind, String tag) {
    String target = Relations.target(relations.get(Tags.attribute(tag, "r:id")));
    countsPages |= binding.headers().counts(target, parts);
    return Tags.with(tag, "r:id", binding.headers().id(kind, target, parts, bookmark));
  }

  private static String related(String tag, Map<String, String> from, Relations to) {
    for (String name : new String[] {"r:id", "r:embed"}) {
      String id = Tags.attribute(tag, name);
      if (!id.isEmpty()) {
        return Tags.with(tag, name, to.id(from.get(id)));
      }
    }
    return tag;
  }

  // Notes

  private String footnote(String tag) {
    String id = " w:id=\"" + binding.nextNote() + "\"";
    String note = note(footnotes, tag, "", noteRelations, binding.noteRelations());
    binding.notes().write(Tags.bytes("<w:footnote" + id + ">" + note + "</w:footnote>"));
    return isMarked ? marked(id) : "<w:footnoteReference" + id + "/>";
  }

  /** A separator here lets LibreOffice show the rule above the notes of this section. */
  private String marked(String id) {
    return "<w:separator/><w:footnoteReference w:customMarkFollows=\"1\""
        + id
        + "/>"
        + text(footnotes.nextMark());
  }

  /** Endnotes become text; a rule stands above them. */
  private String endnote(String tag) {
    String sign = text(endnotes.nextMark());
    String note = note(endnotes, tag, sign, endnoteRelations, binding.relations());
    boolean isFirst = ending.length() == 0;
    ending.append(isFirst ? note.replaceFirst("(<w:pStyle [^>]*/>)", "$1" + RULE) : note);
    return sign;
  }

  /**
   * The content of a note.
   *
   * @param sign stands at its beginning; empty where the reader numbers it
   */
  private String note(
      DraftNotes from, String tag, String sign, Map<String, String> links, Relations to) {
    return Tags.changed(
        from.content(Tags.attribute(tag, "w:id")),
        inner ->
            DraftNotes.isSign(inner) && !sign.isEmpty()
                ? sign
                : related(binding.ids().renewedTag(inner), links, to));
  }

  private static String text(String mark) {
    return "<w:t>" + mark + "</w:t>";
  }
}
