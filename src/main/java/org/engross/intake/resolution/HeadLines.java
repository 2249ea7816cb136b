package org.engross.intake.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.resolution.Action;
import org.engross.resolution.Designation;
import org.engross.resolution.Form;
import org.engross.resolution.Head;

/** What stands above a resolution's text, gathered line by line. */
final class HeadLines {
  private static final Pattern CONGRESS =
      Pattern.compile("(\\d{1,3})(?:st|d|nd|rd|th) congress", Pattern.CASE_INSENSITIVE);
  private static final Pattern SESSION =
      Pattern.compile("([123])(?:st|d|nd|rd) session", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b([HS])\\. ?(CON\\. ?)?RES\\.(?: ?(\\d+)| ?_+|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December) \\d{1,2}, \\d{4}",
          Pattern.CASE_INSENSITIVE);

  private final List<Action> actions = new ArrayList<>();
  private Form form = Form.HOUSE;
  private String number = "";
  private String title = "";
  private String date = "";
  private int congress;
  private int session;

  /** Takes a line in if it belongs to the head and is no title. */
  boolean take(String line) {
    if (line.contains("submitted the following") || line.contains("introduced the following")) {
      actions.add(new Action(date, ActionSentence.parts(line)));
      date = "";
      return true;
    }
    if (DAY.matcher(line).matches()) {
      date = line;
      return true;
    }
    return named(line) || isFurniture(line);
  }

  /** Congress, session, number: alone on a line, or together at the head of a printed page. */
  private boolean named(String line) {
    String rest = number(session(congress(line)));
    return !rest.equals(line) && rest.isBlank();
  }

  /** Takes the Congress out of a line and gives back the rest. */
  String congress(String line) {
    Matcher matcher = CONGRESS.matcher(line);
    if (!matcher.find()) {
      return line;
    }
    congress = Integer.parseInt(matcher.group(1));
    return rest(line, matcher);
  }

  /** Takes the session out of a line and gives back the rest. */
  String session(String line) {
    Matcher matcher = SESSION.matcher(line);
    if (!matcher.find()) {
      return line;
    }
    session = Integer.parseInt(matcher.group(1));
    return rest(line, matcher);
  }

  /** Takes form and number out of a line and gives back the rest. */
  String number(String line) {
    Matcher matcher = NUMBER.matcher(line);
    if (!matcher.find()) {
      return line;
    }
    boolean senate = matcher.group(1).equalsIgnoreCase("S");
    boolean concurrent = matcher.group(2) != null;
    if (senate) {
      form = concurrent ? Form.SENATE_CONCURRENT : Form.SENATE;
    } else {
      form = concurrent ? Form.HOUSE_CONCURRENT : Form.HOUSE;
    }
    number = matcher.group(3) == null ? number : matcher.group(3);
    return rest(line, matcher);
  }

  private static String rest(String line, Matcher matcher) {
    return line.substring(0, matcher.start()) + line.substring(matcher.end());
  }

  /** Lines that a form prints and that say nothing of this resolution. */
  private static boolean isFurniture(String line) {
    String upper = line.toUpperCase(Locale.ROOT);
    return upper.startsWith("IN THE HOUSE OF REPRESENTATIVES")
        || upper.startsWith("IN THE SENATE OF THE UNITED STATES")
        || isWord(line)
        || upper.contains("ORIGINAL SIGNATURE OF MEMBER")
        || upper.startsWith("DISCUSSION DRAFT")
        || upper.startsWith("[DISCUSSION DRAFT")
        || upper.startsWith("[CONGRESSIONAL BILLS")
        || upper.startsWith("[FROM THE U.S. GOVERNMENT")
        || NUMBER.matcher(line).lookingAt()
        || line.startsWith("[H. ")
        || line.startsWith("[S. ")
        || line.startsWith("<")
        || line.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** The line that says the kind: {@code RESOLUTION}. */
  static boolean isWord(String line) {
    return line.equalsIgnoreCase("RESOLUTION") || line.equalsIgnoreCase("CONCURRENT RESOLUTION");
  }

  void title(String line) {
    title = line;
  }

  boolean hasTitle() {
    return !title.isEmpty();
  }

  boolean isTitle(String line) {
    return title.equals(line);
  }

  void action(Action action) {
    actions.add(action);
  }

  Head head() {
    return new Head(new Designation(form, number, congress, session), actions, title);
  }
}
