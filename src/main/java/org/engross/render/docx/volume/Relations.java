package org.engross.render.docx.volume;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.render.docx.PartNames;

/**
 * The relationships of one part of the volume: each target once, whichever drafts it comes from.
 */
final class Relations {
  private static final String HEAD =
      PartNames.XML_DECLARATION
          + "<Relationships xmlns=\""
          + PartNames.PACKAGE_RELATIONSHIPS
          + "\">";

  private final Map<String, String> idByRelation = new LinkedHashMap<>();
  private final StringBuilder xml = new StringBuilder();
  private int added;

  /** The relationships in a part, by their ids there. */
  static Map<String, String> in(String part) {
    Map<String, String> relations = new LinkedHashMap<>();
    List<String> all = part == null ? List.of() : Tags.elements(part, "Relationship");
    for (String one : all) {
      relations.put(Tags.attribute(one, "Id"), one);
    }
    return relations;
  }

  /** The target of a relationship. */
  static String target(String relation) {
    return Tags.attribute(relation, "Target");
  }

  /** The id that a draft's relationship has here. */
  String id(String relation) {
    String key = key(relation);
    String known = idByRelation.get(key);
    if (known != null) {
      return known;
    }
    String id = "rIdV" + ++added;
    idByRelation.put(key, id);
    xml.append(Tags.with(relation, "Id", id));
    return id;
  }

  private static String key(String relation) {
    return Tags.attribute(relation, "Type") + " " + target(relation);
  }

  /** The id of the relationship to a part of the volume. */
  String to(String type, String target) {
    return id(
        "<Relationship Id=\"\" Type=\""
            + PartNames.RELATIONSHIPS
            + "/"
            + type
            + "\" Target=\""
            + target
            + "\"/>");
  }

  boolean isEmpty() {
    return idByRelation.isEmpty();
  }

  /** The part. */
  byte[] bytes() {
    return Tags.bytes(HEAD + xml + "</Relationships>");
  }
}
