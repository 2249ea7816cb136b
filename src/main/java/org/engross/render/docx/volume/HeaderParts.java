package org.engross.render.docx.volume;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The headers and footers of the volume: each that differs is a part of its own, once. */
final class HeaderParts {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final SharedParts shared;
  private final Relations relations;
  private final Ids ids;
  private final Map<String, String> counting = new HashMap<>();
  private final Map<String, String> idByContent = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, byte[]> made = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  HeaderParts(SharedParts shared, Relations relations, Ids ids) {
    this.shared = shared;
    this.relations = relations;
    this.ids = ids;
    for (String name : new TreeSet<>(shared.names())) {
      if (name.startsWith("word/header") || name.startsWith("word/footer")) {
        String text = shared.text(name);
        ids.beyond(text);
        if (PageCount.isIn(text)) {
          counting.put(name, text);
        }
      }
    }
  }

  /** Whether a draft's header or footer tells how many pages the draft has. */
  boolean counts(String target, Map<String, String> draft) {
    String name = "word/" + target;
    return counting.containsKey(name) || draft.containsKey(name) && PageCount.isIn(draft.get(name));
  }

  /**
   * The relationship of a draft's header or footer.
   *
   * @param kind {@code header} or {@code footer}
   * @param target its name in the draft: {@code header1.xml}
   * @param bookmark where the draft ends
   */
  String id(String kind, String target, Map<String, String> draft, String bookmark) {
    String name = "word/" + target;
    String content = draft.getOrDefault(name, counting.get(name));
    if (content == null) {
      return relations.to(kind, target);
    }
    String counted = PageCount.of(content, bookmark);
    return idByContent.computeIfAbsent(
        name + '\n' + counted, key -> add(kind, target, counted, draft));
  }

  private String add(String kind, String target, String content, Map<String, String> draft) {
    int copy = copies.merge(target, 1, Integer::sum);
    String own = copy == 1 ? target : target.replace(".xml", "-" + copy + ".xml");
    put(kind, own, ids.renewed(content));
    String relationships = "word/_rels/" + target + ".rels";
    if (draft.containsKey(relationships)) {
      made.put("word/_rels/" + own + ".rels", Tags.bytes(draft.get(relationships)));
    } else if (shared.has(relationships)) {
      made.put("word/_rels/" + own + ".rels", Tags.bytes(shared.text(relationships)));
    }
    return relations.to(kind, own);
  }

  private void put(String kind, String target, String content) {
    made.put("word/" + target, Tags.bytes(content));
    types.put("word/" + target, TYPE + kind + "+xml");
  }

  /** The relationship of a header or footer in which nothing stands. */
  String blank(String kind) {
    String target = kind + "-blank.xml";
    if (!made.containsKey("word/" + target)) {
      String root = kind.equals("header") ? "w:hdr" : "w:ftr";
      put(kind, target, Ids.DECLARATION + "<" + root + Ids.NAMESPACE + "><w:p/></" + root + ">");
    }
    return relations.to(kind, target);
  }

  /** The parts by name. */
  Map<String, byte[]> parts() {
    return made;
  }

  /** What kind of part each is. */
  Map<String, String> types() {
    return types;
  }
}
