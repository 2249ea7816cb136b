package org.engross.render.docx.volume;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.engross.render.docx.PartNames;

/** Ids that Word wants once in a file: of drawings, of shapes, of bookmarks. */
final class Ids {
  static final String DECLARATION = PartNames.XML_DECLARATION;
  static final String NAMESPACE = " xmlns:w=\"" + PartNames.WORD + "\"";

  private static final Set<String> DRAWINGS = Set.of("wp:docPr", "pic:cNvPr", "wps:cNvPr");

  /** Beyond those of the frame's own headers. */
  private static final int FIRST_SHAPE = 100_000;

  private int drawings;
  private int shapes = FIRST_SHAPE;
  private int bookmarks;
  private Map<String, String> ownBookmarks = new HashMap<>();

  /** Leaves free what a part has that stays as it is. */
  void beyond(String xml) {
    Tags.changed(
        xml,
        tag -> {
          if (DRAWINGS.contains(Tags.name(tag))) {
            drawings = Math.max(drawings, Integer.parseInt(Tags.attribute(tag, "id")));
          }
          return tag;
        });
  }

  /** What follows is another draft. */
  void begin() {
    ownBookmarks = new HashMap<>();
  }

  /** The next number for a bookmark. */
  String nextBookmark() {
    return Integer.toString(bookmarks++);
  }

  /** A part with ids of its own. */
  String renewed(String xml) {
    return Tags.changed(xml, this::renewedTag);
  }

  /** A tag with an id of its own, if it has one. */
  String renewedTag(String tag) {
    String name = Tags.name(tag);
    if (DRAWINGS.contains(name)) {
      return Tags.with(tag, "id", Integer.toString(++drawings));
    } else if (name.equals("v:shape")) {
      String number = Integer.toString(++shapes);
      String named = Tags.with(tag, "id", "PowerPlusWaterMarkObject" + number);
      return Tags.with(named, "o:spid", "_x0000_s" + number);
    } else if (name.startsWith("w:bookmark")) {
      String id = Tags.attribute(tag, "w:id");
      return Tags.with(tag, "w:id", ownBookmarks.computeIfAbsent(id, own -> nextBookmark()));
    }
    return tag;
  }
}
