package org.engross.render.docx.volume;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbering of the volume: each list of each draft has an instance that begins anew. */
final class ListNumbers {
  private static final String NUM = "w:num";
  private static final String NUM_ID = "w:numId";

  private final Map<String, String> levels = new HashMap<>();
  private final StringBuilder instances = new StringBuilder();
  private Map<String, String> own = Map.of();
  private Map<String, String> given = Map.of();
  private String head = "";
  private int last;

  /** What follows are lists of a draft with this numbering. */
  void begin(String part) {
    boolean isFirst = head.isEmpty();
    own = new HashMap<>();
    given = new HashMap<>();
    for (String instance : Tags.elements(part, NUM)) {
      own.put(Tags.attribute(instance, NUM_ID), instance);
    }
    if (isFirst) {
      readFirst(part);
    }
  }

  /** The first draft's instances stay as they are: styles of the frame may name them. */
  private void readFirst(String part) {
    int first = Tags.next(part, NUM, 0);
    head = part.substring(0, first < 0 ? part.indexOf("</w:numbering>") : first);
    for (String list : Tags.elements(part, "w:abstractNum")) {
      levels.put(Tags.attribute(list, "w:abstractNumId"), restarts(list));
    }
    for (String instance : Tags.elements(part, NUM)) {
      String number = Tags.attribute(instance, NUM_ID);
      given.put(number, number);
      instances.append(instance);
      last = Math.max(last, Integer.parseInt(number));
    }
  }

  /** Begins each level of a list where it began the first time. */
  private static String restarts(String list) {
    StringBuilder overrides = new StringBuilder();
    for (String level : Tags.elements(list, "w:lvl")) {
      List<String> start = Tags.elements(level, "w:start");
      overrides.append("<w:lvlOverride w:ilvl=\"").append(Tags.attribute(level, "w:ilvl"));
      overrides.append("\"><w:startOverride w:val=\"");
      overrides.append(start.isEmpty() ? "0" : Tags.attribute(start.get(0), "w:val"));
      overrides.append("\"/></w:lvlOverride>");
    }
    return overrides.toString();
  }

  /** The number that a list of this draft has in the volume. */
  String number(String ownNumber) {
    return own.containsKey(ownNumber) ? given.computeIfAbsent(ownNumber, this::add) : ownNumber;
  }

  private String add(String ownNumber) {
    String number = Integer.toString(++last);
    String instance = Tags.with(own.get(ownNumber), NUM_ID, number);
    String list = Tags.attribute(Tags.elements(instance, "w:abstractNumId").get(0), "w:val");
    instances.append(
        instance.contains("<w:lvlOverride")
            ? instance
            : instance.replace("</w:num>", levels.getOrDefault(list, "") + "</w:num>"));
    return number;
  }

  /** The part. */
  byte[] bytes() {
    return Tags.bytes(head + instances + "</w:numbering>");
  }
}
