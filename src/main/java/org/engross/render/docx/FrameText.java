package org.engross.render.docx;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person typed into a frame with fields in it, as one text in Velocity's language: a line
 * for each such paragraph, in which marks stand for the XML around the words. Whoever renders
 * merges it once for each draft and hands the result back.
 *
 * <pre>
 * ‹0›                                       the header up to its first such paragraph
 * ‹1›‹2›Tel. $office.telephone‹3›           the paragraph, its run, its words, their end
 * #if ($own.fax)                            a paragraph that holds a directive alone
 * ‹4›‹5›Fax $own.fax‹6›
 * #end
 * ‹7›                                       the rest of the header
 * </pre>
 */
public final class FrameText {
  /** A frame without fields. */
  static final FrameText NONE = new FrameText("", List.of(), Set.of(), List.of());

  private final String source;
  private final List<String> places;
  private final Set<Integer> formatted;
  private final List<Fragment> fragments;

  /**
   * @param places for each line of the text the words for its place, or empty
   * @param formatted the lines, from 1, on which one reference stands alone
   */
  FrameText(String source, List<String> places, Set<Integer> formatted, List<Fragment> fragments) {
    this.source = source;
    this.places = List.copyOf(places);
    this.formatted = Set.copyOf(formatted);
    this.fragments = List.copyOf(fragments);
  }

  /** Whether the frame has no fields, so that there is nothing to merge. */
  public boolean isEmpty() {
    return source.isEmpty();
  }

  /** The text to merge: it is plain text, and a value is inserted as it is. */
  public String source() {
    return source;
  }

  /** The lines, from 1, on which formatted text may stand: it takes a paragraph's place. */
  public Set<Integer> formattedLines() {
    return formatted;
  }

  /** Where in the merged text that ends which the file says of itself; it stands first. */
  int propertiesEnd(String merged) {
    int end = 0;
    for (int at = merged.indexOf(Marks.FRAGMENT);
        at >= 0;
        at = merged.indexOf(Marks.FRAGMENT, end)) {
      Fragment.Kind kind = fragment(Marks.numberAt(merged, at)).kind();
      if (kind != Fragment.Kind.PROPERTY && kind != Fragment.Kind.PROPERTY_END) {
        return end;
      }
      end = at + Marks.LENGTH;
    }
    return end;
  }

  /** For each of these marks in the merged text whether it stands in a note. */
  public List<Boolean> inNotes(String merged, char mark) {
    List<Boolean> inNotes = new ArrayList<>();
    int depth = 0;
    for (int at = 0; at < merged.length(); at++) {
      if (merged.charAt(at) == mark) {
        inNotes.add(depth > 0);
      } else if (merged.charAt(at) == Marks.FRAGMENT) {
        depth += depth(fragment(Marks.numberAt(merged, at)).kind());
      }
    }
    return inNotes;
  }

  /** The merged text without its notes and the signs that lead to them. */
  public String withoutNotes(String merged) {
    StringBuilder kept = new StringBuilder(merged.length());
    int depth = 0;
    for (int at = 0; at < merged.length(); ) {
      boolean isMark = merged.charAt(at) == Marks.FRAGMENT;
      int change = isMark ? depth(fragment(Marks.numberAt(merged, at)).kind()) : 0;
      int end = at + (isMark ? Marks.LENGTH : 1);
      if (depth == 0 && change == 0) {
        kept.append(merged, at, end);
      }
      depth += change;
      at = end;
    }
    return kept.toString();
  }

  private static int depth(Fragment.Kind kind) {
    return switch (kind) {
      case FOOTNOTE, ENDNOTE -> 1;
      case NOTE_END -> -1;
      default -> 0;
    };
  }

  Fragment fragment(int number) {
    return fragments.get(number);
  }

  /**
   * A place of the text as the person knows it.
   *
   * @param part {@code header 1, paragraph 3}
   * @param column from 1 in the words, or 0
   * @param words what the person typed in that paragraph
   */
  public record Quote(String part, int column, String words) {}

  /**
   * What stands at a line and column of the text.
   *
   * @param line from 1
   * @param column from 1, or 0 for the whole line
   */
  public Quote quote(int line, int column) {
    String text = source.lines().skip(line - 1L).findFirst().orElse("");
    String part = line <= places.size() ? places.get(line - 1) : "";
    int before = Math.max(0, Math.min(column - 1, text.length()));
    int shown = column == 0 ? 0 : words(text.substring(0, before)).length() + 1;
    return new Quote(part, shown, words(text));
  }

  private static String words(String line) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == Marks.DOLLAR || c == Marks.HASH) {
        words.append(c == Marks.DOLLAR ? "\\$" : "\\#");
      } else if (!Marks.isMark(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }

  void write(DataOutput out) throws IOException {
    byte[] text = source.getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
    out.writeInt(places.size());
    for (String place : places) {
      out.writeUTF(place);
    }
    out.writeInt(formatted.size());
    for (int line : new TreeSet<>(formatted)) {
      out.writeInt(line);
    }
    out.writeInt(fragments.size());
    for (Fragment fragment : fragments) {
      fragment.write(out);
    }
  }

  static FrameText read(DataInput in) throws IOException {
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    List<String> places = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      places.add(in.readUTF());
    }
    Set<Integer> formatted = new TreeSet<>();
    for (int n = in.readInt(); n > 0; n--) {
      formatted.add(in.readInt());
    }
    List<Fragment> fragments = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      fragments.add(Fragment.read(in));
    }
    return new FrameText(new String(text, StandardCharsets.UTF_8), places, formatted, fragments);
  }
}
