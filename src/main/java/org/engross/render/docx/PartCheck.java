package org.engross.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a part of a finished Word file, as a check on ourselves: it is one of the parts that we
 * write, well formed and without characters that XML cannot carry; no relationship but those that
 * we make leads anywhere, no field but page numbers reckons, and the properties are those of the
 * draft.
 *
 * <p>An instance is used again for each part and belongs to one thread.
 */
public final class PartCheck {
  private static final Set<String> PARTS =
      Set.of(
          "[Content_Types].xml",
          "_rels/.rels",
          PartNames.CORE,
          PartNames.DOCUMENT,
          PartNames.DOCUMENT_RELATIONSHIPS,
          PartNames.FOOTNOTES,
          PartNames.FOOTNOTE_RELATIONSHIPS,
          PartNames.ENDNOTES,
          PartNames.ENDNOTE_RELATIONSHIPS,
          PartNames.NUMBERING,
          "word/styles.xml",
          "word/settings.xml",
          "word/fontTable.xml",
          "word/theme/theme1.xml",
          "word/header-blank.xml",
          "word/footer-blank.xml");

  private static final Set<String> RELATIONSHIPS =
      Set.of(
          "officeDocument",
          "core-properties",
          "header",
          "footer",
          "styles",
          "fontTable",
          "theme",
          "settings",
          "numbering",
          "footnotes",
          "endnotes",
          "image",
          "hyperlink");

  private static final Set<String> PROPERTIES =
      Set.of(
          "cp:coreProperties",
          "dc:title",
          "dc:subject",
          "dc:description",
          "cp:keywords",
          "cp:category",
          "dc:creator",
          "dc:language",
          "dcterms:created",
          "dcterms:modified");

  /** The fields of Word that may stay: what they give is known when a page is laid out. */
  static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES");

  /** In a file of many drafts each counts its own pages. */
  private static final String LAST_PAGE = "PAGEREF _end_of_draft_";

  private final StringBuilder instruction = new StringBuilder();
  private final List<String> targets = new ArrayList<>();
  private String name = "";
  private boolean isRelationships;
  private boolean isProperties;
  private byte[] xml = new byte[0];
  private int length;
  private int[] open = new int[64];
  private int depth;
  private int lowest;
  private String fault = "";

  /**
   * Goes no further with a part that is not as it must be. A stretch that was sound in a part of
   * this name is sound in this one: it opened and closed its own elements, and no others.
   *
   * @throws IllegalStateException the mistake is ours, no person's
   */
  void demandSound(String part, Xml content, List<Stretch> stretches) {
    begin(part, content.array(), content.length());
    if (!isExpected(part)) {
      fault("is a part that no draft has");
    }
    int from = 0;
    for (Stretch stretch : stretches) {
      int to = from + stretch.piece().size();
      if (!stretch.isSoundIn(part) || instruction.length() > 0) {
        read(stretch, from, to);
      }
      from = to;
    }
    end();
    demandNoFault();
  }

  private void read(Stretch stretch, int from, int to) {
    int before = depth;
    boolean inInstruction = instruction.length() > 0;
    lowest = depth;
    read(from, to);
    boolean isAlone = depth == before && lowest == before && !inInstruction;
    if (isAlone && instruction.length() == 0 && fault.isEmpty()) {
      stretch.foundSoundIn(name);
    }
  }

  /**
   * Goes no further with a part that is not as it must be.
   *
   * @throws IllegalStateException the mistake is ours, no person's
   */
  public void demandSound(String part, byte[] bytes, int count) {
    fault(part, bytes, count);
    demandNoFault();
  }

  private void demandNoFault() {
    if (!fault.isEmpty()) {
      throw new IllegalStateException("a Word file came out wrong: " + fault);
    }
  }

  /** What is wrong with a part; empty if nothing is. */
  String fault(String part, byte[] bytes, int count) {
    begin(part, bytes, count);
    if (!isExpected(part)) {
      fault("is a part that no draft has");
    } else if (part.startsWith(PartNames.MEDIA)) {
      if (!isPicture()) {
        fault("is no picture");
      }
    } else {
      read(0, length);
      end();
    }
    return fault;
  }

  private void read(int from, int to) {
    for (int at = from; at < to && fault.isEmpty(); at++) {
      at = xml[at] == '<' ? tag(at) : character(at);
    }
  }

  private void end() {
    if (fault.isEmpty() && depth > 0) {
      fault("ends inside " + nameAt(open[depth - 1]));
    }
  }

  private void begin(String part, byte[] bytes, int count) {
    name = part;
    isRelationships = part.endsWith(".rels");
    isProperties = part.equals(PartNames.CORE);
    xml = bytes;
    length = count;
    depth = 0;
    fault = "";
    instruction.setLength(0);
    targets.clear();
  }

  /** The parts to which the last part that was read leads, as it names them. */
  List<String> targets() {
    return targets;
  }

  private static boolean isExpected(String part) {
    return PARTS.contains(part)
        || isNumbered(part, "word/media/picture", ".png")
        || isNumbered(part, "word/media/picture", ".jpeg")
        || isNumbered(part, "word/header", ".xml")
        || isNumbered(part, "word/footer", ".xml")
        || isNumbered(part, "word/_rels/header", ".xml.rels")
        || isNumbered(part, "word/_rels/footer", ".xml.rels");
  }

