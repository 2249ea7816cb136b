package org.engross.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.markup.Markup;

/** What the texts of a point may look like, so that every template can carry them. */
final class PointText {
  private static final String FINAL_MARKS = ".;:,!?";

  /** A shape that a text may not have, and what to do about it. */
  private record Refusal(Pattern pattern, String message, String remedy) {}

  private static final List<Refusal> REFUSALS =
      List.of(
          new Refusal(
              Pattern.compile("^[ \\t]*@[A-Za-z]", Pattern.MULTILINE),
              "a line that opens with @ is for a template",
              "write \\@ if the sign is meant, or let another word open the line"),
          new Refusal(
              Pattern.compile("(?<![\\\\^])\\[\\^[^\\]\\n]*\\]"),
              "a footnote by number cannot travel into a letter with others",
              "write the note in place: ^[the note]"),
          new Refusal(
              Pattern.compile("^ {0,3}#{1,6}(?=[ \\t]|$)", Pattern.MULTILINE),
              "a point has no headings",
              "write the text alone; the template sets headings"),
          new Refusal(
              Pattern.compile("^ {0,3}(=+|-+)[ \\t]*$", Pattern.MULTILINE),
              "this line makes a heading or a rule, and a point has neither",
              "delete it"),
          new Refusal(
              Pattern.compile(
                  "(?<!\\\\)<(/?[A-Za-z][A-Za-z0-9-]*(\\s[^<>]*)?/?>|!--|!\\[CDATA|\\?|![A-Z])"),
              "HTML is not read in a point",
              "write Markdown: *slanted*, **bold**, [words](address)"));

  private PointText() {}

  /** A required text in Markdown, of one paragraph or more. */
  static Markup letter(Fields fields, String key) {
    if (!fields.has(key)) {
      fields.text(key);
    }
    return optionalLetter(fields, key).orElse(new Markup("missing"));
  }

  /** A text in a letter that may be left out. */
  static Optional<Markup> optionalLetter(Fields fields, String key) {
    Optional<Node.Scalar> scalar = fields.optionalScalar(key);
    scalar.ifPresent(s -> refuse(fields, s));
    return scalar.map(s -> new Markup(s.text().strip()));
  }

  private static void refuse(Fields fields, Node.Scalar scalar) {
    for (Refusal refusal : REFUSALS) {
      Matcher matcher = refusal.pattern.matcher(scalar.text());
      while (matcher.find()) {
        fields.error(fields.place(scalar, matcher.start()), refusal.message, refusal.remedy);
      }
    }
  }

  /** What stands behind "We urge you to". */
  static Markup ask(Fields fields, String key) {
    String text = fields.text(key, "\"file cases beyond labor\"");
    fields.optionalScalar(key).ifPresent(s -> refuse(fields, s));
    if (!Character.isLowerCase(text.codePointAt(0))) {
      fields.error(
          fields.place(key),
          "an ask begins with a verb in lower case: \"We urge you to ...\"",
          "write  " + key + ": file ...,  not  " + firstWord(text) + " ...");
    }
    refuseFinalMark(fields, key, text);
    return new Markup(text);
  }

  /** A question to the recipient, whole and with its mark. */
  static String question(Fields fields, String key) {
    String text = fields.text(key, "\"How many cases has your office filed?\"");
    if (fields.has(key) && !(Character.isUpperCase(text.codePointAt(0)) && text.endsWith("?"))) {
      fields.error(
          fields.place(key),
          "a question begins with a capital and ends with \"?\"",
          "write it whole: \"How many cases has your office filed?\"");
    }
    return text;
  }

  /** A recital, behind "Whereas" and before the mark that the resolution sets. */
  static Optional<String> whereas(Fields fields, String key) {
    Optional<String> text = fields.optionalText(key);
    if (text.isPresent()) {
      if (text.get().regionMatches(true, 0, "whereas", 0, "whereas".length())) {
        fields.error(
            fields.place(key), "the recital opens with \"Whereas\"", "delete it; the form adds it");
      }
      refuseFinalMark(fields, key, text.get());
    }
    return text;
  }

  private static void refuseFinalMark(Fields fields, String key, String text) {
    char last = text.charAt(text.length() - 1);
    if (FINAL_MARKS.indexOf(last) >= 0) {
      fields.error(
          fields.place(key),
          "\"" + key + "\" ends with \"" + last + "\"",
          "delete it; the form sets the mark that fits");
    }
  }

  private static String firstWord(String text) {
    return text.split(" ", 2)[0];
  }

  /** To whom an ask or a request goes. */
  static List<Named> addressees(Fields fields) {
    if (fields.isEmpty("of")) {
      fields.error(
          fields.place(),
          fields.name() + " says not of whom",
          "add  of: ustr, or  of: [ustr, ...]");
    }
    return fields.nameds("of");
  }
}
