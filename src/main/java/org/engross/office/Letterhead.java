package org.engross.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands at the head of a letter. A list of lines is all that most letterheads need; a
 * committee's has its chair at the left and its ranking member at the right, and one of both
 * chambers a lead at each side.
 *
 * <pre>
 * committee: Committee on Ways and Means     # whoever has a role in it signs with its title
 * leads: [sample-chair]                      # whose it is; anybody's without this key
 * picture: seal                              # above the lines: one of the office's  pictures:
 * lines:
 *   - SAMPLE
 *   - Congress of the United States
 *   - House of Representatives
 *   - Committee on Ways and Means
 *   - 1139 Longworth House Office Building, Washington, DC 20515
 * left: [Alex Sample, Chair, "Majority: 202-555-0100"]
 * right: [Lee Example, Ranking Member, "Minority: 202-555-0101"]
 * frame: templates/trade.docx                # a Word file that bears it, in place of these lines
 * </pre>
 *
 * @param picture the name of a picture of the office, which stands above the lines
 * @param lines in the middle, from the top; at least one
 * @param left lines below them, at the left
 * @param right lines below them, at the right
 * @param committee the committee that writes under it
 * @param leads ids of the members whose it is; empty if it is not said
 * @param frame a Word file in the office's folder that bears it: in Word files and PDFs the lines
 *     are not written beside it
 */
public record Letterhead(
    Optional<Named> picture,
    List<String> lines,
    List<String> left,
    List<String> right,
    Optional<String> committee,
    List<Named> leads,
    Optional<Named> frame) {
  private static final Pattern WORD_FILE =
      Pattern.compile("(?![.]{1,2}/)(?!.*/[.]{0,2}/)[^/\\:][^\\:]*[.]docx");

  /** Copies the lists, and refuses a letterhead without lines. */
  public Letterhead {
    Objects.requireNonNull(picture, "picture");
    lines = List.copyOf(lines);
    left = List.copyOf(left);
    right = List.copyOf(right);
    Objects.requireNonNull(committee, "committee");
    leads = List.copyOf(leads);
    Objects.requireNonNull(frame, "frame");
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a letterhead has lines");
    }
  }

  /** Lines and nothing else. */
  public static Letterhead ofLines(List<String> lines) {
    return new Letterhead(
        Optional.empty(),
        lines,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Whether it may stand over what this member writes. */
  public boolean isOf(Member member) {
    return leads.isEmpty() || leads.stream().anyMatch(lead -> lead.id().equals(member.id()));
  }

  /** What stands under a key: lines, or the keys of a letterhead. */
  static Optional<Letterhead> read(Fields fields, String key) {
    if (fields.isRecord(key)) {
      return fields.record(key, "letterhead", Letterhead::read);
    }
    return Optional.of(fields.lines(key)).filter(l -> !l.isEmpty()).map(Letterhead::ofLines);
  }

  static Optional<Letterhead> read(Fields fields) {
    List<String> lines = fields.lines("lines");
    if (lines.isEmpty()) {
      fields.error(
          fields.place(), "this letterhead has no lines", "add  lines:  with a list of lines");
    }
    Optional<Named> picture = fields.optionalNamed("picture");
    List<String> left = fields.lines("left");
    List<String> right = fields.lines("right");
    Optional<String> committee = fields.optionalText("committee");
    List<Named> leads = fields.nameds("leads");
    Optional<Named> frame = frame(fields);
    return fields.build(() -> new Letterhead(picture, lines, left, right, committee, leads, frame));
  }

  /** The Word file that {@code frame:} names. */
  static Optional<Named> frame(Fields fields) {
    return fields
        .optionalText(
            "frame",
            t -> WORD_FILE.matcher(t).matches(),
            "Word file of this folder",
            "write  templates/our-letterhead.docx")
        .map(path -> new Named(path, fields.place("frame")));
  }
}