  /** In a file of many drafts the number has two pieces: {@code word/header1-2.xml}. */
  private static boolean isNumbered(String part, String start, String end) {
    int to = part.length() - end.length();
    if (to <= start.length() || !part.startsWith(start) || !part.endsWith(end)) {
      return false;
    }
    for (int i = start.length(); i < to; i++) {
      boolean isDigit = part.charAt(i) >= '0' && part.charAt(i) <= '9';
      if (!isDigit && part.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private boolean isPicture() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    byte[] magic = name.endsWith(".png") ? png : jpeg;
    return length > magic.length && Arrays.equals(xml, 0, magic.length, magic, 0, magic.length);
  }

  private void fault(String what) {
    fault = fault.isEmpty() ? name + " " + what : fault;
  }

  /** A character outside of tags: neither a control nor U+FFFE or U+FFFF. */
  private int character(int at) {
    byte c = xml[at];
    if (c >= 0 && c < ' ' && c != '\n' && c != '\t' && c != '\r') {
      fault("holds the control character " + c);
    } else if (c == (byte) 0xEF && get(at + 1) == (byte) 0xBF && (get(at + 2) & 0xFF) >= 0xBE) {
      fault("holds a noncharacter");
    }
    return at;
  }

  private byte get(int at) {
    return at < length ? xml[at] : 0;
  }

  /** Reads the tag that begins here; gives where it ends. */
  private int tag(int at) {
    int end = endOfTag(at);
    byte kind = get(at + 1);
    if (end < 0) {
      fault("has a tag that is not closed");
      return length;
    }
    if (kind == '?') {
      if (at > 0) {
        fault("has an instruction to a program");
      }
    } else if (kind == '!') {
      fault("has a comment or a document type");
    } else if (kind == '/') {
      close(at + 2);
    } else {
      open(at + 1, end);
    }
    return end;
  }

  /** An angle bracket in quotes ends no tag. */
  private int endOfTag(int at) {
    byte quote = 0;
    for (int i = at + 1; i < length; i++) {
      byte c = xml[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    return -1;
  }

  private void open(int start, int end) {
    if (xml[end - 1] != '/') {
      if (depth == open.length) {
        open = Arrays.copyOf(open, 2 * depth);
      }
      open[depth++] = start;
    }
    if (is(start, "w:fldSimple")) {
      field(attribute(start, end, "w:instr"));
    } else if (is(start, "w:fldChar")) {
      field(instruction.toString());
      instruction.setLength(0);
    } else if (isRelationships) {
      relationship(start, end);
    } else if (isProperties && !PROPERTIES.contains(nameAt(start))) {
      fault("has the property " + nameAt(start));
    }
  }

  private void close(int start) {
    if (depth == 0 || !isSameName(start, open[depth - 1])) {
      fault("closes " + nameAt(start) + " which is not open");
      return;
    }
    int from = open[--depth];
    lowest = Math.min(lowest, depth);
    if (is(start, "w:instrText")) {
      instruction.append(textAfter(from, start - 2));
    }
  }

  private String textAfter(int tag, int end) {
    int from = endOfTag(tag) + 1;
    return new String(xml, from, end - from, StandardCharsets.UTF_8);
  }

  private void field(String instructed) {
    String written = instructed.strip();
    int end = written.indexOf(' ');
    String word = end < 0 ? written : written.substring(0, end);
    boolean isOurs =
        FIELDS.contains(word.toUpperCase(Locale.ROOT)) || written.startsWith(LAST_PAGE);
    if (!word.isEmpty() && !isOurs) {
      fault("has the field " + written);
    }
  }

  private void relationship(int start, int end) {
    if (!is(start, "Relationship")) {
      return;
    }
    String type = attribute(start, end, "Type");
    String kind = type.substring(type.lastIndexOf('/') + 1);
    String target = attribute(start, end, "Target");
    boolean isOutside = attribute(start, end, "TargetMode").equals("External");
    if (!RELATIONSHIPS.contains(kind)) {
      fault("has a relationship of the kind " + kind);
    } else if (isOutside != kind.equals("hyperlink") || isOutside && !isHarmless(target)) {
      fault("leads to " + target);
    } else if (!isOutside) {
      targets.add(target);
    }
  }

  private static boolean isHarmless(String target) {
    return starts(target, "https:") || starts(target, "http:") || starts(target, "mailto:");
  }

  private static boolean starts(String target, String scheme) {
    return target.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  /** Whether the tag that begins here has this name. */
  private boolean is(int start, String ascii) {
    int count = ascii.length();
    for (int i = 0; i < count; i++) {
      if (get(start + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return isEndOfName(get(start + count));
  }

  private boolean isSameName(int one, int other) {
    int i = 0;
    while (!isEndOfName(get(one + i)) && get(one + i) == get(other + i)) {
      i++;
    }
    return isEndOfName(get(one + i)) && isEndOfName(get(other + i));
  }

  private static boolean isEndOfName(byte c) {
    return c == ' ' || c == '>' || c == '/' || c == '\n' || c == '\r' || c == '\t' || c == 0;
  }

  private String nameAt(int start) {
    int end = start;
    while (end < length && !isEndOfName(xml[end])) {
      end++;
    }
    return new String(xml, start, end - start, StandardCharsets.UTF_8);
  }

  /** An attribute's value as it is written; empty if the tag has none of this name. */
  private String attribute(int start, int end, String attribute) {
    String tag = new String(xml, start, end - start, StandardCharsets.UTF_8);
    int at = tag.indexOf(' ' + attribute + "=\"");
    if (at < 0) {
      return "";
    }
    int from = at + attribute.length() + 3;
    int to = tag.indexOf('"', from);
    return to < 0 ? "" : tag.substring(from, to);
  }
}
